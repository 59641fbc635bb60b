import type { Participant, Room } from '../index.ts';
import { anyCard } from './any-card.ts';
import { anyText } from './any-command.ts';
import type { Dice } from './dice.ts';
import { asks, NOBODY, type Weighed } from './fitting-move.ts';

/** Cards that players offer, and what becomes of them. */
export function withOffers(room: Room, dice: Dice, present: readonly Participant[]): Weighed[] {
  const offers = room.secrets.offers ?? [];
  const narrator = room.narrator ?? NOBODY;
  const offering: Weighed = [0.15, asks(dice.pick(present).id, { type: 'offer-card', card: anyCard(dice) })];
  if (offers.length === 0) return [offering];
  const { id, participant } = dice.pick(offers);
  return [
    offering,
    [0.1, asks(participant, { type: 'withdraw-offer', offer: id })],
    [0.2, asks(narrator, { type: 'take-offer', offer: id })],
    [0.1, asks(narrator, { type: 'decline-offer', offer: id, word: anyText(dice) })],
  ];
}
