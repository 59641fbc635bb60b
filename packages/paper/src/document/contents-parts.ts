import { RULE } from '../palette.ts';
import { type Desk, sectionOf } from './desk.ts';
import type { Part } from './part.ts';
import { drawRich, richOf } from './rich.ts';
import { MARGIN, TEXT, TOP, WIDTH } from './style.ts';
import { headingPart } from './text-parts.ts';

const NUMBER = 36; // pt, for the number of a page
const PADDING = 5;

/** A heading, and a line for each part of the document but the first, with the page that it begins. */
export function contentsParts(desk: Desk, title: string, openings: readonly string[]): Part[] {
  const { pen } = desk;
  const heading = headingPart(desk, { kind: 'heading', level: 2, text: title }, 2);
  const list = pen.element(sectionOf(desk), 'TOC');
  const lines = openings.slice(1).map((text, at): Part => {
    const element = pen.element(list, 'TOCI');
    const rich = richOf(pen, text, TEXT, WIDTH - NUMBER);
    return {
      lines: rich.lines.length,
      lineHeight: TEXT.size * TEXT.lead,
      before: at === 0 ? 4 : 0,
      padding: PADDING,
      whole: true,
      leads: false,
      beginsPage: false,
      head: null,
      draw: ({ from, to, top }) => {
        const y = TOP + top;
        const foot = y + (to - from) * TEXT.size * TEXT.lead + 2 * PADDING;
        const page = String(desk.begunOn[at + 1] ?? '');
        pen.artifact(() => pen.rule(MARGIN, foot, MARGIN + WIDTH, foot, RULE, 0.6));
        pen.content(element, 'TOCI', () => {
          drawRich(pen, rich, MARGIN, y + PADDING, from, to);
          if (to === rich.lines.length)
            pen.line(
              page,
              MARGIN + WIDTH - pen.widthOf(page, TEXT),
              foot - PADDING - TEXT.size * TEXT.lead,
              TEXT,
            );
        });
      },
    };
  });
  return [heading, ...lines];
}
