import { type Summary, toHtml, toJson, toMarkdown } from '@reflextics/summary';
import type { Press } from '../press/press.ts';

/** A room's summary, or one a room of a session. */
export type Summaries = readonly [Summary, ...Summary[]];

interface FormatOfSummary {
  /** Media type. */
  readonly type: string;
  /** At once, or by the press where it takes longer than rooms may wait. */
  readonly write: (summaries: Summaries, press: Press) => string | Promise<Uint8Array>;
}

/** What a summary can be had as; the key is the ending of its address and of its file. */
export const SUMMARY_FORMATS = {
  md: {
    type: 'text/markdown; charset=utf-8',
    write: (summaries) => toMarkdown(...summaries),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (summaries) => toJson(...summaries),
  },
  html: {
    type: 'text/html; charset=utf-8',
    write: (summaries) => toHtml(...summaries),
  },
} satisfies Readonly<Record<string, FormatOfSummary>>;

export type SummaryFormat = keyof typeof SUMMARY_FORMATS;

export const formatOfSummary = (format: SummaryFormat): FormatOfSummary => SUMMARY_FORMATS[format];
