import { describe, expect, it } from 'vitest';
import { depthsOf } from './nesting.ts';
import { type Part, pagesOf } from './part.ts';

const LINE = 10;
const PAGE = 100; // ten lines

const part = (lines: number, change: Partial<Part> = {}): Part => ({
  lines,
  lineHeight: LINE,
  before: 0,
  padding: 0,
  whole: false,
  leads: false,
  beginsPage: false,
  head: null,
  draw: () => {},
  ...change,
});
const heading = () => part(1, { whole: true, leads: true });
/** How many lines of which part stand on each page. */
const laid = (parts: readonly Part[]) =>
  pagesOf(parts, PAGE).map((page) => page.map(({ part: of, from, to }) => [parts.indexOf(of), to - from]));

describe('parts on pages', () => {
  it('go on over the page with two lines at least on either side', () => {
    expect(laid([part(7), part(5)])).toEqual([
      [
        [0, 7],
        [1, 3],
      ],
      [[1, 2]],
    ]);
    expect(laid([part(9), part(3)])).toEqual([[[0, 9]], [[1, 3]]]);
  });

  it('never end a page with a heading', () => {
    expect(laid([part(8), heading(), heading(), part(6)])).toEqual([
      [[0, 8]],
      [
        [1, 1],
        [2, 1],
        [3, 6],
      ],
    ]);
  });

  it('begin a page where a room begins', () => {
    expect(laid([part(2), part(2, { beginsPage: true })])).toEqual([[[0, 2]], [[1, 2]]]);
  });

  it('keep a row whole, below the head of its table drawn again', () => {
    const head = part(1, { leads: true, whole: true });
    const row = () => part(4, { whole: true, head });
    const parts = [head, row(), row(), row()];
    expect(laid(parts)).toEqual([
      [
        [0, 1],
        [1, 4],
        [2, 4],
      ],
      [
        [0, 1],
        [3, 4],
      ],
    ]);
    expect(pagesOf(parts, PAGE)[1]?.map(({ again }) => again)).toEqual([true, false]);
  });

  it('never leave the head of a table behind, however tall its first row is', () => {
    const head = part(1, { leads: true, whole: true });
    const parts = [part(4), heading(), head, part(5, { whole: true, head })];
    expect(laid(parts)).toEqual([
      [[0, 4]],
      [
        [1, 1],
        [2, 1],
        [3, 5],
      ],
    ]);
  });

  it('part a row that is longer than a page, and lose nothing of it', () => {
    const head = part(1, { leads: true, whole: true });
    const parts = [head, part(25, { whole: true, head })];
    const lines = laid(parts)
      .flat()
      .filter(([at]) => at === 1);
    expect(lines.reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(25);
    for (const page of pagesOf(parts, PAGE))
      expect(page.reduce((sum, { from, to }) => sum + (to - from) * LINE, 0)).toBeLessThanOrEqual(PAGE);
  });
});

describe('the depth of headings', () => {
  it('leaves no gap where a level is left out', () => {
    expect(depthsOf([1, 2, 4, 3, 4, 2, 2, 4])).toEqual([1, 2, 3, 3, 4, 2, 2, 3]);
    expect(depthsOf([1, 2, 1, 3])).toEqual([1, 2, 1, 2]);
  });
});
