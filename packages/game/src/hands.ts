import { same } from './choices.ts';
import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { actorOf, floorOnly, isRefused, isTheirs, narratorOnly } from './guards.ts';
import { currentFloor } from './questions.ts';
import type { Secrets } from './room.ts';
import type { Duration, ParticipantId } from './words.ts';

export function raiseHand(ask: Ask, { for: forSeat }: { for?: ParticipantId | undefined }): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = floorOnly(ask.room);
  if (refused) return refused;
  const floor = currentFloor(ask.room);
  if (floor?.turn?.holder === actor.id) return refuse('has-the-floor');
  const up = floor?.hands ?? [];
  if (up.includes(actor.id)) return refuse('hand-already-up');
  return accept({
    type: 'hand-raised',
    participant: actor.id,
    hands: withHand(up, actor.id, ask.room.secrets),
  });
}

export function lowerHand(ask: Ask, { participant }: { participant: ParticipantId }): Decision {
  const { room, by } = ask;
  const refused = floorOnly(room);
  if (refused) return refused;
  if (room.narrator !== by.id && !isTheirs(ask, participant)) return refuse('not-your-seat');
  if (!currentFloor(room)?.hands.includes(participant)) return refuse('hand-not-up');
  return accept({ type: 'hand-lowered', participant });
}

export function reorder(ask: Ask, { order }: { order: readonly ParticipantId[] }): Decision {
  const refused = narratorOnly(ask) ?? floorOnly(ask.room);
  if (refused) return refused;
  const floor = currentFloor(ask.room);
  const mode = floor?.mode ?? 'open';
  const before = (mode === 'turns' ? floor?.toSpeak : floor?.hands) ?? [];
  const named = new Set(order);
  const samePeople =
    order.length === before.length && named.size === before.length && before.every((id) => named.has(id));
  if (!samePeople) return refuse('wrong-order');
  return same(order, before) ? accept() : accept({ type: 'order-changed', mode, order: [...order] });
}

/** Before the first hand of someone who has spoken longer, else last: an order that the narrator made stays (D12). */
function withHand(
  up: readonly ParticipantId[],
  hand: ParticipantId,
  { spoken }: Secrets,
): readonly ParticipantId[] {
  const time = (id: ParticipantId): Duration => (Object.hasOwn(spoken, id) ? (spoken[id] ?? 0) : 0);
  const place = up.findIndex((id) => time(id) > time(hand));
  return place < 0 ? [...up, hand] : up.toSpliced(place, 0, hand);
}
