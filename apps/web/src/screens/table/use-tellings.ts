import type { DeckView } from '@reflextics/decks';
import type { ParticipantId, View } from '@reflextics/game';
import { useEffect, useRef } from 'react';
import { announce } from '../../look/index.ts';
import { fetchWords, useWords } from '../../words/index.ts';
import type { RoomPlace } from '../shared/room-place.ts';

/** What is to be told comes a moment after the table, with its words: nobody needs it to sit down. */
export async function fetchTellings() {
  const [tellings] = await Promise.all([import('./tellings.ts'), fetchWords(['later'])]);
  return tellings;
}

/**
 * Tells what happens in the room through the one live region. What was there when the screen came is not told, but how the
 * group came here is.
 */
export function useTellings(
  view: View,
  me: ParticipantId,
  deck: DeckView | null,
  cameFrom: RoomPlace | null,
): void {
  const { t } = useWords();
  const before = useRef<View | null>(null);
  useEffect(() => {
    const was = before.current;
    if (was === view) return;
    before.current = view;
    // One after the other, as they happened. Without a network at the very first there is nothing yet that could be told.
    void fetchTellings().then(
      ({ arrivalOf, tellingsOf }) => {
        const listener = { me, deck, t };
        const told =
          was === null ? arrivalOf(view, cameFrom, listener) : tellingsOf(was, view, listener).join(' ');
        if (told) announce(told);
      },
      () => {},
    );
  }, [view, me, deck, cameFrom, t]);
}
