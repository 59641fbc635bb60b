import { type Block, lineHeight, linesOf } from './flow.ts';
import { A5, type Size } from './measures.ts';
import { INK } from './palette.ts';
import type { Pen, Type } from './pen.ts';
import { sayAt } from './say-at.ts';
import type { PaperWords } from './words/paper-words.ts';

export interface Entry {
  block: Block;
  /** Printed number of the page that it begins on. */
  page: number;
}

interface Line {
  block: Block;
  lines: readonly string[];
  /** pt below the title of the contents. */
  top: number;
}

const CHAPTER: Type = { face: 'strong', size: 10.5, lead: 1.3, colour: INK };
const TITLE: Type = { face: 'text', size: 9.5, lead: 1.3, colour: INK };
const NUMBERS = 28; // pt for the numbers of the pages
const HEADING = 34; // pt for the word above them
const INDENT = 10;

const typeOf = ({ tag }: Block): Type => (tag === 'H1' ? CHAPTER : TITLE);
const indentOf = ({ tag }: Block): number => (tag === 'H1' ? 0 : INDENT);

/** The titles laid out on as many pages as they need; which numbers will stand beside them does not matter for it. */
export function contentsOf(pen: Pen, titles: readonly Block[], { width, height }: Size): Line[][] {
  const pages: Line[][] = [[]];
  let y = HEADING;
  for (const block of titles) {
    const type = typeOf(block);
    const lines = linesOf(pen, block.text, type, width - NUMBERS - indentOf(block));
    const isChapter = block.tag === 'H1';
    const before = isChapter ? 9 : 2;
    const high = before + lines.length * lineHeight(type);
    // A chapter stands with the first of its resources.
    if (y + high + (isChapter ? lineHeight(TITLE) : 0) > height) {
      pages.push([]);
      y = 0;
    }
    pages.at(-1)?.push({ block, lines, top: y + before });
    y += high;
  }
  return pages;
}

/** A table of contents that a reader without sight can walk. */
export function drawContents(
  pen: Pen,
  pages: readonly Line[][],
  entries: readonly Entry[],
  { words, x, y, width }: { words: PaperWords; x: number; y: number; width: number },
): void {
  const section = pen.section(words.contents);
  const pageOf = new Map(entries.map(({ block, page }) => [block, String(page)]));
  pages.forEach((lines, at) => {
    pen.page(A5);
    if (at === 0) {
      pen.bookmark(words.contents);
      sayAt(
        pen,
        section,
        words.contents,
        { x, y, width, tag: 'H1' },
        { ...CHAPTER, face: 'display', size: 21 },
      );
    }
    const table = pen.element(section, 'TOC');
    for (const { block, lines: told, top } of lines) {
      const type = typeOf(block);
      const page = pageOf.get(block) ?? '';
      const item = pen.element(table, 'TOCI');
      pen.content(item, 'TOCI', () => {
        told.forEach((line, n) => {
          pen.line(line, x + indentOf(block), y + top + n * lineHeight(type), type);
        });
        const last = y + top + (told.length - 1) * lineHeight(type);
        pen.line(` ${page}`, x + width - pen.widthOf(page, type), last, type);
      });
      item.end();
    }
    table.end();
  });
  section.end();
}
