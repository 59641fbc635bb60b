export { type Block, documentOf } from './document.ts';
export { draftOf } from './draft.ts';
export type * from './summary.ts';
export { summaryOf } from './summary-of.ts';
export type { Telling } from './telling.ts';
export { toHtml } from './to-html.ts';
export { toJson } from './to-json.ts';
export { toMarkdown } from './to-markdown.ts';
export { summaryWords } from './words/index.ts';
