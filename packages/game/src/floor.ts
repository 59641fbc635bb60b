import { type Ask, accept, type Decision, Draft, type Refused, refuse } from './decision.ts';
import { endTurn, goOnToNextTurn, openFloorIfNobodyIsDue, startTurn } from './floor-turns.ts';
import { actorOf, floorOnly, isRefused, narratorOnly } from './guards.ts';
import { MAX_EXTENSION } from './limits.ts';
import { isTurnTime } from './opening.ts';
import { currentFloor, currentTurn, holderOf, isPlayer, playersOf, seatOf } from './questions.ts';
import type { Room, Turn } from './room.ts';
import { canUndoTurn } from './showing.ts';
import type { Duration, ParticipantId } from './words.ts';

interface ForSeat {
  for?: ParticipantId | undefined;
}

export function giveFloor(
  ask: Ask,
  { to, from }: { to: ParticipantId; from: ParticipantId | null },
): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? floorOnly(room);
  if (refused) return refused;
  if (holderOf(room) !== from) return refuse('floor-moved');
  const cannot = cannotBeGiven(room, to, from);
  if (cannot) return cannot;
  const draft = new Draft(room, context.now);
  endTurn(draft, 'given-on', context.now);
  startTurn(draft, to, context.now);
  return draft.accept();
}

export function handBack(ask: Ask, { for: forSeat }: ForSeat): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = floorOnly(ask.room);
  if (refused) return refused;
  return holderOf(ask.room) === actor.id ? turnOver(ask, 'handed-back') : refuse('not-your-floor');
}

export function pass(ask: Ask, { for: forSeat }: ForSeat): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  return floorOnly(ask.room) ?? withoutTurn(ask, actor.id, false);
}

export function skip(ask: Ask, { participant }: { participant: ParticipantId }): Decision {
  const refused = narratorOnly(ask) ?? floorOnly(ask.room);
  if (refused) return refused;
  if (seatOf(ask.room, participant) === null) return refuse('no-such-participant');
  return withoutTurn(ask, participant, true);
}

export function takeBackFloor(ask: Ask, { from }: { from: ParticipantId }): Decision {
  const { room, context } = ask;
  const turn = turnSeen(ask, from);
  if (isRefused(turn)) return turn;
  const draft = new Draft(room, context.now);
  endTurn(draft, 'taken-back', context.now);
  openFloorIfNobodyIsDue(draft);
  return draft.accept();
}

/** As if it had not begun: who was due is due again, and a hand that was up is up (D22). */
export function undoTurn(
  ask: Ask,
  { holder, to }: { holder: ParticipantId; to: ParticipantId | null },
): Decision {
  const { room, context } = ask;
  const turn = turnSeen(ask, holder);
  if (isRefused(turn)) return turn;
  const floor = currentFloor(room);
  if (floor === null || !canUndoTurn(room, context.now)) return refuse('nothing-to-undo');
  if (to !== null) {
    const refused = cannotBeGiven(room, to, holder);
    if (refused) return refused;
  }
  const draft = new Draft(room, context.now);
  draft.add({
    type: 'turn-undone',
    holder,
    toSpeak: turn.due ? [holder, ...floor.toSpeak] : floor.toSpeak,
    hands: turn.hand ? [holder, ...floor.hands] : floor.hands,
  });
  if (to === null) openFloorIfNobodyIsDue(draft);
  else startTurn(draft, to, context.now);
  return draft.accept();
}

export function extendTurn(ask: Ask, { by, holder }: { by: Duration; holder: ParticipantId }): Decision {
  const { room, context } = ask;
  const turn = turnSeen(ask, holder);
  if (isRefused(turn)) return turn;
  if (turn.deadline === null) return refuse('no-deadline');
  if (!Number.isInteger(by) || by < 1 || by > MAX_EXTENSION) return refuse('bad-time');
  // While the clocks are paused it is, for this turn, still the moment at which they stopped (N9).
  const now = room.clocksPausedAt === null ? context.now : Math.max(room.clocksPausedAt, turn.startedAt);
  return accept({ type: 'turn-extended', holder, by, deadline: Math.max(now, turn.deadline) + by });
}

export function setTurnTime(ask: Ask, { turnTime }: { turnTime: Duration | null }): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  if (!isTurnTime(turnTime)) return refuse('bad-time');
  return turnTime === ask.room.turnTime ? accept() : accept({ type: 'turn-time-set', turnTime });
}

export function startGoRound(ask: Ask): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? floorOnly(room);
  if (refused) return refused;
  if (playersOf(room).length === 0) return refuse('too-few-players');
  const draft = new Draft(room, context.now);
  beginGoRound(draft, context.now);
  return draft.accept();
}

export function beginGoRound(draft: Draft, now: number): void {
  const toSpeak = playersOf(draft.room).map(({ id }) => id);
  const before = currentFloor(draft.room)?.goRound ?? 0;
  endTurn(draft, 'go-round-started', now);
  draft.add({ type: 'go-round-started', goRound: before + 1, toSpeak });
}

/** Why that person cannot have the floor; null: they can. */
function cannotBeGiven(room: Room, to: ParticipantId, holder: ParticipantId | null): Refused | null {
  if (seatOf(room, to) === null) return refuse('no-such-participant');
  if (!isPlayer(room, to)) return refuse('not-a-player');
  return to === holder ? refuse('has-the-floor') : null;
}

/** The turn under way, if it is still that of the holder whom the narrator saw. */
function turnSeen(ask: Ask, holder: ParticipantId): Turn | Refused {
  const refused = narratorOnly(ask) ?? floorOnly(ask.room);
  if (refused) return refused;
  const turn = currentTurn(ask.room);
  if (turn === null) return refuse('nobody-has-the-floor');
  return turn.holder === holder ? turn : refuse('floor-moved');
}

/** Passing or being skipped: the holder's turn ends, and one who is due is due no more (D5, D7, D16). */
function withoutTurn(ask: Ask, participant: ParticipantId, skipped: boolean): Decision {
  if (holderOf(ask.room) === participant) return turnOver(ask, skipped ? 'skipped' : 'passed');
  if (!isDue(ask.room, participant)) return refuse('not-due');
  const draft = new Draft(ask.room, ask.context.now);
  draft.add({ type: 'player-passed', participant, skipped });
  openFloorIfNobodyIsDue(draft);
  return draft.accept();
}

function turnOver({ room, context }: Ask, how: 'handed-back' | 'passed' | 'skipped'): Decision {
  const draft = new Draft(room, context.now);
  endTurn(draft, how, context.now);
  goOnToNextTurn(draft, context.now);
  return draft.accept();
}

function isDue(room: Room, participant: ParticipantId): boolean {
  return currentFloor(room)?.toSpeak.includes(participant) ?? false;
}
