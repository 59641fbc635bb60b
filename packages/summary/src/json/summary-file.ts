import type { Summary } from '../summary.ts';

export const SUMMARY_FORMAT = 'reflextics-summary';
/** Of the file. A reader refuses one that is newer than itself instead of guessing. */
export const SUMMARY_VERSION = 1;

/** A room's summary with what the file is; of several rooms, a list of theirs. */
export type SummaryFile =
  | ({ readonly format: typeof SUMMARY_FORMAT } & Summary)
  | {
      readonly format: typeof SUMMARY_FORMAT;
      readonly version: typeof SUMMARY_VERSION;
      readonly rooms: readonly Summary[];
    };

export function summaryFile(first: Summary, ...others: readonly Summary[]): SummaryFile {
  if (others.length === 0) return { format: SUMMARY_FORMAT, ...first };
  return { format: SUMMARY_FORMAT, version: SUMMARY_VERSION, rooms: [first, ...others] };
}
