import type { OwnSituation } from '@reflextics/decks';
import { type Room, takenCards } from '@reflextics/game';

/** The cards that the narrator of a room took from its players, as cards of one's own. */
export function takenIn(room: Pick<Room, 'secrets'>): OwnSituation[] {
  return takenCards(room).map(({ situation, card }) => ({ ...card, id: situation }));
}
