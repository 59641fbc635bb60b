import type { DeckView } from '@reflextics/decks';
import { A3, A4, mm, turned } from './measures.ts';
import { INK, type Look, SECOND_INK } from './palette.ts';
import { type PaperRequest, penTerms } from './paper.ts';
import { Pen, type Type } from './pen.ts';
import { sayAt, writeAt } from './say-at.ts';
import { documentWords } from './words/documents/index.ts';
import { paperWords } from './words/index.ts';
import type { PaperWords } from './words/paper-words.ts';

const BOARD = turned(A3);
const MARGIN = mm(9);
const HEAD = mm(27);
const BOTTOM = BOARD.height - MARGIN;
/** Each level's lane is as high as the others', and its end a quarter circle around the same point. */
const LANE = (BOTTOM - MARGIN - HEAD) / 4;
const STRAIGHT = BOARD.width - 2 * MARGIN - 4 * LANE;
const INSET = mm(7);

type Say = (text: string, tag: string, at: { x: number; y: number; width: number }, type: Type) => number;
type Draw = (draw: () => void) => void;

/** The four nested levels on one A3, with room for slips of paper on each. */
export async function board(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles.board);
  const section = pen.section(words.titles.board);
  pen.page(BOARD);
  pen.bookmark(words.titles.board);
  drawBoard(pen, request, words, {
    paint: (draw) => pen.figure(section, levelsTold(deck), { x: 0, y: 0, ...BOARD }, draw),
    say: (text, tag, at, type) => sayAt(pen, section, text, { ...at, tag }, type),
  });
  section.end();
  return pen.finish();
}

const TILE = turned(A4);
const EDGE = mm(9); // what printers leave white, and to glue on
const WINDOW = { width: TILE.width - 2 * EDGE, height: TILE.height - 2 * EDGE };
const SCALE = Math.min((2 * WINDOW.width) / BOARD.width, (2 * WINDOW.height) / BOARD.height);
const TILES = [0, 1, 2, 3];

/** The same board enlarged over four A4 pages that are cut along the marks and glued together. */
export async function boardTiles(request: PaperRequest): Promise<Uint8Array> {
  const { deck } = request;
  const words = paperWords(deck.language);
  const pen = new Pen(penTerms(request), words.titles['board-tiles']);
  for (const tile of TILES) {
    const column = tile % 2;
    const row = Math.floor(tile / 2);
    const section = pen.section(words.tile(tile + 1));
    pen.page(TILE);
    pen.bookmark(words.tile(tile + 1));
    const type: Type = { face: 'text', size: 7.5, lead: 1.2, colour: SECOND_INK };
    sayAt(
      pen,
      section,
      words.tile(tile + 1),
      { x: EDGE + mm(8), y: mm(3.5), width: WINDOW.width, tag: 'H1' },
      type,
    );
    const dx = EDGE - column * WINDOW.width + (2 * WINDOW.width - SCALE * BOARD.width) / 2;
    const dy = EDGE - row * WINDOW.height + (2 * WINDOW.height - SCALE * BOARD.height) / 2;
    const alt = tile === 0 ? `${words.board} ${levelsTold(deck)}` : words.tile(tile + 1);
    pen.figure(section, alt, { x: EDGE, y: EDGE, ...WINDOW }, () => {
      pen.through({ x: EDGE, y: EDGE, ...WINDOW }, { dx, dy, scale: SCALE }, () => {
        drawBoard(pen, request, words, {
          paint: (draw) => draw(),
          say: (text, _tag, at, letters) => writeAt(pen, text, at, letters),
        });
      });
    });
    drawCornerMarks(pen);
    section.end();
  }
  return pen.finish();
}

/** From the nearest level outwards, for those who cannot see how they lie in each other. */
const levelsTold = ({ levels, language }: DeckView): string =>
  levels.map(({ name, inShort }) => documentWords(language).named(name, inShort)).join('. ');

function drawBoard(
  pen: Pen,
  { deck }: PaperRequest,
  words: PaperWords,
  { paint, say }: { paint: Draw; say: Say },
): void {
  const [only, ...others] = deck.themes;
  const look = pen.look(only !== undefined && others.length === 0 ? only.id : 'none');
  const wide = { x: MARGIN, width: BOARD.width - 2 * MARGIN };
  paint(() => {
    for (let level = 3; level >= 0; level -= 1) pen.path(laneTo(level), fillOf(look, level), 1);
  });
  const y = say(
    words.board,
    'H1',
    { ...wide, y: MARGIN },
    { face: 'display', size: 30, lead: 1.15, colour: INK },
  );
  say(words.boardWhat, 'P', { ...wide, y: y + 2 }, { face: 'text', size: 13, lead: 1.3, colour: SECOND_INK });
  deck.levels.forEach(({ name, inShort, explanation }, level) => {
    const colour = level === 0 ? look.onField : INK;
    const at = { x: MARGIN + INSET, width: STRAIGHT + mm(20) };
    let top = BOTTOM - (level + 1) * LANE + mm(4);
    top = say(name, 'H2', { ...at, y: top }, { face: 'display', size: 22, lead: 1.15, colour });
    top = say(inShort, 'P', { ...at, y: top }, { face: 'strong', size: 11, lead: 1.3, colour });
    say(explanation, 'P', { ...at, y: top + 2 }, { face: 'text', size: 10, lead: 1.3, colour });
  });
}

const fillOf = (look: Look, level: number): string | null =>
  look.field === null ? null : level === 0 ? look.field : (look.levels[level - 1] ?? null);

/** Everything from the bottom left to the end of this level. */
function laneTo(level: number): string {
  const radius = (level + 1) * LANE;
  const corner = MARGIN + STRAIGHT;
  return `M${MARGIN} ${BOTTOM}V${BOTTOM - radius}H${corner}A${radius} ${radius} 0 0 1 ${corner + radius} ${BOTTOM}Z`;
}

/** At each corner of what is seen, outside of it. */
function drawCornerMarks(pen: Pen): void {
  const long = mm(5);
  const air = mm(1);
  pen.artifact(() => {
    for (const x of [EDGE, TILE.width - EDGE]) {
      const out = x === EDGE ? -1 : 1;
      for (const y of [EDGE, TILE.height - EDGE]) {
        const away = y === EDGE ? -1 : 1;
        pen.rule(x + out * air, y, x + out * (air + long), y, SECOND_INK, 0.4);
        pen.rule(x, y + away * air, x, y + away * (air + long), SECOND_INK, 0.4);
      }
    }
  });
}
