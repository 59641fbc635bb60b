import { drawRich, richOf } from '../document/rich.ts';
import { INK } from '../palette.ts';
import type { Type } from '../pen.ts';
import { documentWords } from '../words/documents/index.ts';
import { columnsIn, hungOnPages, largest, type Placed, WIDTHS } from './columns.ts';
import { fillOf } from './lanes.ts';
import { drawHead, type Sheet } from './sheet.ts';
import { drawSlip, laidSlip } from './slip.ts';
import { HEAD, LARGEST, LEAST, MARGIN, PAGE, WIDTH } from './style.ts';

const TOP = HEAD + 58; // of the slips
const ROOM = PAGE.height - TOP - MARGIN;

const NAME: Type = { face: 'display', size: 30, lead: 1.15, colour: INK };
const SHORT: Type = { face: 'text', size: 16, lead: 1.3, colour: INK };

/** One level's slips on as few sheets as they can be read on. */
export function drawLevelSheets(
  sheet: Sheet,
  level: number,
  begun: (title: string, page: number) => void,
): void {
  const { pen, poster, room, section, look } = sheet;
  const told = poster.levels[level];
  if (told === undefined || room.proposals[told.id].length === 0) return;
  const words = documentWords(poster.language).poster;
  const pages = pagesFor(sheet, level);
  const colour = level === 0 ? look.onField : INK;
  const heading = pen.element(section, 'H2');
  const under = pen.element(section, 'P');
  const list = pen.list(section, 'Disc');
  pages.forEach((placed, at) => {
    pen.page(PAGE);
    begun(told.name, at);
    pen.artifact(() => pen.area(0, 0, PAGE.width, PAGE.height, fillOf(look, level)));
    drawHead(sheet, { first: colour, second: colour }, 'again');
    const name = pages.length === 1 ? told.name : `${told.name} · ${words.part(at + 1, pages.length)}`;
    const title = richOf(pen, name, { ...NAME, colour }, WIDTH);
    const short = richOf(pen, told.inShort, { ...SHORT, colour }, WIDTH / 2);
    const drawTitle = () => drawRich(pen, title, MARGIN, HEAD + 6);
    const drawShort = () => drawRich(pen, short, MARGIN + (title.lines[0]?.width ?? 0) + 14, HEAD + 18);
    if (at === 0) {
      pen.content(heading, 'H2', drawTitle);
      pen.content(under, 'P', drawShort);
    } else for (const draw of [drawTitle, drawShort]) pen.artifact(draw);
    for (const { slip, x, y } of placed) drawSlip(pen, list, slip, MARGIN + x, TOP + y);
  });
}

/** As few as can be read, and as large as they fit on so many. */
function pagesFor({ pen, poster, room }: Sheet, level: number): Placed[][] {
  const slips = room.proposals[poster.levels[level]?.id ?? 'individual'];
  const at = (size: number): Placed[][] => {
    const columns = columnsIn(WIDTH, size, WIDTHS[1], slips.length);
    return hungOnPages(
      slips.map((slip) => laidSlip(pen, slip, size, columns.each, poster.language)),
      columns,
      ROOM,
    );
  };
  const fewest = at(LEAST);
  const fitting = (size: number) => {
    const pages = size === LEAST ? fewest : at(size);
    return pages.length === fewest.length ? pages : null;
  };
  return largest(LEAST, LARGEST, fitting) ?? fewest;
}
