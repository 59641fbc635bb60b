import { type DeckView, isOwnId, viewWithOwnCards } from '@reflextics/decks';
import { useEffect, useState } from 'react';
import { api, type FacilitatorKey, type SessionCards } from '../../room/index.ts';

/** The deck with the session's own cards, asked for where a room has one open; the deck alone until they were told. */
export function useSessionDeck(
  deck: DeckView | null,
  { session, token }: FacilitatorKey,
  open: readonly (string | null)[],
): DeckView | null {
  const [cards, setCards] = useState<SessionCards | null>(null);
  const own = open.filter((id) => id !== null && isOwnId(id)).join(' ');
  useEffect(() => {
    if (own === '') return;
    let over = false;
    api.sessionCards(session, token).then(
      (told) => over || setCards(told),
      () => {}, // the page asks for its rooms again and again; a title that is missing tells nothing wrong
    );
    return () => {
      over = true;
    };
  }, [own, session, token]);
  return deck === null || cards === null ? deck : viewWithOwnCards(deck, cards.deck);
}
