import type { Summary } from '../summary.ts';
import { SUMMARY_VERSION, summaryFile } from './summary-file.ts';

/** As `summary.schema.json` says it, and as `readSummary` reads it. Two spaces of indent, ending in a line break. */
export function toJson(first: Summary, ...others: readonly Summary[]): string {
  return `${JSON.stringify(summaryFile(first, ...others), null, 2)}\n`;
}

/** The framework of one room or of several, as `toJson` has the summary. */
export function frameworkToJson(...summaries: readonly Summary[]): string {
  const each = summaries.map(({ version, session, language, madeAt, purgeAt, framework }) => ({
    version,
    session,
    language,
    madeAt,
    purgeAt,
    framework,
  }));
  const value = each.length === 1 ? each[0] : { version: SUMMARY_VERSION, rooms: each };
  return `${JSON.stringify(value, null, 2)}\n`;
}
