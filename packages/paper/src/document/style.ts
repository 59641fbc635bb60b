import { A4, mm } from '../measures.ts';
import { INK, SECOND_INK } from '../palette.ts';
import type { Type } from '../pen.ts';

export const PAGE = A4;
export const MARGIN = mm(21);
export const TOP = mm(19);
const FOOT = mm(23);
export const WIDTH = PAGE.width - 2 * MARGIN;
export const HEIGHT = PAGE.height - TOP - FOOT;

const type = (face: Type['face'], size: number, lead: number, colour = INK): Type => ({
  face,
  size,
  lead,
  colour,
});

/** How each level of heading is set, and the air above it. */
export const HEADINGS: Readonly<Record<1 | 2 | 3 | 4, { type: Type; before: number }>> = {
  1: { type: type('display', 27, 1.12), before: 0 },
  2: { type: type('display', 17, 1.18), before: 30 },
  3: { type: type('display', 12.5, 1.24), before: 20 },
  4: { type: type('strong', 10.25, 1.3), before: 13 },
};

export const TEXT = type('text', 10.25, 1.42);
export const SMALL = type('text', 8.5, 1.35, SECOND_INK);
export const CELL = type('text', 8.75, 1.34);
export const CELL_HEAD = type('strong', 8.5, 1.3);
export const BY = type('strong', 9.5, 1.4);
