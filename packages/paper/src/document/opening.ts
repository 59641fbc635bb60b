import type { Block } from '@reflextics/summary';
import type { Look } from '../palette.ts';
import type { Pen } from '../pen.ts';
import type { Desk } from './desk.ts';
import type { Part } from './part.ts';
import { drawRich, richHeight, richOf } from './rich.ts';
import { HEADINGS, MARGIN, PAGE, TOP, WIDTH } from './style.ts';
import { marked } from './text-parts.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

const AIR = 36; // pt above and below the title
const LEAST = 132; // pt: room for the levels beside it
const LEVELS = 112; // pt, how wide they are drawn
const BELOW = 20;

/** The title of a room's part: a page of its own begins with it, on a field with the four levels. */
export function openingPart(desk: Desk, { text }: Heading): Part {
  const { pen, look } = desk;
  const title = pen.section(text);
  desk.section = title;
  const element = pen.element(title, 'H1');
  const type = { ...HEADINGS[1].type, colour: look.onField };
  const rich = richOf(pen, text, type, WIDTH - LEVELS - 24);
  const height = Math.max(LEAST, richHeight(rich) + 2 * AIR);
  const part: Part = {
    lines: 1,
    lineHeight: height - TOP + BELOW,
    before: 0,
    padding: 0,
    whole: true,
    leads: true,
    beginsPage: true,
    head: null,
    draw: () => {
      pen.artifact(() => {
        pen.area(0, 0, PAGE.width, height, look.field);
        drawLevels(pen, look, height);
      });
      pen.content(element, 'H1', () => drawRich(pen, rich, MARGIN, (height - richHeight(rich)) / 2));
    },
  };
  return marked(desk, part, text, 1);
}

/** Quarter rings around one point, the outermost first, as the sign of the systems board. */
function drawLevels(pen: Pen, look: Look, bottom: number): void {
  const left = PAGE.width - MARGIN - LEVELS;
  [...look.levels].reverse().forEach((fill, at) => {
    pen.path(quarter(left, bottom, (LEVELS * (4 - at)) / 4), fill);
  });
  pen.path(quarter(left, bottom, LEVELS / 4), look.onField);
}

const quarter = (x: number, y: number, radius: number): string =>
  `M${x} ${y}V${y - radius}A${radius} ${radius} 0 0 1 ${x + radius} ${y}Z`;
