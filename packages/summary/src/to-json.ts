import type { Summary } from './summary.ts';

/** One room: the summary as it is. Several: `{version, rooms}`. Two spaces of indent, ending in a line break. */
export function toJson(...summaries: readonly Summary[]): string {
  const value = summaries.length === 1 ? summaries[0] : { version: 1, rooms: summaries };
  return `${JSON.stringify(value, null, 2)}\n`;
}
