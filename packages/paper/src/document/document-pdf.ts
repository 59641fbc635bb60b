import type { Theme } from '@reflextics/game';
import type { Block, Tell } from '@reflextics/summary';
import type { PaperFonts } from '../paper.ts';
import { Pen } from '../pen.ts';
import { documentWords } from '../words/documents/index.ts';
import { contentsParts } from './contents-parts.ts';
import type { Desk } from './desk.ts';
import { depthsOf } from './nesting.ts';
import { openingPart } from './opening.ts';
import { type Part, pagesOf } from './part.ts';
import { HEIGHT, MARGIN, PAGE, SMALL, WIDTH } from './style.ts';
import { columnsOf, headKey } from './table-columns.ts';
import { tableParts } from './table-parts.ts';
import { headingPart, paragraphPart, pointParts, quoteParts } from './text-parts.ts';

/** Something a group leaves with, in words. */
export interface GroupDocument {
  /** In the window and at the foot of each page. */
  readonly title: string;
  readonly language: string;
  /** Whose colours it has; null: of several, or of none. */
  readonly theme: Theme | null;
  readonly madeAt: number;
  /** A heading of the first level begins a part on a page of its own. */
  readonly blocks: readonly Block[];
}

/** Of the work, what it is to find out where each line ends. */
const SETTING = 0.35;

/** As a tagged PDF, A4. It names nobody as its author. */
export async function documentPdf(
  document: GroupDocument,
  fonts: PaperFonts,
  tell?: Tell,
): Promise<Uint8Array> {
  const { title, language, theme, madeAt, blocks } = document;
  const words = documentWords(language);
  const pen = new Pen({ fonts, savesInk: false, language, author: null, madeAt: new Date(madeAt) }, title);
  const desk: Desk = {
    pen,
    look: pen.look(theme ?? 'none'),
    title,
    section: null,
    bookmarks: [],
    begunOn: [],
  };
  const of = blocks.filter(opensPart).length;
  const parts = partsOf(desk, document, (share) => tell?.({ part: 0, of, share: share * SETTING }));
  if (pen.hasNumbers) parts.push(paragraphPart(desk, words.numbers, SMALL, 14));
  const pages = pagesOf(parts, HEIGHT);
  pages.forEach((placed, at) => {
    if (placed.some((one) => one.part.beginsPage && one.begins)) desk.begunOn.push(at + 1);
  });
  let part = 0;
  pages.forEach((placed, at) => {
    part += placed.filter((one) => one.part.beginsPage && one.begins).length;
    tell?.({ part, of, share: SETTING + ((1 - SETTING) * at) / pages.length });
    pen.page(PAGE);
    for (const { part, ...piece } of placed) part.draw(piece);
    drawFoot(pen, title, words.page(at + 1, pages.length));
  });
  return pen.finish();
}

/** A room of a session, what they have in common, or all of it. */
const opensPart = (block: Block): block is Extract<Block, { kind: 'heading' }> =>
  block.kind === 'heading' && block.level === 1;

function partsOf(
  desk: Desk,
  { blocks, language }: Pick<GroupDocument, 'blocks' | 'language'>,
  isSet: (share: number) => void,
): Part[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const depths = depthsOf(levels);
  const { contents } = documentWords(language);
  const tables = blocks.filter((block) => block.kind === 'table');
  const columns = new Map<string, number[]>();
  for (const table of tables) {
    const key = headKey(table);
    if (columns.has(key)) continue;
    const alike = tables.filter((one) => headKey(one) === key);
    columns.set(key, columnsOf(desk.pen, alike));
  }
  // What has several parts begins with a list of them.
  const openings = blocks.filter(opensPart);
  const [, second, third] = openings;
  const listedBefore = second === undefined || third === undefined ? -1 : blocks.indexOf(second);
  const partsFor: { [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Part[] } = {
    heading: (block) => {
      const depth = depths.shift() ?? block.level;
      return [depth === 1 ? openingPart(desk, block) : headingPart(desk, block, depth)];
    },
    paragraph: ({ text }) => [paragraphPart(desk, text)],
    quote: (block) => quoteParts(desk, block),
    points: (block) => pointParts(desk, block),
    table: (block) => tableParts(desk, block, columns.get(headKey(block)) ?? []),
  };
  return blocks.flatMap(<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>, at: number) => {
    isSet(at / blocks.length);
    const parts = partsFor[block.kind as Kind](block);
    return at === listedBefore
      ? [
          ...contentsParts(
            desk,
            contents,
            openings.map(({ text }) => text),
          ),
          ...parts,
        ]
      : parts;
  });
}

const FOOT = PAGE.height - 40; // pt, the top of the line

function drawFoot(pen: Pen, title: string, page: string): void {
  const width = pen.widthOf(page, SMALL);
  pen.artifact(() => {
    pen.line(shortened(pen, title, WIDTH - width - 24), MARGIN, FOOT, SMALL);
    pen.line(page, MARGIN + WIDTH - width, FOOT, SMALL);
  });
}

function shortened(pen: Pen, title: string, width: number): string {
  if (pen.widthOf(title, SMALL) <= width) return title;
  const letters = Array.from(title);
  while (letters.length > 0 && pen.widthOf(`${letters.join('')}…`, SMALL) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
