import type { DeckView, Moment } from '@reflextics/decks';
import { block } from './card-blocks.ts';
import { type Block, fitted } from './flow.ts';
import { A4, mm } from './measures.ts';
import { INK, SECOND_INK } from './palette.ts';
import { type PaperRequest, penTerms } from './paper.ts';
import { Pen } from './pen.ts';
import { sayAt } from './say-at.ts';
import { paperWords } from './words/index.ts';
import type { PaperWords } from './words/paper-words.ts';
import { Writer } from './writer.ts';

const MARGIN = mm(12);
const GAP = mm(8);
const HEAD = mm(16);
const COLUMN = { width: (A4.width - 2 * MARGIN - GAP) / 2, height: A4.height - 2 * MARGIN - HEAD };
const SIZE = 10; // pt, where there is room
const LEAST = 0.6; // 6 pt: everything on one sheet that lies beside the cards
const MOMENTS: readonly Moment[] = ['lobby', 'situation', 'discussion', 'resources', 'action', 'end'];

/** What the narrator does and may say, step by step, on one A4. */
export async function crib(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles.crib);
  const look = pen.look('none');
  const section = pen.section(words.titles.crib);
  const writer = new Writer(pen, section, (x, y, size) =>
    pen.area(x, y + size * 0.2, size * 0.6, size * 0.6, look.field),
  );
  const { pages } = fitted(pen, cribBlocks(deck, words), COLUMN, { least: LEAST, most: 1.1, onto: 2 });
  pages.forEach((column, at) => {
    if (at % 2 === 0) {
      pen.page(A4);
      pen.artifact(() => pen.area(MARGIN, MARGIN + mm(10.5), A4.width - 2 * MARGIN, mm(1.2), look.field));
    }
    if (at === 0) {
      const place = { x: MARGIN, y: MARGIN, width: A4.width - 2 * MARGIN, tag: 'H1' };
      sayAt(pen, section, words.titles.crib, place, { face: 'display', size: 20, lead: 1.1, colour: INK });
      pen.bookmark(words.titles.crib);
    }
    writer.draw(column, MARGIN + (at % 2) * (COLUMN.width + GAP), MARGIN + HEAD);
  });
  writer.end();
  return pen.finish();
}

function cribBlocks(deck: DeckView, words: PaperWords): Block[] {
  const label = (text: string) =>
    block('H3', text, 'strong', SIZE * 0.82, { before: SIZE * 0.35, colour: SECOND_INK });
  const item = (text: string, face: 'text' | 'strong') =>
    block('LI', text, face, SIZE, { before: SIZE * 0.14, indent: SIZE, lead: 1.22 });
  const heading = (text: string) =>
    block('H2', text, 'display', SIZE * 1.35, { before: SIZE * 1.1, lead: 1.15 });
  return [
    ...MOMENTS.flatMap((moment) => [
      heading(words.moments[moment]),
      label(words.toDo),
      ...deck.scripts[moment].toDo.map((text) => item(text, 'text')),
      label(words.toSay),
      ...deck.scripts[moment].toSay.map((text) => item(text, 'strong')),
    ]),
    heading(words.prompts),
    ...deck.prompts.map(({ text }) => item(text, 'strong')),
  ];
}
