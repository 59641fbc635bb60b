import type { Block } from '@reflextics/summary';
import { BREAKS } from '../flow.ts';
import { drawable } from '../letters/clean.ts';
import type { Pen } from '../pen.ts';
import { CELL, CELL_HEAD, WIDTH } from './style.ts';

type Table = Extract<Block, { kind: 'table' }>;

export const GAP = 10; // pt between two columns
export const EDGE = 6; // pt on the left of the first column's text and on the right of the last one's
const WIDEST_WORD = 0.28; // of the page's text: a longer word is parted
const MOST = 0.55; // of the page's text: what is wider goes on in further lines

/** What tables with the same head share, so that a reader's eye finds the columns again. */
export const headKey = ({ head }: Table): string => JSON.stringify(head);

/** The width of each column of all tables with that head, in pt. */
export function columnsOf(pen: Pen, tables: readonly Table[]): number[] {
  const count = Math.max(
    ...tables.flatMap(({ head, rows }) => [head.length, ...rows.map((row) => row.length)]),
  );
  const room = WIDTH - 2 * EDGE - GAP * (count - 1);
  const columns = Array.from({ length: count }, (_, column) => {
    // Once, however many tables there are: it says little of how much stands below it.
    const head = { text: tables[0]?.head[column] ?? '', type: CELL_HEAD };
    const cells = tables.flatMap(({ rows }) => rows.map((row) => ({ text: row[column] ?? '', type: CELL })));
    const texts = [head, ...cells].filter(({ text }) => text !== '');
    let least = 0;
    let squares = 0;
    for (const { text, type } of texts) {
      for (const word of drawable(text).split(BREAKS))
        least = Math.max(least, pen.widthOf(word.trimEnd(), type));
      squares += pen.widthOf(text, type) ** 2;
    }
    const low = Math.min(least, room * WIDEST_WORD) + 1;
    // Long cells count for more than there are of them, and a single one does not widen its column.
    const usual = Math.sqrt(squares / Math.max(1, texts.length));
    return { low, high: Math.max(low, Math.min(usual, room * MOST)) };
  });
  const low = columns.reduce((sum, column) => sum + column.low, 0);
  const more = columns.reduce((sum, column) => sum + column.high - column.low, 0);
  // Where not even the words fit they share what there is.
  if (low >= room) return columns.map((column) => (column.low * room) / low);
  const share = more === 0 ? 0 : (room - low) / more;
  return columns.map((column) => column.low + (column.high - column.low) * share);
}
