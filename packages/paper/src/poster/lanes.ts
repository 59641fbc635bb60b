import type { Look } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { MARGIN, PAGE } from './style.ts';

const STEP = 40; // pt by which each level reaches further to the right than the one in it
const ROUND = 84; // pt, the corner of the nearest level

export interface Lane {
  /** 0: the nearest level. */
  readonly level: number;
  /** pt from the top of the page. */
  readonly top: number;
  readonly height: number;
}

/** The levels lie in each other with their left and their foot at the page's edge; given the height of each strip, from the nearest outwards. */
export function lanesOf(heights: readonly number[]): Lane[] {
  let top = PAGE.height;
  return heights.map((height, level) => {
    top -= height;
    return { level, top, height };
  });
}

const rightOf = (level: number): number => PAGE.width - MARGIN - (3 - level) * STEP;
const roundOf = (level: number): number => ROUND + level * STEP;

/** How wide a lane is, in pt from the page's margin, so far below its top that what hangs there does not stand out of the corner. */
export function widthAt(level: number, below: number): number {
  const round = roundOf(level);
  const up = Math.max(0, round - below);
  return rightOf(level) - MARGIN - (round - Math.sqrt(round * round - up * up)) - 14;
}

export function drawLanes(pen: Pen, look: Look, lanes: readonly Lane[]): void {
  for (const { level, top } of [...lanes].reverse()) {
    const right = rightOf(level);
    const round = Math.min(roundOf(level), PAGE.height - top);
    const corner = `A${round} ${round} 0 0 1 ${right} ${top + round}`;
    pen.path(`M0 ${PAGE.height}V${top}H${right - round}${corner}V${PAGE.height}Z`, fillOf(look, level));
  }
}

export const fillOf = (look: Look, level: number): string | null =>
  level === 0 ? look.field : (look.levels[level - 1] ?? null);
