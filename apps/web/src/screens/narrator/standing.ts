import { currentFloor, type Floor, type ParticipantId, playersOf, type View } from '@reflextics/game';
import { waitingFor } from './next-action.ts';

/** Where a player stands with the floor. `place` counts from 1 among those who wait. */
export type Standing =
  | { is: 'speaking' }
  | { is: 'waiting'; place: number; hand: boolean }
  | { is: 'hand'; place: number }
  | { is: 'passed' }
  | { is: 'heard' }
  | { is: 'listening' };

export function standingOf(floor: Floor | null, id: ParticipantId): Standing {
  if (floor === null) return { is: 'listening' };
  if (floor.turn?.holder === id) return { is: 'speaking' };
  const waiting = waitingFor(floor).indexOf(id);
  const hand = floor.hands.indexOf(id);
  if (waiting >= 0) return { is: 'waiting', place: waiting + 1, hand: hand >= 0 };
  if (hand >= 0) return { is: 'hand', place: hand + 1 };
  if (floor.passed.includes(id)) return { is: 'passed' };
  return floor.heard.includes(id) ? { is: 'heard' } : { is: 'listening' };
}

const RANK: Readonly<Record<Standing['is'], number>> = {
  speaking: 0,
  waiting: 1,
  hand: 2,
  passed: 3,
  heard: 4,
  listening: 5,
};

/** All players: who speaks, who waits in their order, then the others as they sit. */
export function playersInOrder(view: View): readonly { id: ParticipantId; standing: Standing }[] {
  const floor = view.stage === 'round' ? currentFloor(view) : null;
  const listed = playersOf(view).map(({ id }) => ({ id, standing: standingOf(floor, id) }));
  const place = ({ standing }: { standing: Standing }) => ('place' in standing ? standing.place : 0);
  return listed.sort((a, b) => RANK[a.standing.is] - RANK[b.standing.is] || place(a) - place(b));
}
