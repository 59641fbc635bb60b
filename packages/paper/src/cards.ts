import { cardMark, type DeckView, type SituationCard } from '@reflextics/decks';
import { cardBlocks } from './card-blocks.ts';
import { fitted } from './flow.ts';
import { A4, mm, turned } from './measures.ts';
import { addressOf, type PaperRequest, penTerms } from './paper.ts';
import { Pen, type Type } from './pen.ts';
import { drawQr } from './qr.ts';
import { sayAt, withWholeWords } from './say-at.ts';
import { SHAPES } from './shapes.ts';
import { paperWords } from './words/index.ts';
import type { PaperWords } from './words/paper-words.ts';
import { Writer } from './writer.ts';

const PAGE = turned(A4);
const SIDE = mm(68); // the field, wide enough for a code that is scanned from the third row
const MARGIN = mm(16);
const TEXT = { width: PAGE.width - SIDE - 2 * MARGIN, height: PAGE.height - 2 * MARGIN };
const SIZES = { title: 34, aspect: 15, text: 20, questions: 18, small: 13.5 };
const LEAST = 0.62; // 12.4 pt: read at arm's length, and on a wall from the middle of a room

/** One card to a page, to be read out or projected. */
export async function cards(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles.cards);
  for (const theme of deck.themes) {
    const ofTheme = deck.situations.filter((card) => card.theme === theme.id);
    let bookmark: ReturnType<Pen['bookmark']> | undefined;
    for (const card of ofTheme) {
      const blocks = cardBlocks(card, request.supportLine, words, SIZES);
      const { pages } = fitted(pen, blocks, TEXT, { most: 1.14, least: LEAST });
      const section = pen.section(card.title, { lang: card.language });
      const { accent } = pen.look(card.theme);
      const writer = new Writer(pen, section, (x, y, size) =>
        pen.shape(SHAPES[card.theme], x, y, size, accent),
      );
      pages.forEach((pieces, at) => {
        pen.page(PAGE);
        if (at === 0) {
          bookmark ??= pen.bookmark(theme.name);
          pen.bookmark(`${cardMark(card)} ${card.title}`, bookmark);
        }
        writer.draw(pieces, MARGIN, MARGIN);
        const part = pages.length > 1 ? words.part(at + 1, pages.length) : null;
        drawSide(pen, section, { card, deck, words, address: addressOf(request, card), part });
      });
      writer.end();
    }
  }
  return pen.finish();
}

interface Sided {
  card: SituationCard;
  deck: DeckView;
  words: PaperWords;
  address: string;
  part: string | null;
}

const MARK = { face: 'display', size: 52, lead: 1.1 } as const;

/** The theme's field with the code, the card's mark and the theme's shape. */
function drawSide(pen: Pen, section: ReturnType<Pen['section']>, sided: Sided): void {
  const { card, deck, words, address, part } = sided;
  const look = pen.look(card.theme);
  const left = PAGE.width - SIDE;
  const x = left + mm(10);
  const width = SIDE - mm(20);
  pen.artifact(() => pen.area(left, 0, SIDE, PAGE.height, look.field));
  drawQr(pen, section, { x, y: MARGIN, size: width }, address, words.qr(address));
  const told = (text: string, y: number, type: Omit<Type, 'colour'>) =>
    sayAt(pen, section, text, { x, y, width }, { ...type, colour: look.onField });
  const theme = deck.themes.find(({ id }) => id === card.theme);
  const mark = withWholeWords(pen, cardMark(card), { ...MARK, colour: look.onField }, width);
  let y = told(cardMark(card), MARGIN + width + mm(4), mark);
  y = told(theme?.shortName ?? '', y + mm(1), { face: 'strong', size: 14, lead: 1.25 });
  if (part !== null) y = told(part, y, { face: 'text', size: 12, lead: 1.3 });
  const shape = { x, y: PAGE.height - MARGIN - width, width, height: width };
  pen.figure(section, words.shapes[card.theme], shape, () =>
    pen.shape(SHAPES[card.theme], shape.x, shape.y, width, look.deep, 1.5),
  );
}
