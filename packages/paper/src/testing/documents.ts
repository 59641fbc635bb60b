import { documentOf, type Summary, summaryWords } from '@reflextics/summary';
import { documentPdf, type GroupDocument } from '../document/document-pdf.ts';
import { FONTS } from './read-back.ts';

export const groupDocument = (first: Summary, ...others: readonly Summary[]): GroupDocument => ({
  title: summaryWords(first.language).title(first.session),
  language: first.language,
  theme: 'netiquette',
  madeAt: first.madeAt,
  blocks: [first, ...others].flatMap(documentOf),
});

export const printedDocument = (document: GroupDocument): Promise<Uint8Array> => documentPdf(document, FONTS);
