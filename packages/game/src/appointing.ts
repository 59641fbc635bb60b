import type { Context } from './command.ts';
import { dropAnswers } from './consent.ts';
import { type Draft, type Refused, refuse } from './decision.ts';
import type { AppointedBy } from './event.ts';
import { endTurn, goOnToNextTurn, openFloorIfNobodyIsDue } from './floor-turns.ts';
import { NARRATOR_AWAY_PLAYERS } from './limits.ts';
import { holderOf, majorityOf, presentSeats } from './questions.ts';
import type { Participant, Room } from './room.ts';
import type { Instant, ParticipantId } from './words.ts';

/** One event replaces the former narrator, so that there are never two (N1, N11). */
export function appoint(draft: Draft, participant: ParticipantId, by: AppointedBy, now: Instant): void {
  const held = holderOf(draft.room) === participant;
  if (held) endTurn(draft, 'became-narrator', now);
  if (Object.hasOwn(draft.room.secrets.ballots, participant))
    draft.add({ type: 'ballot-dropped', participant });
  dropAnswers(draft, participant);
  draft.add({ type: 'narrator-appointed', participant, by });
  if (held) goOnToNextTurn(draft, now);
  else openFloorIfNobodyIsDue(draft);
}

/** null: the players may appoint a narrator now (N6, N10). */
export function notAppointable(room: Room, now: Instant): Refused | null {
  if (room.narrator === null) {
    const awaited = room.settings.narratorBy === 'facilitator' && room.stage === 'lobby' && !room.hadNarrator;
    return awaited ? refuse('narrator-settled') : null;
  }
  if (room.narratorAwaySince === null) return refuse('narrator-seated');
  return now - room.narratorAwaySince >= NARRATOR_AWAY_PLAYERS
    ? null
    : refuse('narrator-not-away-long-enough');
}

/** Who has a say in appointing: connected or asking, with a device; a narrator who is away has none. */
export function electorate(room: Room, { asker, present }: Context): readonly Participant[] {
  return presentSeats(room).filter(
    ({ id, deviceless }) =>
      !deviceless &&
      id !== room.narrator &&
      (present.has(id) || (asker.kind === 'participant' && asker.id === id)),
  );
}

export interface Standing {
  participant: ParticipantId;
  approvals: number;
}

/** The willing candidates with the approvals of that electorate, the most approved first, then the first to come. */
export function standings(room: Room, voters: readonly Participant[]): readonly Standing[] {
  const ids = new Set(voters.map((voter) => voter.id));
  return room.candidates
    .filter((candidate) => candidate.willing)
    .map(({ participant, approvals }) => ({
      participant,
      approvals: approvals.filter((by) => ids.has(by)).length,
    }))
    .sort((one, other) => other.approvals - one.approvals);
}

/** More than half of those present; null: nobody has that (N2, N4). */
export function electedOf(room: Room, voters: readonly Participant[]): ParticipantId | null {
  const first = standings(room, voters)[0];
  return first !== undefined && first.approvals >= majorityOf(voters.length) ? first.participant : null;
}

/** Appoints by majority if someone has it and the seat is to be filled. */
export function appointIfElected(draft: Draft, context: Context): void {
  if (notAppointable(draft.room, context.now)) return;
  const elected = electedOf(draft.room, electorate(draft.room, context));
  if (elected !== null) appoint(draft, elected, 'majority', context.now);
}
