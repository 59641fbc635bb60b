import { cardMark, type DeckView, type SituationCard } from '@reflextics/decks';
import { THEMES } from '@reflextics/game';
import { cardBlocks } from './card-blocks.ts';
import { fitted, lineHeight, linesOf, type Piece } from './flow.ts';
import { A4, A6, mm } from './measures.ts';
import { SECOND_INK } from './palette.ts';
import { addressOf, type PaperRequest, penTerms } from './paper.ts';
import { type Element, Pen, type Type } from './pen.ts';
import { drawQr } from './qr.ts';
import { sayAt, withWholeWords } from './say-at.ts';
import { SHAPES } from './shapes.ts';
import { paperWords } from './words/index.ts';
import type { PaperWords } from './words/paper-words.ts';
import { Writer } from './writer.ts';

const MARGIN = mm(9); // no printer reaches the edge of its paper, and no scissors a line
const TOP = mm(8);
const BAND = mm(3);
const HEAD = TOP + BAND + mm(4);
const FOOT = mm(19); // the code, and 3 mm above it
const TEXT = { width: A6.width - 2 * MARGIN, height: A6.height - HEAD - FOOT - mm(7) };
const SIZES = { title: 16, aspect: 9.5, text: 10.5, questions: 9.8, small: 8 };
const LEAST = 0.7; // 7.4 pt of text, held in the hand
const FRAME = mm(5); // white around a back: hides that no printer meets both sides of a sheet exactly
const COLUMNS = 2;
const ON_SHEET = 4;

/** One side of one card. A card that needs more room goes on over another. */
interface Face {
  card: SituationCard;
  pieces: readonly Piece[];
  part: number;
  parts: number;
}

/** Four to a sheet, each sheet's backs on the page after it, so that a printer that turns over the long edge puts them together. */
export async function cutCards(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles['cut-cards']);
  const faces = deck.situations.flatMap((card) => facesOf(pen, card, request, words));
  const writers = new Map<SituationCard, { writer: Writer; section: Element }>();
  for (let from = 0; from < faces.length; from += ON_SHEET) {
    const sheet = faces.slice(from, from + ON_SHEET);
    pen.page(A4);
    drawCropMarks(pen);
    sheet.forEach((face, at) => {
      const { x, y } = placeOf(at, false);
      const { card, part, parts } = face;
      if (part === 1) {
        pen.bookmark(`${cardMark(card)} ${card.title}`);
        const section = pen.section(card.title, { lang: card.language });
        const { accent } = pen.look(card.theme);
        const mark = (left: number, top: number, size: number) =>
          pen.shape(SHAPES[card.theme], left, top, size, accent);
        writers.set(card, { section, writer: new Writer(pen, section, mark) });
      }
      const open = writers.get(card);
      if (open === undefined) throw new Error(`expected the first part of ${card.id}, found a later one`);
      drawFront(pen, open.section, open.writer, face, {
        x,
        y,
        deck,
        words,
        address: addressOf(request, card),
      });
      if (part === parts) open.writer.end();
    });
    pen.page(A4);
    drawCropMarks(pen);
    for (const [at, { card }] of sheet.entries()) drawBack(pen, card, deck, words, placeOf(at, true));
  }
  return pen.finish();
}

function facesOf(pen: Pen, card: SituationCard, { supportLine }: PaperRequest, words: PaperWords): Face[] {
  const { pages } = fitted(pen, cardBlocks(card, supportLine, words, SIZES), TEXT, {
    most: 1.1,
    least: LEAST,
  });
  return pages.map((pieces, at) => ({ card, pieces, part: at + 1, parts: pages.length }));
}

/** Where the card at this place of its sheet stands; seen from behind, left and right change places. */
export function placeOf(at: number, behind: boolean): { x: number; y: number } {
  const column = at % COLUMNS;
  return {
    x: (behind ? COLUMNS - 1 - column : column) * A6.width,
    y: Math.floor(at / COLUMNS) * A6.height,
  };
}

const MARK = mm(7); // long enough to show beyond what a printer leaves white
const CROSS = mm(3);

