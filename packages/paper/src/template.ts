import { type DeckView, TEMPLATE_PARTS, type TemplatePart } from '@reflextics/decks';
import { block } from './card-blocks.ts';
import { fitted } from './flow.ts';
import { A4, mm } from './measures.ts';
import { INK, RULE, SECOND_INK } from './palette.ts';
import { type PaperRequest, penTerms } from './paper.ts';
import { type Element, Pen, type Type } from './pen.ts';
import { sayAt } from './say-at.ts';
import { SHAPES } from './shapes.ts';
import { paperWords } from './words/index.ts';
import { Writer } from './writer.ts';

const MARGIN = mm(15);
const WIDTH = A4.width - 2 * MARGIN;
const LINE = mm(7.5); // handwriting

/** Lines to write on. A theme is chosen instead. */
const LINES: Readonly<Record<Exclude<TemplatePart, 'theme'>, number>> = {
  title: 1,
  aspect: 1,
  text: 6,
  questions: 4,
  dilemma: 2,
};

/** One's own card, to be written by hand, with the advice below it; one A4. */
export async function template(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles.template);
  const section = pen.section(words.titles.template);
  const at = { x: MARGIN, width: WIDTH };
  pen.page(A4);
  pen.bookmark(words.titles.template);
  const title: Type = { face: 'display', size: 20, lead: 1.15, colour: INK };
  let y = sayAt(pen, section, words.titles.template, { ...at, y: mm(13), tag: 'H1' }, title);
  y = sayAt(
    pen,
    section,
    words.templateWhat,
    { ...at, y },
    { face: 'text', size: 10, lead: 1.35, colour: SECOND_INK },
  );
  for (const part of TEMPLATE_PARTS) y = drawPart(pen, section, deck, part, y + mm(3.2));

  const heading = block('H2', words.advice, 'display', 12, { lead: 1.2 });
  const advice = deck.template.advice.flatMap((piece) => [
    block('H3', piece.title, 'strong', 9, { before: 5, lead: 1.2 }),
    block('P', piece.text, 'text', 8.5, { before: 0, lead: 1.26 }),
  ]);
  const gap = mm(8);
  const room = { width: (WIDTH - gap) / 2, height: A4.height - y - mm(4) - mm(11) };
  const { pages } = fitted(pen, [heading, ...advice], room, { least: 0.6, onto: 2 });
  const writer = new Writer(pen, section, () => {});
  pages.forEach((column, place) => {
    if (place > 1 && place % 2 === 0) pen.page(A4);
    writer.draw(column, MARGIN + (place % 2) * (room.width + gap), place > 1 ? MARGIN : y + mm(5));
  });
  writer.end();
  return pen.finish();
}

function drawPart(pen: Pen, section: Element, deck: DeckView, part: TemplatePart, top: number): number {
  const told = deck.template.parts.find(({ id }) => id === part);
  const at = { x: MARGIN, width: WIDTH };
  const name: Type = { face: 'strong', size: 11, lead: 1.25, colour: INK };
  let y = sayAt(pen, section, told?.name ?? '', { ...at, y: top, tag: 'H2' }, name);
  y = sayAt(
    pen,
    section,
    told?.hint ?? '',
    { ...at, y },
    { ...name, face: 'text', size: 8.5, colour: SECOND_INK },
  );
  if (part === 'theme') return drawThemes(pen, section, deck, y + mm(1.5));
  pen.artifact(() => {
    for (let line = 1; line <= LINES[part]; line += 1) {
      pen.rule(MARGIN, y + line * LINE, A4.width - MARGIN, y + line * LINE, RULE, 0.6);
    }
  });
  return y + LINES[part] * LINE;
}

/** A box to tick for each theme, with its shape and name. */
function drawThemes(pen: Pen, section: Element, deck: DeckView, y: number): number {
  const each = WIDTH / deck.themes.length;
  const size = mm(5);
  let end = y + size;
  deck.themes.forEach(({ id, shortName }, at) => {
    const x = MARGIN + at * each;
    pen.artifact(() => {
      pen.area(x, y, size, size, null);
      pen.shape(SHAPES[id], x + size + mm(2.5), y, size, pen.look(id).field);
    });
    const from = x + 2 * size + mm(5);
    const type: Type = { face: 'text', size: 8.5, lead: 1.15, colour: INK };
    const below = sayAt(pen, section, shortName, { x: from, y: y + 2, width: each - (from - x) }, type);
    end = Math.max(end, below); // a name may take two lines
  });
  return end;
}
