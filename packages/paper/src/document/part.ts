/** As much of a part as stands on one page: its lines from `from` up to `to`, the first of them at `top`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** pt below the top of the page's text. */
  readonly top: number;
  readonly begins: boolean;
  readonly ends: boolean;
  /** Drawn once more at the head of a page, and not read again. */
  readonly again: boolean;
}

/** Something that is set one line below the other. */
export interface Part {
  readonly lines: number;
  /** pt */
  readonly lineHeight: number;
  /** pt of air above it, unless it stands at the top. */
  readonly before: number;
  /** pt above and below its lines, wherever it is parted. */
  readonly padding: number;
  /** Parted only where a page is too short for all of it. */
  readonly whole: boolean;
  /** It is never the last thing on a page. */
  readonly leads: boolean;
  readonly beginsPage: boolean;
  /** Drawn again where a page is turned before this. */
  readonly head: Part | null;
  readonly draw: (piece: Piece) => void;
}

export interface Placed extends Piece {
  readonly part: Part;
}

/** Least lines that may stand alone at the foot or the head of a page. */
const TOGETHER = 2;
/** Of a page: with a taller row, what leads to it might not find room on the page itself. */
const TALLEST_ROW = 0.75;
/** Lines of such a row that are kept with what leads to it. */
const ROW_TOGETHER = 4;

const heightOf = (part: Part, lines = part.lines): number => lines * part.lineHeight + 2 * part.padding;

/** The parts on as many pages of that height as they need; nothing is ever cut. */
export function pagesOf(parts: readonly Part[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let y = 0;
  const turn = (head: Part | null) => {
    pages.push(page);
    page = [];
    y = 0;
    if (head === null) return;
    page.push({ part: head, from: 0, to: head.lines, top: 0, begins: false, ends: false, again: true });
    y = heightOf(head);
  };
  parts.forEach((part, at) => {
    if (part.beginsPage && page.length > 0) turn(null);
    let from = 0;
    while (from < part.lines || part.lines === 0) {
      const isFresh = page.every(({ again }) => again);
      const before = isFresh || from > 0 ? 0 : part.before;
      const left = part.lines - from;
      const fitting = Math.floor((height - y - before - 2 * part.padding + 0.01) / part.lineHeight);
      const wanted = heightOf(part, left) + companyOf(parts, at, height);
      const allFits = part.leads ? y + before + wanted <= height + 0.01 : fitting >= left;
      const count = allFits ? left : part.whole && !isFresh ? 0 : shared(part, fitting, left);
      if (count === 0 && !isFresh) {
        turn(part.head);
        continue;
      }
      const taken = Math.min(left, Math.max(1, count));
      const to = from + taken;
      page.push({
        part,
        from,
        to,
        top: y + before,
        begins: from === 0,
        ends: to === part.lines,
        again: false,
      });
      y += before + heightOf(part, taken);
      from = to;
      if (from < part.lines) turn(part.head);
      if (part.lines === 0) break;
    }
  });
  if (page.length > 0) pages.push(page);
  return pages;
}

/** How many of the lines left stand here, when not all can. */
function shared(part: Part, fitting: number, left: number): number {
  if (part.whole) return fitting;
  const count = Math.min(fitting, left - TOGETHER);
  return count < TOGETHER ? 0 : count;
}

/** How much of what follows has to stand on the same page. */
function companyOf(parts: readonly Part[], at: number, page: number): number {
  const next = parts[at + 1];
  if (parts[at]?.leads !== true || next === undefined || next.beginsPage) return 0;
  // A row is not parted: what leads to it would stay behind.
  const row = heightOf(next) <= page * TALLEST_ROW ? next.lines : ROW_TOGETHER;
  const least = next.whole ? row : next.lines < 2 * TOGETHER ? next.lines : TOGETHER;
  const lines = next.leads ? next.lines : Math.min(next.lines, least);
  return next.before + heightOf(next, lines) + companyOf(parts, at + 1, page);
}
