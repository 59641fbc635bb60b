import type { Theme } from '@reflextics/game';
import { type RoomTold, toCsv } from '@reflextics/office';
import type { GroupDocument } from '@reflextics/paper';
import {
  type Block,
  documentOfAll,
  type Summary,
  summaryWords,
  toHtml,
  toJson,
  toMarkdown,
} from '@reflextics/summary';
import type { OfficeOrder } from '../press/orders.ts';
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
  pdf: {
    type: 'application/pdf',
    write: (summaries, press) =>
      press.print({ make: 'pdf', document: groupDocument(summaries, documentOfAll) }),
  },
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
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (summaries, press) => press.print(officeOrder('docx', summaries, documentOfAll)),
  },
  odt: {
    type: 'application/vnd.oasis.opendocument.text',
    write: (summaries, press) => press.print(officeOrder('odt', summaries, documentOfAll)),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (summaries) => {
      const [first, ...others] = roomsTold(summaries);
      return toCsv(first, ...others);
    },
  },
} satisfies Readonly<Record<string, FormatOfSummary>>;

/** `document`: which document of the rooms' summaries it is. */
export function officeOrder(
  as: OfficeOrder['as'],
  summaries: Summaries,
  document: (...summaries: Summaries) => Block[],
): OfficeOrder {
  const [{ language, madeAt }] = summaries;
  return { make: 'office', as, blocks: document(...summaries), language, madeAt };
}

/** Rooms have the numbers that the facilitator's page gives them; one alone needs none. */
function roomsTold([first, ...others]: Summaries): [RoomTold, ...RoomTold[]] {
  if (others.length === 0) return [{ room: null, summary: first }];
  return [{ room: '1', summary: first }, ...others.map((summary, at) => ({ room: `${at + 2}`, summary }))];
}

export type SummaryFormat = keyof typeof SUMMARY_FORMATS;

export const formatOfSummary = (format: SummaryFormat): FormatOfSummary => SUMMARY_FORMATS[format];

const MINUTE = 60_000; // ms: as exact as a document tells it, so that people who ask together share one

/** In the words of the first of them, and in the colours of their theme where they have one alone. */
export function looksOf(summaries: Summaries): { theme: Theme | null; madeAt: number } {
  const [{ madeAt }] = summaries;
  const themes = new Set(
    summaries.flatMap(({ rounds }) => rounds.flatMap(({ situation }) => situation?.theme ?? [])),
  );
  const [theme] = themes;
  return {
    theme: themes.size === 1 && theme !== undefined ? theme : null,
    madeAt: madeAt - (madeAt % MINUTE),
  };
}

/** All of it as one document. `document`: which one of the rooms' summaries it is. */
export function groupDocument(
  summaries: Summaries,
  document: (...summaries: Summaries) => Block[],
  title = summaryWords(summaries[0].language).title(summaries[0].session),
): GroupDocument {
  return {
    ...looksOf(summaries),
    title,
    language: summaries[0].language,
    blocks: document(...summaries),
  };
}
