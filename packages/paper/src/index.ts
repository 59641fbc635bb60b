import type { Tell } from '@reflextics/summary';
import { kit } from './kit.ts';
import type { PaperKind, PaperRequest } from './paper.ts';
import { SHEETS } from './sheets.ts';
import { paperWords } from './words/index.ts';

export type { Progress, Tell } from '@reflextics/summary';
export { type Chosen, chosenOf } from './chosen.ts';
export { documentPdf, type GroupDocument } from './document/document-pdf.ts';
export { PAPER_KINDS, type PaperFonts, type PaperKind, type PaperRequest } from './paper.ts';
export { type GroupPoster, posterOf } from './poster/group-poster.ts';
export { posterPdf } from './poster/poster-pdf.ts';

/** A tagged PDF; a ZIP of all of them where the whole kit is asked for. */
export const printed = (kind: PaperKind, request: PaperRequest, tell?: Tell): Promise<Uint8Array> =>
  kind === 'kit' ? kit(request, tell) : SHEETS[kind](request);

export type PaperFormat = 'pdf' | 'zip';
export const formatOf = (kind: PaperKind): PaperFormat => (kind === 'kit' ? 'zip' : 'pdf');

/** A name to save it under, in the deck's language. */
export const fileName = (kind: PaperKind, { language }: Pick<PaperRequest['deck'], 'language'>): string =>
  `${paperWords(language).files[kind]}.${formatOf(kind)}`;
