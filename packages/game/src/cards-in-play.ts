import type { DeckIndex } from './command.ts';
import type { Offer } from './offered-card.ts';
import type { Room } from './room.ts';
import type { SituationId } from './words.ts';

/** An offer that the narrator took: a card of this room. */
export interface TakenCard extends Offer {
  situation: SituationId;
}

/** In the order in which they were offered. */
export function takenCards({ secrets }: Pick<Room, 'secrets'>): TakenCard[] {
  return (secrets.offers ?? []).filter((offer): offer is TakenCard => offer.situation !== null);
}

/** The deck's situations and those that the narrator took, without what the session leaves out (O5, O7). */
export function situationsInPlay(room: Room, deck: DeckIndex): DeckIndex['situations'] {
  const not = new Set([...(deck.leftOut ?? []), ...deck.situations.map(({ id }) => id)]);
  const taken = takenCards(room).map(({ situation, card }) => ({ id: situation, theme: card.theme }));
  return [...deck.situations, ...taken.filter(({ id }) => !not.has(id))];
}
