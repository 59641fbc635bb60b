import { may, type ParticipantId, playersOf } from '@reflextics/game';
import { useState } from 'react';
import { kept, useRoom } from '../../room/index.ts';
import { useDesk } from '../narrator/desk.tsx';

/**
 * Who had the screen to themselves in the vote that is open. The room tells nobody who has voted (V3); this device knows
 * to whom it was passed, and keeps that through a reload, never what they chose.
 */
export function useHaveVoted() {
  const code = useRoom((room) => room.code);
  const { view, round } = useDesk();
  const place = `have-voted:${code}`;
  const vote = `${round?.vote?.openedAt ?? 'none'}`;
  const [, drawAnew] = useState(0);
  const [ofVote = '', ...ids] = (kept.get(place) ?? '').split(' ');
  const voted: ReadonlySet<ParticipantId> = new Set(ofVote === vote ? ids : []);
  const waiting = playersOf(view)
    .filter(({ id, deviceless }) => deviceless && may(view, id, 'cast-ballot') && !voted.has(id))
    .map(({ id }) => id);
  return {
    voted,
    /** Those who have not had it, in seat order. */
    waiting,
    /** Who has it after `who`; null: everyone had it. */
    next: (who: ParticipantId): ParticipantId | null => waiting.find((id) => id !== who) ?? null,
    noteVoted: (who: ParticipantId): void => {
      kept.set(place, [vote, ...new Set([...voted, who])].join(' '));
      drawAnew((times) => times + 1);
    },
  };
}
