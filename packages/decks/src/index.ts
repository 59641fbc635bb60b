import type { DeckIndex, DeckView } from './deck.ts';
import { DECK_ID } from './reflextics/deck.ts';
import { LANGUAGES, type Language } from './reflextics/languages.ts';
import { reflexticsIndex, reflexticsView } from './reflextics/view.ts';

export type {
  DeckIndex,
  DeckView,
  LevelText,
  Moment,
  PromptText,
  ResourceText,
  SituationCard,
  Source,
  TemplatePartText,
  ThemeText,
} from './deck.ts';
export { deckJsonSchema } from './json-schema.ts';
export { foundIn, type JsonText, type Path, placeOf, readJsonText } from './json-text.ts';
export { CARD_LIMITS, RESOURCE_LIMITS, wordCount } from './limits.ts';
export { cardByMark, cardInAddress, cardMark, cardPath } from './marks.ts';
export { disagreementsIn, FLAWS, type Flaw, type FlawCode } from './own/flaw.ts';
export {
  isOwnId,
  OWN_ID_PREFIX,
  type OwnDeck,
  type OwnItems,
  type OwnResource,
  type OwnSituation,
  ownDeck,
} from './own/own-deck.ts';
export { OWN_LIMITS } from './own/own-limits.ts';
export { ownDeckJsonSchema, ownDeckSchema, ownSituationSchema } from './own/own-schema.ts';
export { type ReadDeck, readOwnDeck, writeOwnDeck } from './own/read-own-deck.ts';
export { readOwnFile } from './own/read-own-file.ts';
export {
  type KeptDeck,
  keptDeck,
  type SessionDeck,
  untouchedDeck,
  viewWithOwnCards,
  withOpened,
  withOwnCards,
  withTakenCards,
} from './own/session-deck.ts';
export { keptDeckSchema, roomDeckSchema, sessionDeckSchema } from './own/session-deck-schema.ts';
export { readSpreadsheet, writeSpreadsheet } from './own/spreadsheet.ts';
export { type Advice, type Script, type Section, TEMPLATE_PARTS, type TemplatePart } from './prose.ts';
export { deckViewSchema, resourceTextSchema, situationCardSchema } from './schema.ts';
export { type DeckFindings, type DeckQuery, searchDeck } from './search.ts';
export { LANGUAGES, type Language };

/** Every deck, with the languages that it speaks. */
export const DECKS: readonly { readonly id: string; readonly languages: readonly Language[] }[] = [
  { id: DECK_ID, languages: LANGUAGES },
];

/** Null: there is no such deck, or it has no words in this language. */
export function deckView(deckId: string, language: string): DeckView | null {
  return deckId === DECK_ID ? reflexticsView(language) : null;
}

/** Null: there is no such deck. */
export function deckIndex(deckId: string): DeckIndex | null {
  return deckId === DECK_ID ? reflexticsIndex : null;
}
