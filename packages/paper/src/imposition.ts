import { A4, A5, turned } from './measures.ts';

/** Two pages of a booklet side by side. */
export const SHEET = turned(A4);

/** Where a page of a booklet lies once it is imposed. */
export interface Placed {
  /** Side of a sheet, from 0: the front of the first, its back, the front of the second … */
  readonly side: number;
  /** From the left edge of the sheet to the page, in pt; pages meet at the fold. */
  readonly x: number;
}

/** Sides that so many pages take: a sheet has four pages, two on each side. */
export const sidesFor = (pages: number): number => 2 * Math.ceil(pages / 4);

/**
 * Where that page lies, from 1, so that the sheets, printed on both sides over the short edge, laid on one another and folded,
 * are a booklet: the cover on the right of the first side, beside the last page.
 */
export function placeOf(page: number, pages: number): Placed {
  const all = 2 * sidesFor(pages);
  const isInFirstHalf = page <= all / 2;
  const fromEdge = isInFirstHalf ? page : all + 1 - page; // 1: on the outermost sheet's outside
  const isOutside = fromEdge % 2 === 1;
  const side = 2 * Math.floor((fromEdge - 1) / 2) + (isOutside ? 0 : 1);
  const fold = SHEET.width / 2;
  return { side, x: isOutside === isInFirstHalf ? fold : fold - A5.width };
}
