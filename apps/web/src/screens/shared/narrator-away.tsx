import type { ParticipantId, View } from '@reflextics/game';
import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../../look/index.ts';
import { lateScreen, Show } from '../../screen.tsx';
import { fetchWords, useWords } from '../../words/index.ts';
import { useFaces } from './faces.ts';

/** Nobody needs it to sit down. */
export const awayBanner = lateScreen(() => import('./away-banner.tsx'), ['table']);

export interface NarratorAwayProps {
  view: View;
  me: ParticipantId | null;
  /** What a player does once the players may appoint another, e.g. a button that leads to `Appointing`. */
  appoint?: ReactNode;
}

/** Tells that the narrator is away or gone, and offers what may be done about it. Draws nothing while she is here; tells that she is back. */
export function NarratorAway({ view, me, appoint }: NarratorAwayProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const away = view.narratorAwaySince === null ? null : view.narrator;
  const before = useRef(away);
  const isOther = view.narrator !== me;
  useEffect(() => {
    if (isOther) void awayBanner.fetchAhead();
  }, [isOther]);
  useEffect(() => {
    const was = before.current;
    before.current = away;
    if (was === null || was === me || away !== null || was !== view.narrator) return;
    const { name } = face(was);
    void fetchWords(['later']).then(
      () => announce(t('table.told.back', { name })),
      () => {},
    );
  });
  // Who comes back knows it before the room does.
  return view.narrator !== null && (away === null || away === me) ? null : (
    <Show screen={awayBanner} with={{ view, me, appoint }} />
  );
}
