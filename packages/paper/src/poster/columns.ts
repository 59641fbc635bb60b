import type { LaidSlip } from './slip.ts';

export interface Placed {
  readonly slip: LaidSlip;
  /** pt from the top left of where slips may hang. */
  readonly x: number;
  readonly y: number;
}

/** Of the size: thirty letters a line, or as few as twenty where that makes them larger. */
export const WIDTHS = [15.5, 12.5, 10.5] as const;
const WIDEST = 21;

export interface Columns {
  readonly columns: number;
  /** pt */
  readonly each: number;
  readonly gap: number;
}

/** As many columns of some width, in multiples of the size, as there is room for. */
export function columnsIn(width: number, size: number, wide: number, count: number): Columns {
  const gap = size * 0.5;
  const fitting = Math.max(1, Math.floor((width + gap) / (size * wide + gap)));
  const columns = Math.max(1, Math.min(fitting, count));
  return { columns, each: Math.min((width - (columns - 1) * gap) / columns, size * WIDEST), gap };
}

/** Each where there is most room left, so that they hang in the order in which they were made, row by row. */
export function hung(
  slips: readonly LaidSlip[],
  { columns, each, gap }: Columns,
): { placed: Placed[]; height: number } {
  const ends = Array.from({ length: columns }, () => 0);
  const placed = slips.map((slip) => {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] ?? 0;
    ends[column] = y + slip.height + gap;
    return { slip, x: column * (each + gap), y };
  });
  return { placed, height: Math.max(0, Math.max(...ends) - gap) };
}

/** The same on as many pages of that height as they need. */
export function hungOnPages(
  slips: readonly LaidSlip[],
  { columns, each, gap }: Columns,
  height: number,
): Placed[][] {
  const pages: Placed[][] = [];
  let ends: number[] = [];
  for (const slip of slips) {
    const least = Math.min(...ends);
    let column = ends.indexOf(least);
    if (column < 0 || (least > 0 && least + slip.height > height)) {
      pages.push([]);
      ends = Array.from({ length: columns }, () => 0);
      column = 0;
    }
    const y = ends[column] ?? 0;
    pages.at(-1)?.push({ slip, x: column * (each + gap), y });
    ends[column] = y + slip.height + gap;
  }
  return pages;
}

/** The largest whole size between both for which there is something; null: not even for the least. The larger, the more room it takes. */
export function largest<Laid>(least: number, most: number, laid: (size: number) => Laid | null): Laid | null {
  let best = laid(least);
  if (best === null) return null;
  let low = least;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const made = laid(middle);
    if (made === null) high = middle - 1;
    else {
      best = made;
      low = middle;
    }
  }
  return best;
}
