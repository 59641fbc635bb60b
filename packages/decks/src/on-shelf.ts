import type { DeckIndex, DeckView } from './deck.ts';
import { REFLEXTICS } from './reflextics/index.ts';
import { shelfOf } from './shelf.ts';

/** One line a deck; its resources stand in `shelved-resources.ts` too. */
const SHELF = shelfOf([REFLEXTICS]);

/** Every deck, with the languages that it speaks. */
export const DECKS = SHELF.decks;

/** Null: there is no such deck, or it has no words in this language. */
export const deckView = (deck: string, language: string): DeckView | null => SHELF.view(deck, language);

/** Null: there is no such deck. */
export const deckIndex = (deck: string): DeckIndex | null => SHELF.index(deck);
