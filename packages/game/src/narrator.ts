import { appoint } from './appointing.ts';
import type { Context } from './command.ts';
import { type Ask, accept, type Decision, Draft, refuse } from './decision.ts';
import { deviceSeat, facilitatorOnly, isRefused, narratorOnly } from './guards.ts';
import { NARRATOR_AWAY_DEPUTY } from './limits.ts';
import type { Room } from './room.ts';
import type { Instant, ParticipantId } from './words.ts';

export function settleNarrator(room: Room, participant: ParticipantId, context: Context): Decision {
  const refused = facilitatorOnly(context.asker);
  if (refused) return refused;
  const seat = deviceSeat(room, participant);
  if (isRefused(seat)) return seat;
  return participant === room.narrator ? accept() : appointed(room, participant, 'facilitator', context.now);
}

export function handOverNarration(ask: Ask, { to }: { to: ParticipantId }): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  if (to === ask.by.id) return refuse('narrator-seated');
  const seat = deviceSeat(ask.room, to);
  return isRefused(seat) ? seat : appointed(ask.room, to, 'hand-over', ask.context.now);
}

export function nameDeputy(ask: Ask, { participant }: { participant: ParticipantId | null }): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  if (participant === ask.room.deputy) return accept();
  if (participant !== null) {
    const seat = deviceSeat(ask.room, participant);
    if (isRefused(seat)) return seat;
    if (participant === ask.by.id) return refuse('not-a-player');
  }
  return accept({ type: 'deputy-named', participant });
}

export function takeChair({ room, by, context }: Ask): Decision {
  if (room.deputy !== by.id) return refuse('not-the-deputy');
  const free =
    room.narrator === null ||
    (room.narratorAwaySince !== null && context.now - room.narratorAwaySince >= NARRATOR_AWAY_DEPUTY);
  return free ? appointed(room, by.id, 'deputy', context.now) : refuse('narrator-not-away-long-enough');
}

export function noteNarratorAway(room: Room, since: Instant, { asker, now }: Context): Decision {
  if (asker.kind !== 'clock') return refuse('not-the-facilitator');
  if (room.narrator === null || room.narratorAwaySince !== null) return accept();
  return accept({ type: 'narrator-went-away', since: Number.isFinite(since) ? Math.min(since, now) : now });
}

export function noteNarratorBack(room: Room, { asker }: Context): Decision {
  if (asker.kind !== 'clock') return refuse('not-the-facilitator');
  return room.narratorAwaySince === null ? accept() : accept({ type: 'narrator-came-back' });
}

function appointed(
  room: Room,
  participant: ParticipantId,
  by: 'facilitator' | 'hand-over' | 'deputy',
  now: Instant,
): Decision {
  const draft = new Draft(room, now);
  appoint(draft, participant, by, now);
  return draft.accept();
}
