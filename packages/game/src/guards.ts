import type { Asker } from './command.ts';
import { type Ask, type Refused, refuse } from './decision.ts';
import { seatOf, stepOf } from './questions.ts';
import type { Participant, Room } from './room.ts';
import type { ParticipantId, Step } from './words.ts';

export function facilitatorOnly(asker: Asker): Refused | null {
  return asker.kind === 'facilitator' ? null : refuse('not-the-facilitator');
}

export function narratorOnly({ room, by }: Ask): Refused | null {
  return room.narrator === by.id ? null : refuse('not-the-narrator');
}

export function stepOnly(room: Room, ...steps: readonly Step[]): Refused | null {
  const step = stepOf(room);
  if (step === null) return refuse('wrong-stage');
  return steps.includes(step) ? null : refuse('wrong-step');
}

/** The steps in which someone can have the floor (D1). */
export function floorOnly(room: Room): Refused | null {
  return stepOnly(room, 'discussion', 'resources', 'action');
}

/** The player who acts: the asker, or the seat without a device that the narrator acts for (P1, P2). */
export function actorOf({ room, by }: Ask, forSeat: ParticipantId | undefined): Participant | Refused {
  if (forSeat === undefined) return room.narrator === by.id ? refuse('not-a-player') : by;
  const seat = seatOf(room, forSeat);
  return room.narrator === by.id && seat?.deviceless ? seat : refuse('not-your-seat');
}

export function isRefused(answer: object): answer is Refused {
  return 'refusal' in answer;
}

/** Someone with a seat and a device of their own. */
export function deviceSeat(room: Room, id: ParticipantId): Participant | Refused {
  const seat = seatOf(room, id);
  if (seat === null) return refuse('no-such-participant');
  return seat.deviceless ? refuse('no-device') : seat;
}

/** Whether the asker may change what is that seat's: their own, or one without a device for the narrator. */
export function isTheirs({ room, by }: Ask, owner: ParticipantId): boolean {
  return owner === by.id || (room.narrator === by.id && seatOf(room, owner)?.deviceless === true);
}
