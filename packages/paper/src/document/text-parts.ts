import { type Block, spansOf, type Told } from '@reflextics/summary';
import type { Element, Type } from '../pen.ts';
import { type Desk, sectionOf } from './desk.ts';
import type { Part } from './part.ts';
import { drawRich, type Rich, richOf } from './rich.ts';
import { BY, HEADINGS, MARGIN, TEXT, TOP, WIDTH } from './style.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const INDENT = 13; // of a list's items and of what somebody said
const MARK = 3.6; // a list's mark, square
const GAP_FROM_RIGHT = 7; // between an item that runs from the right and its mark
const BAR = 2.6; // beside what somebody said

const lineOf = ({ size, lead }: Type): number => size * lead;

interface Setting {
  rich: Rich;
  element: Element;
  tag: string;
  /** From the left of the page's text. */
  indent?: number;
  before: number;
  leads?: boolean;
  whole?: boolean;
  /** Beside it, on every page that it stands on. */
  beside?: (y: number, height: number, begins: boolean) => void;
}

/** Text that belongs to one element. */
export function textPart({ pen }: Desk, setting: Setting): Part {
  const { rich, element, tag, indent = 0, before, leads = false, whole = false, beside } = setting;
  const lineHeight = lineOf(rich.type);
  return {
    lines: rich.lines.length,
    lineHeight,
    before,
    padding: 0,
    whole,
    leads,
    beginsPage: false,
    head: null,
    draw: ({ from, to, top, begins }) => {
      const y = TOP + top;
      beside?.(y, (to - from) * lineHeight, begins);
      pen.content(element, tag, () => drawRich(pen, rich, MARGIN + indent, y, from, to));
    },
  };
}

export function headingPart(desk: Desk, { level, text }: Of<'heading'>, depth: number): Part {
  const { pen } = desk;
  const { type, before } = HEADINGS[level];
  const tag = `H${depth}`;
  const rich = richOf(pen, text, type, WIDTH);
  const part = textPart(desk, {
    rich,
    element: pen.element(sectionOf(desk), tag),
    tag,
    before,
    leads: true,
    whole: true,
    beside: (y) => {
      if (level === 2) pen.artifact(() => pen.area(MARGIN, y - 9, WIDTH, 2.4, desk.look.accent));
    },
  });
  return marked(desk, part, text, depth);
}

/** A bookmark leads to it. */
export function marked({ pen, bookmarks }: Desk, part: Part, title: string, depth: number): Part {
  return {
    ...part,
    draw: (piece) => {
      if (piece.begins)
        bookmarks.splice(depth - 1, bookmarks.length, pen.bookmark(title, bookmarks[depth - 2]));
      part.draw(piece);
    },
  };
}

export function paragraphPart(desk: Desk, told: Told, type: Type = TEXT, before = 6): Part {
  const { pen } = desk;
  return textPart(desk, {
    rich: richOf(pen, told, type, WIDTH),
    element: pen.element(sectionOf(desk), 'P'),
    tag: 'P',
    before,
  });
}

export function pointParts(desk: Desk, { items, ordered = false }: Of<'points'>): Part[] {
  const { pen, look } = desk;
  if (items.length === 0) return [];
  const list = pen.list(sectionOf(desk), ordered ? 'Decimal' : 'Disc');
  const wide = ordered ? Math.max(INDENT, pen.widthOf(`${items.length}. `, TEXT) + 2) : INDENT;
  return items.map((item, at) => {
    const element = pen.element(list, 'LI');
    const label = ordered ? pen.element(element, 'Lbl') : null;
    const rich = richOf(pen, item, TEXT, WIDTH - wide);
    return textPart(desk, {
      rich,
      element: pen.element(element, 'LBody'),
      tag: 'LBody',
      indent: rich.base === 'rtl' ? 0 : wide,
      before: at === 0 ? 5 : 3,
      beside: (y, _height, begins) => {
        if (!begins) return;
        const left = rich.base === 'rtl' ? MARGIN + WIDTH - wide + GAP_FROM_RIGHT : MARGIN;
        if (label !== null) {
          pen.content(label, 'Lbl', () => pen.line(`${at + 1}.`, left, y, TEXT));
          return;
        }
        const middle = y + lineOf(TEXT) / 2 + 0.4;
        pen.artifact(() => pen.area(left + 1, middle - MARK / 2, MARK, MARK, look.accent));
      },
    });
  });
}

export function quoteParts(desk: Desk, { lines, by }: Of<'quote'>): Part[] {
  const { pen, look } = desk;
  const quote = pen.element(sectionOf(desk), 'BlockQuote');
  const said: Told = lines.flatMap((line, at) =>
    at === 0 ? spansOf(line) : [{ text: '\n' }, ...spansOf(line)],
  );
  const width = WIDTH - INDENT;
  const words = richOf(pen, said, TEXT, width);
  const fromTheRight = words.base === 'rtl';
  const bar = fromTheRight ? MARGIN + WIDTH - BAR : MARGIN;
  const beside = (y: number, height: number) =>
    pen.artifact(() => pen.area(bar, y, BAR, height, look.accent));
  const part = (rich: Rich, before: number, leads: boolean) =>
    textPart(desk, {
      rich,
      element: pen.element(quote, 'P'),
      tag: 'P',
      indent: fromTheRight ? 0 : INDENT,
      before,
      leads,
      whole: leads,
      beside,
    });
  if (by === null) return [part(words, 8, false)];
  const name: Rich = { ...richOf(pen, by, BY, width), atEnd: fromTheRight ? 'all' : 'none' };
  return [part(name, 8, true), part(words, 0, false)];
}
