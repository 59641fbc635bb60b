import {
  blocksToHtml,
  blocksToMarkdown,
  frameworkOf,
  frameworkTitleOf,
  frameworkToJson,
} from '@reflextics/summary';
import type { Press } from '../press/press.ts';
import { groupDocument, officeOrder, SUMMARY_FORMATS, type Summaries } from './summary-formats.ts';

interface FormatOfFramework {
  /** Media type. */
  readonly type: string;
  readonly write: (summaries: Summaries, press: Press) => string | Promise<Uint8Array>;
}

/** That of one room after the other. */
const frameworks = (...summaries: Summaries) => summaries.flatMap(frameworkOf);

/** What a framework for action can be had as; the key is the ending of its address and of its file. */
export const FRAMEWORK_FORMATS = {
  pdf: {
    type: SUMMARY_FORMATS.pdf.type,
    write: (summaries, press) =>
      press.print({
        make: 'pdf',
        document: groupDocument(summaries, frameworks, frameworkTitleOf(summaries[0])),
      }),
  },
  md: {
    type: SUMMARY_FORMATS.md.type,
    write: (summaries) => blocksToMarkdown(summaries.flatMap(frameworkOf)),
  },
  json: {
    type: SUMMARY_FORMATS.json.type,
    write: (summaries) => frameworkToJson(...summaries),
  },
  html: {
    type: SUMMARY_FORMATS.html.type,
    write: (summaries) =>
      blocksToHtml(summaries.flatMap(frameworkOf), {
        language: summaries[0].language,
        title: frameworkTitleOf(summaries[0]),
      }),
  },
  docx: {
    type: SUMMARY_FORMATS.docx.type,
    write: (summaries, press) => press.print(officeOrder('docx', summaries, frameworks)),
  },
  odt: {
    type: SUMMARY_FORMATS.odt.type,
    write: (summaries, press) => press.print(officeOrder('odt', summaries, frameworks)),
  },
} satisfies Readonly<Record<string, FormatOfFramework>>;

export type FrameworkFormat = keyof typeof FRAMEWORK_FORMATS;

export const formatOfFramework = (format: FrameworkFormat): FormatOfFramework => FRAMEWORK_FORMATS[format];
