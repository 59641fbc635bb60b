import type { Summary } from './summary.ts';

/** One room: the summary as it is. Several: `{version, rooms}`. Two spaces of indent, ending in a line break. */
export function toJson(...summaries: readonly Summary[]): string {
  const value = summaries.length === 1 ? summaries[0] : { version: 1, rooms: summaries };
  return `${JSON.stringify(value, null, 2)}\n`;
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
  const value = each.length === 1 ? each[0] : { version: 1, rooms: each };
  return `${JSON.stringify(value, null, 2)}\n`;
}
