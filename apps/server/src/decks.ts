import { DECKS, deckIndex, deckView } from '@reflextics/decks';
import type { DeckIndex } from '@reflextics/game';

export { deckView };

/** Of a room's own deck. A room cannot be opened with a deck that does not exist, so that its absence is a fault here. */
export function indexOf(deck: string): DeckIndex {
  const index = deckIndex(deck);
  if (index === null) throw new Error(`expected a deck of this server, found none with the room's id for it`);
  return index;
}

/** As `expected` tells it: `reflextics (en)`. */
export const decksOffered = (): string =>
  DECKS.map(({ id, languages }) => `${id} (${languages.join(', ')})`).join('; ');
