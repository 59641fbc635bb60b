import { acceptanceOf, may, type ParticipantId, playersOf } from '@reflextics/game';
import { useState } from 'react';
import { useKept, useRoom } from '../../room/index.ts';
import { useDesk } from '../narrator/desk.tsx';

/** What the screen goes round for. */
export type Round = 'vote' | 'answers';

/** What each one does with it. */
const DOES = { vote: 'cast-ballot', answers: 'answer-consent' } as const;

/**
 * Who had the screen to themselves in the vote, or in the asking, that is open. The room tells nobody who has voted or answered
 * (V3, A5); this device knows to whom it was passed, and keeps that through a reload, never what they chose.
 */
export function useHadScreen(what: Round) {
  const code = useRoom((room) => room.code);
  const kept = useKept();
  const { view, round } = useDesk();
  const place = `had-screen:${code}:${what}`;
  const openedAt = what === 'vote' ? round?.vote?.openedAt : acceptanceOf(view).open?.openedAt;
  const open = `${openedAt ?? 'none'}`;
  const [, drawAnew] = useState(0);
  const [of = '', ...ids] = (kept.get(place) ?? '').split(' ');
  const had: ReadonlySet<ParticipantId> = new Set(of === open ? ids : []);
  const seats = playersOf(view).filter(({ id, deviceless }) => deviceless && may(view, id, DOES[what]));
  const waiting = seats.filter(({ id }) => !had.has(id)).map(({ id }) => id);
  return {
    /** All who play on this screen and may do it now, in seat order. */
    seats,
    had,
    /** Those who have not had it, in seat order. */
    waiting,
    /** Who has it after `who`; null: everyone had it. */
    next: (who: ParticipantId): ParticipantId | null => waiting.find((id) => id !== who) ?? null,
    note: (who: ParticipantId): void => {
      kept.set(place, [open, ...new Set([...had, who])].join(' '));
      drawAnew((times) => times + 1);
    },
  };
}
