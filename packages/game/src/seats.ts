import { appoint, appointIfElected } from './appointing.ts';
import type { Context } from './command.ts';
import { dropAnswers } from './consent.ts';
import { type Ask, accept, type Decision, Draft, type Refused, refuse } from './decision.ts';
import type { PublicEventOf } from './event.ts';
import { endTurn, goOnToNextTurn, openFloorIfNobodyIsDue } from './floor-turns.ts';
import { isRefused, narratorOnly } from './guards.ts';
import { MAX_NAME_LENGTH, MAX_SEATS } from './limits.ts';
import { holderOf, presentSeats, seatOf } from './questions.ts';
import type { Room } from './room.ts';
import { nameKey, nameOf } from './text.ts';
import type { ParticipantId } from './words.ts';

interface Joining {
  name: string;
  asNarrator: boolean;
}

export function join(room: Room, { name, asNarrator }: Joining, context: Context): Decision {
  const { asker, now } = context;
  if (asker.kind !== 'door') return refuse('not-the-facilitator');
  if (room.seq === 0) return refuse('wrong-stage');
  if (room.stage === 'closed') return refuse('room-closed');
  if (asNarrator && !asker.facilitator) return refuse('not-the-facilitator');
  const known = room.participants.find((participant) => participant.id === asker.id);
  if (known) return known.left === null ? accept() : refuse('not-here');
  if (room.locked && !asker.facilitator) return refuse('room-locked');
  const joined = joinedAs(room, asker.id, name, false);
  if (isRefused(joined)) return joined;
  const draft = new Draft(room, now);
  draft.add(joined);
  if (asNarrator) appoint(draft, asker.id, 'facilitator', now);
  return draft.accept();
}

export function seatPlayer(ask: Ask, { name }: { name: string }): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  const joined = joinedAs(ask.room, ask.context.newId(), name, true);
  return isRefused(joined) ? joined : accept(joined);
}

export function rename({ room, by }: Ask, { name: written }: { name: string }): Decision {
  const name = freeName(room, written, by.id);
  if (typeof name !== 'string') return name;
  return name === by.name ? accept() : accept({ type: 'participant-renamed', participant: by.id, name });
}

export function leave(ask: Ask): Decision {
  return withoutSeat(ask.room, ask.by.id, false, ask.context);
}

export function removeAsNarrator(ask: Ask, { participant }: { participant: ParticipantId }): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  if (participant === ask.by.id) return refuse('narrator-seated');
  return remove(ask.room, participant, ask.context);
}

export function remove(room: Room, participant: ParticipantId, context: Context): Decision {
  if (seatOf(room, participant) === null) return refuse('no-such-participant');
  return withoutSeat(room, participant, true, context);
}

export function moveSeat(room: Room, { asker }: Context): Decision {
  if (asker.kind !== 'door') return refuse('not-the-facilitator');
  const seat = seatOf(room, asker.id);
  if (seat === null) return refuse('not-here');
  return seat.deviceless ? refuse('no-device') : accept({ type: 'seat-moved', participant: seat.id });
}

export function lockRoom(ask: Ask): Decision {
  return narratorOnly(ask) ?? (ask.room.locked ? accept() : accept({ type: 'room-locked' }));
}

export function unlockRoom(ask: Ask): Decision {
  return narratorOnly(ask) ?? (ask.room.locked ? accept({ type: 'room-unlocked' }) : accept());
}

function withoutSeat(room: Room, id: ParticipantId, removed: boolean, context: Context): Decision {
  const { now } = context;
  const draft = new Draft(room, now);
  const held = holderOf(room) === id;
  if (held) endTurn(draft, 'left', now);
  if (room.summary.scribe === id) draft.add({ type: 'pen-put-down', scribe: id });
  if (Object.hasOwn(room.secrets.ballots, id)) draft.add({ type: 'ballot-dropped', participant: id });
  dropAnswers(draft, id);
  draft.add({ type: 'participant-left', participant: id, removed });
  appointIfElected(draft, context);
  if (held) goOnToNextTurn(draft, now);
  else openFloorIfNobodyIsDue(draft);
  return draft.accept();
}

function joinedAs(
  room: Room,
  participant: ParticipantId,
  written: string,
  deviceless: boolean,
): PublicEventOf<'participant-joined'> | Refused {
  const name = freeName(room, written, null);
  if (typeof name !== 'string') return name;
  const seats = presentSeats(room);
  if (seats.length >= MAX_SEATS) return refuse('room-full');
  const taken = new Set(seats.map((seat) => seat.sign));
  let sign = 0;
  while (taken.has(sign)) sign += 1;
  return { type: 'participant-joined', participant, name, sign, deviceless };
}

/** The name as it would be kept; refused if it is no name, or that of another seat than `own`. */
function freeName(room: Room, written: string, own: ParticipantId | null): string | Refused {
  const name = nameOf(written);
  if (name === '') return refuse('name-empty');
  if (name.length > MAX_NAME_LENGTH) return refuse('name-too-long');
  const key = nameKey(name);
  const taken = presentSeats(room).some((seat) => seat.id !== own && nameKey(seat.name) === key);
  return taken ? refuse('name-taken') : name;
}
