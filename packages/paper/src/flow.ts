import { signsOf } from './letters/fonts-for.ts';
import type { Size } from './measures.ts';
import type { Pen, Type } from './pen.ts';

export interface Block {
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  readonly text: string;
  readonly type: Type;
  /** pt of air above it, unless it stands at the top. */
  readonly before: number;
  /** pt; a list's marks stand in it. */
  readonly indent: number;
}

/** As much of a block as stands on one page. */
export interface Piece {
  readonly block: Block;
  readonly lines: readonly string[];
  /** pt below the top of the page's text. */
  readonly top: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

export const lineHeight = ({ size, lead }: Type): number => size * lead;

/** After a space, a hyphen or a dash, but not before what holds on to the word before it. */
export const BREAKS = /(?<=[ \-–—/])(?=\S)/u;

/** In lines that fit the width. What lies between two breaks and is wider than a whole line is parted anywhere. */
export function linesOf(pen: Pen, text: string, type: Type, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of text
    .trim()
    .split(BREAKS)
    .flatMap((word) => parted(pen, word, type, width))) {
    if (line !== '' && taken + pen.widthOf(piece.trimEnd(), type) > width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += piece;
    taken += pen.widthOf(piece, type);
  }
  return [...lines, line];
}

function parted(pen: Pen, word: string, type: Type, width: number): string[] {
  if (pen.widthOf(word.trimEnd(), type) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of signsOf(word)) {
    if (piece !== '' && pen.widthOf(piece + letter.trimEnd(), type) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

const isHeading = ({ tag }: Block) => tag.startsWith('H');

/** Least lines of a paragraph that may stand alone at the foot or the head of a page. */
const TOGETHER = 2;

/** The blocks on as many pages as they need; the first may have less room. Nothing is ever cut. */
export function flow(
  pen: Pen,
  blocks: readonly Block[],
  { width, height }: Size,
  firstHeight = height,
): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let y = 0;
  const room = () => (pages.length === 0 ? firstHeight : height);
  const turn = () => {
    pages.push(page);
    page = [];
    y = 0;
  };
  blocks.forEach((block, at) => {
    let lines: readonly string[] = linesOf(pen, block.text, block.type, width - block.indent);
    const high = lineHeight(block.type);
    const wanted = lines.length * high + companyOf(pen, blocks, at, width);
    let begins = true;
    while (lines.length > 0) {
      const before = page.length === 0 ? 0 : block.before;
      const fitting = Math.floor((room() - y - before + 0.01) / high);
      const whole = isHeading(block) ? y + before + wanted <= room() : fitting >= lines.length;
      const count = whole ? lines.length : linesHere(fitting, lines.length, isHeading(block));
      if (count === 0 && page.length > 0) {
        turn();
        continue;
      }
      const taken = lines.slice(0, Math.max(1, count));
      lines = lines.slice(taken.length);
      page.push({ block, lines: taken, top: y + before, begins, ends: lines.length === 0 });
      y += before + taken.length * high;
      begins = false;
      if (lines.length > 0) turn();
    }
  });
  if (page.length > 0) pages.push(page);
  return pages;
}

/** How much of what follows has to stand on the same page: a heading is never the last thing on one. */
function companyOf(pen: Pen, blocks: readonly Block[], at: number, width: number): number {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (block === undefined || next === undefined || !isHeading(block)) return 0;
  const lines = linesOf(pen, next.text, next.type, width - next.indent).length;
  const together = isHeading(next) || lines < 2 * TOGETHER ? lines : TOGETHER;
  return next.before + together * lineHeight(next.type) + companyOf(pen, blocks, at + 1, width);
}

function linesHere(fitting: number, all: number, heading: boolean): number {
  if (heading) return 0;
  const count = Math.min(fitting, all - TOGETHER);
  return count < TOGETHER ? 0 : count;
}

export const heightOf = (pieces: readonly Piece[]): number => {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.top + last.lines.length * lineHeight(last.block.type);
};

const scaled = (blocks: readonly Block[], scale: number): Block[] =>
  blocks.map((block) => ({
    ...block,
    type: { ...block.type, size: block.type.size * scale },
    before: block.before * scale,
    indent: block.indent * scale,
  }));

const STEP = 0.02;

export interface Fitted {
  pages: Piece[][];
  scale: number;
}

/**
 * On one page (or on `onto` pages or columns), as large as fits between `least` and `most`. Where that is too much, on
 * more of them at a size that reads well.
 */
export function fitted(
  pen: Pen,
  blocks: readonly Block[],
  room: Size,
  { most = 1, least, onto = 1 }: { most?: number; least: number; onto?: number },
): Fitted {
  for (let scale = most; scale >= least - 1e-9; scale -= STEP) {
    const pages = flow(pen, scaled(blocks, scale), room);
    if (pages.length <= onto) return { pages, scale };
  }
  const scale = (most + least) / 2;
  return { pages: flow(pen, scaled(blocks, scale), room), scale };
}
