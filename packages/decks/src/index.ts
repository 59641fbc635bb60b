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
export { harmlessCell } from './harmless-cell.ts';
export { deckJsonSchema } from './json-schema.ts';
export { foundIn, type JsonText, type Path, placeOf, readJsonText } from './json-text.ts';
export { CARD_LIMITS, RESOURCE_LIMITS, wordCount } from './limits.ts';
export { cardByMark, cardInAddress, cardMark, cardPath } from './marks.ts';
export { DECKS, deckIndex, deckView } from './on-shelf.ts';
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
export { LANGUAGES, type Language } from './reflextics/languages.ts';
export { deckViewSchema, resourceTextSchema, situationCardSchema } from './schema.ts';
export { type DeckFindings, type DeckQuery, searchDeck } from './search.ts';
