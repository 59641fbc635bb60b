import type { Draft } from './decision.ts';
import type { TurnEnd } from './event.ts';
import { currentFloor, currentTurn, spokenInTurn } from './questions.ts';
import type { Instant, ParticipantId } from './words.ts';

export function startTurn(draft: Draft, holder: ParticipantId, now: Instant): void {
  const { turnTime } = draft.room;
  const floor = currentFloor(draft.room);
  const hand = floor?.hands.includes(holder) ?? false;
  const due = floor?.toSpeak.includes(holder) ?? false;
  const deadline = turnTime === null ? null : now + turnTime;
  draft.add({
    type: 'turn-started',
    holder,
    deadline,
    ...(hand ? { hand } : {}),
    ...(due ? { due } : {}),
  });
}

/** Ends the turn under way, if there is one. */
export function endTurn(draft: Draft, how: TurnEnd, now: Instant): void {
  const turn = currentTurn(draft.room);
  if (turn === null) return;
  draft.add({ type: 'turn-ended', holder: turn.holder, how, spoken: spokenInTurn(draft.room, turn, now) });
}

/** Nobody has the floor and nobody is due: the go-round is over (D6, D16). */
export function openFloorIfNobodyIsDue(draft: Draft): void {
  const floor = currentFloor(draft.room);
  if (floor?.mode === 'turns' && floor.turn === null && floor.toSpeak.length === 0)
    draft.add({ type: 'floor-opened' });
}

/** After a turn: the next one due has the floor at once (D6). */
export function goOnToNextTurn(draft: Draft, now: Instant): void {
  const floor = currentFloor(draft.room);
  const next = floor?.toSpeak[0];
  if (floor?.mode === 'turns' && floor.turn === null && next !== undefined) startTurn(draft, next, now);
  else openFloorIfNobodyIsDue(draft);
}