/** At the edges of the sheet and where the two cuts meet, never on a card's text. */
function drawCropMarks(pen: Pen): void {
  const { width: x, height: y } = A6;
  const cut = (x1: number, y1: number, x2: number, y2: number) => pen.rule(x1, y1, x2, y2, SECOND_INK, 0.4);
  pen.artifact(() => {
    cut(x, 0, x, MARK);
    cut(x, A4.height - MARK, x, A4.height);
    cut(0, y, MARK, y);
    cut(A4.width - MARK, y, A4.width, y);
    cut(x - CROSS, y, x + CROSS, y);
    cut(x, y - CROSS, x, y + CROSS);
  });
}

interface Placed {
  x: number;
  y: number;
  deck: DeckView;
  words: PaperWords;
  address: string;
}

function drawFront(pen: Pen, section: Element, writer: Writer, face: Face, placed: Placed): void {
  const { card, pieces, part, parts } = face;
  const { x, y, deck, words, address } = placed;
  const look = pen.look(card.theme);
  pen.artifact(() => pen.area(x + MARGIN, y + TOP, A6.width - 2 * MARGIN, BAND, look.field));
  writer.draw(pieces, x + MARGIN, y + HEAD);

  const size = FOOT - mm(1);
  const right = x + A6.width - MARGIN;
  const bottom = y + A6.height - mm(7);
  const shape = mm(9);
  const sign = { x: x + MARGIN, y: bottom - shape, width: shape, height: shape };
  pen.figure(section, words.shapes[card.theme], sign, () =>
    pen.shape(SHAPES[card.theme], sign.x, sign.y, shape, look.field),
  );
  const beside = x + MARGIN + shape + mm(3);
  const name = deck.themes.find(({ id }) => id === card.theme)?.shortName ?? '';
  const place = parts > 1 ? `${name}, ${words.part(part, parts)}` : name;
  const type: Type = { face: 'text', size: 7.5, lead: 1.1, colour: SECOND_INK };
  const at = { x: beside, width: right - size - beside };
  sayAt(
    pen,
    section,
    cardMark(card),
    { ...at, y: bottom - mm(10) },
    { ...type, face: 'display', size: 17, lead: 1 },
  );
  sayAt(pen, section, place, { ...at, y: bottom - mm(3.4) }, type);
  drawQr(pen, section, { x: right - size, y: bottom - size, size }, address, words.qr(address));
}

const QUAD = mm(30);
const QUAD_AIR = mm(9);

/** The theme's field, with its shape lit among the four. Told once a card, and the same on all of a theme: not read out. */
function drawBack(
  pen: Pen,
  { theme }: SituationCard,
  deck: DeckView,
  words: PaperWords,
  { x, y }: { x: number; y: number },
): void {
  const look = pen.look(theme);
  const width = A6.width - 2 * FRAME;
  const left = x + (A6.width - 2 * QUAD - QUAD_AIR) / 2;
  const bottom = y + A6.height - FRAME - mm(6);
  const name = deck.themes.find(({ id }) => id === theme)?.shortName ?? '';
  pen.artifact(() => {
    pen.area(x + FRAME, y + FRAME, width, A6.height - 2 * FRAME, look.field);
    const type = withWholeWords(
      pen,
      name,
      { face: 'display', size: 32, lead: 1.04, colour: look.onField },
      2 * QUAD + QUAD_AIR,
    );
    linesOf(pen, name, type, 2 * QUAD + QUAD_AIR).forEach((line, at) => {
      pen.line(line, left, y + FRAME + mm(7) + at * lineHeight(type), type);
    });
    THEMES.forEach((one, at) => {
      const column = at % COLUMNS;
      const row = Math.floor(at / COLUMNS);
      const lit = one === theme;
      const fill = look.field === null ? null : lit ? look.onField : look.deep;
      pen.shape(
        SHAPES[one],
        left + column * (QUAD + QUAD_AIR),
        bottom - mm(12) - (2 - row) * QUAD - (1 - row) * QUAD_AIR,
        QUAD,
        fill,
        lit ? 3 : 0.6,
      );
    });
    const small: Type = { face: 'text', size: 8.5, lead: 1.2, colour: look.onField };
    const lines = linesOf(pen, words.back, small, 2 * QUAD + QUAD_AIR);
    lines.forEach((line, at) => {
      pen.line(line, left, bottom - (lines.length - at) * lineHeight(small), small);
    });
  });
}
