import { deckFrom, type ShelvedDeck } from '../build-deck.ts';
import { DECK_ID, SITUATIONS } from './deck.ts';
import { WORDS } from './languages.ts';
import { CHAPTERS, RESOURCES } from './resources.ts';

export const REFLEXTICS: ShelvedDeck = deckFrom(
  { id: DECK_ID, situations: SITUATIONS, chapters: CHAPTERS, resources: RESOURCES },
  WORDS,
);
