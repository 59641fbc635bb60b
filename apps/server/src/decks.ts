import {
  DECKS,
  type DeckView,
  deckIndex,
  deckView,
  type KeptDeck,
  viewWithOwnCards,
} from '@reflextics/decks';
import type { Command, DeckIndex, HouseCommand } from '@reflextics/game';

export { deckView };

/** Of a room's own deck. A room cannot be opened with a deck that does not exist, so that its absence is a fault here. */
export function indexOf(deck: string): DeckIndex {
  const index = deckIndex(deck);
  if (index === null) throw new Error(`expected a deck of this server, found none with the room's id for it`);
  return index;
}

/** Null: there is no such deck, or it has no words in that language. `own`: null: the deck as it is. */
export function deckWith(id: string, language: string, own: KeptDeck | null): DeckView | null {
  const deck = deckView(id, language);
  return deck === null || own === null ? deck : viewWithOwnCards(deck, own);
}

const NAMING_CARDS: ReadonlySet<string> = new Set<Command['type']>([
  'draw-situation',
  'pick-situation',
  'open-resource',
]);

/** Whether it cannot be decided without knowing which cards are in play. */
export const namesCards = ({ type }: Command | HouseCommand): boolean => NAMING_CARDS.has(type);

/** As `expected` tells it: `reflextics (en)`. */
export const decksOffered = (): string =>
  DECKS.map(({ id, languages }) => `${id} (${languages.join(', ')})`).join('; ');
