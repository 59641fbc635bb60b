import { A3, mm, turned } from '../measures.ts';

export const PAGE = turned(A3);
export const MARGIN = mm(12);
export const WIDTH = PAGE.width - 2 * MARGIN;
export const HEAD = mm(36); // down to where the board begins

/** pt: 7 mm high capitals are read from two metres and more. */
export const LARGEST = 30;
/** pt: read by who steps up to it; where that is not enough room, there are further pages. */
export const LEAST = 15;
