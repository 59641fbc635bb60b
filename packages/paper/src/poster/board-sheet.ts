import { summaryWords } from '@reflextics/summary';
import { drawRich, richOf } from '../document/rich.ts';
import { INK, SECOND_INK } from '../palette.ts';
import type { Pen, Type } from '../pen.ts';
import { documentWords } from '../words/documents/index.ts';
import { columnsIn, hung, largest, type Placed, WIDTHS } from './columns.ts';
import type { GroupPoster, PosterRoom } from './group-poster.ts';
import { drawLanes, type Lane, lanesOf, widthAt } from './lanes.ts';
import { drawHead, type Sheet } from './sheet.ts';
import { drawSlip, laidSlip } from './slip.ts';
import { HEAD, LARGEST, LEAST, MARGIN, PAGE } from './style.ts';

const LABEL = 46; // pt from the top of a lane to its first slip
const AIR = 14; // below the last one
const EMPTY = 30; // for the line that says so
const ROOM = PAGE.height - HEAD;

export interface Board {
  /** pt of a proposal's letters. */
  readonly size: number;
  /** From the nearest level outwards. */
  readonly lanes: readonly { readonly lane: Lane; readonly placed: readonly Placed[] }[];
}

/** All slips on one sheet, as large as they fit; null: not so that they could be read. */
export function boardOf(pen: Pen, poster: GroupPoster, room: PosterRoom): Board | null {
  return WIDTHS.map((wide) =>
    largest(LEAST, LARGEST, (size) => boardAt(pen, poster, room, { size, wide })),
  ).reduce(
    (best, board) => (board !== null && (best === null || board.size > best.size) ? board : best),
    null,
  );
}

function boardAt(
  pen: Pen,
  { levels, language }: GroupPoster,
  { proposals }: PosterRoom,
  { size, wide }: { size: number; wide: number },
): Board | null {
  const hanging = levels.map(({ id }, level) => {
    const slips = proposals[id];
    const columns = columnsIn(widthAt(level, LABEL), size, wide, slips.length);
    return hung(
      slips.map((slip) => laidSlip(pen, slip, size, columns.each, language)),
      columns,
    );
  });
  const needed = hanging.map(
    ({ height }, level) => LABEL + Math.max(height, EMPTY) + (level === 0 ? MARGIN : AIR),
  );
  const spare = ROOM - needed.reduce((sum, height) => sum + height, 0);
  if (spare < 0) return null;
  const lanes = lanesOf(needed.map((height) => height + spare / needed.length));
  return { size, lanes: lanes.map((lane, at) => ({ lane, placed: hanging[at]?.placed ?? [] })) };
}

const NAME: Type = { face: 'display', size: 24, lead: 1.15, colour: INK };
const SHORT: Type = { face: 'text', size: 14, lead: 1.3, colour: INK };
const COUNT: Type = { face: 'display', size: 96, lead: 1, colour: INK };

/** The four levels in each other, with their slips. */
export function drawBoardSheet(sheet: Sheet, { lanes }: Board): void {
  drawGround(
    sheet,
    lanes.map(({ lane }) => lane),
  );
  lanes.forEach(({ lane, placed }) => {
    drawLabel(sheet, lane, placed.length);
    if (placed.length === 0) return;
    const list = sheet.pen.list(sheet.section, 'Disc');
    for (const { slip, x, y } of placed) drawSlip(sheet.pen, list, slip, MARGIN + x, lane.top + LABEL + y);
  });
}

/** The same with how many hang on each level, where they hang on sheets of their own. */
export function drawOverview(sheet: Sheet): void {
  const { pen, poster, room, look } = sheet;
  const words = documentWords(poster.language).poster;
  const lanes = lanesOf(poster.levels.map(() => ROOM / poster.levels.length));
  drawGround(sheet, lanes);
  lanes.forEach((lane) => {
    const count = room.proposals[poster.levels[lane.level]?.id ?? 'individual'].length;
    drawLabel(sheet, lane, count);
    if (count === 0) return;
    const colour = lane.level === 0 ? look.onField : INK;
    const figure = pen.element(sheet.section, 'P');
    const number = `${count}`;
    const wide = pen.widthOf(number, COUNT);
    pen.content(figure, 'P', () => {
      pen.line(number, MARGIN, lane.top + LABEL - 4, { ...COUNT, colour });
      pen.line(words.count(count), MARGIN + wide + 12, lane.top + LABEL + 55, { ...SHORT, size: 20, colour });
    });
  });
}

function drawGround(sheet: Sheet, lanes: readonly Lane[]): void {
  const { pen, look, poster, section } = sheet;
  drawHead(sheet, { first: INK, second: SECOND_INK }, 'title');
  const told = documentWords(poster.language).poster.board(
    poster.levels.map(({ name, inShort }) => documentWords(poster.language).named(name, inShort)).join('; '),
  );
  pen.figure(section, told, { x: 0, y: HEAD, width: PAGE.width, height: ROOM }, () =>
    drawLanes(pen, look, lanes),
  );
}

/** What the level is, and where nothing hangs on it, that. */
function drawLabel({ pen, poster, section, look }: Sheet, { level, top }: Lane, count: number): void {
  const colour = level === 0 ? look.onField : INK;
  const told = poster.levels[level];
  const name = richOf(pen, told?.name ?? '', { ...NAME, colour }, PAGE.width / 2);
  const short = richOf(pen, told?.inShort ?? '', { ...SHORT, colour }, PAGE.width / 2);
  const say = (tag: string, draw: () => void) => pen.content(pen.element(section, tag), tag, draw);
  say('H2', () => drawRich(pen, name, MARGIN, top + 9));
  say('P', () => drawRich(pen, short, MARGIN + (name.lines[0]?.width ?? 0) + 12, top + 16));
  if (count > 0) return;
  const none = richOf(pen, summaryWords(poster.language).noProposals, { ...SHORT, colour }, PAGE.width / 2);
  say('P', () => drawRich(pen, none, MARGIN, top + LABEL));
}
