import { together } from '@reflextics/summary';

const LEAST = 0.12; // of the width: a name of one word fits on a line
const LONGEST_THAT_COUNTS = 120; // characters: past this a cell is as tall as it is going to be

/** What each column takes of a table's width; together 1. Columns that say more are wider, none is too narrow to read. */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  if (head.length === 0) return [];
  const weights = head.map((title, column) => {
    const lengths = rows.map((row) => Math.min(LONGEST_THAT_COUNTS, together(row[column] ?? '').length));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    return Math.sqrt(Math.max(title.length, mean, 1));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = Math.max(0, 1 - LEAST * head.length);
  const least = (1 - spare) / head.length;
  return weights.map((weight) => least + (spare * weight) / all);
}
