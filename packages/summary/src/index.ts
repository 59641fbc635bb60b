export { apart, FROM_THE_RIGHT, keptApart, type Stretch, stretchesOf, together } from './apart.ts';
export { ALL_IN, chosen } from './choices.ts';
export {
  acceptedIn,
  type Extent,
  extentOf,
  HOLDS,
  missingFrom,
  PARTS_TOLD,
  type PartTold,
  partsIn,
  proposalsIn,
} from './contents.ts';
export { dateOnly, listOf } from './dates.ts';
export { type Block, documentOf, type Span, type Told } from './document.ts';
export { draftOf } from './draft.ts';
export {
  acceptanceLine,
  acceptanceWord,
  frameworkKindOf,
  frameworkOfAll,
  frameworkTitleOf,
} from './framework-blocks.ts';
export { FRAMEWORK_FORMAT, type FrameworkFile, type FrameworkTold } from './json/framework-file.ts';
export { frameworkJsonSchema, summaryJsonSchema } from './json/json-schema.ts';
export {
  type ReadFramework,
  type ReadSummary,
  readFramework,
  readSummary,
  SUMMARY_FLAWS,
  type SummaryFlaw,
  type SummaryFlawCode,
} from './json/read-summary.ts';
export { SUMMARY_FORMAT, SUMMARY_VERSION, type SummaryFile } from './json/summary-file.ts';
export { summarySchema } from './json/summary-schema.ts';
export { frameworkToJson, toJson } from './json/to-json.ts';
export { keptLine } from './kept-line.ts';
export { type NotesInText, notesInText } from './notes-in-text.ts';
export { type Passage, passagesOf } from './passages.ts';
export { PIECE_KINDS, type Piece, type PieceKind, piecesOf } from './pieces.ts';
export { printable, printableBlock } from './printable.ts';
export type { Progress, Tell } from './progress.ts';
export { documentOfAll } from './session-document.ts';
export { escapedLine, plain, type Run, runsOf, spansOf } from './spans.ts';
export type * from './summary.ts';
export { summaryOf } from './summary-of.ts';
export type { Telling } from './telling.ts';
export { escapedText, type TextBlock, type TextLine, textBlocks } from './text-blocks.ts';
export { blocksToHtml, toHtml } from './to-html.ts';
export { blocksToMarkdown, toMarkdown } from './to-markdown.ts';
export { countingIn } from './words/counting.ts';
export { tellFlaw } from './words/flaws/index.ts';
export { summaryWords } from './words/index.ts';
