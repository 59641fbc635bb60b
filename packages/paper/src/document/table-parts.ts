import type { Block } from '@reflextics/summary';
import { RULE } from '../palette.ts';
import type { Element } from '../pen.ts';
import { type Desk, sectionOf } from './desk.ts';
import type { Part, Piece } from './part.ts';
import { drawRich, type Rich, richOf } from './rich.ts';
import { CELL, CELL_HEAD, MARGIN, TOP, WIDTH } from './style.ts';
import { EDGE, GAP } from './table-columns.ts';

type Table = Extract<Block, { kind: 'table' }>;

const PADDING = 5;

/** A row is one part; its head is drawn again on each page that the table goes on to. */
export function tableParts(desk: Desk, table: Table, widths: readonly number[]): Part[] {
  const { pen, look } = desk;
  const element = pen.element(sectionOf(desk), 'Table');
  const group = (tag: string) => pen.element(element, tag);

  const headGroup = group('THead');
  const head = rowPart(desk, {
    cells: table.head.map((text, at) => richOf(pen, text, CELL_HEAD, widths[at] ?? 0)),
    widths,
    elements: elementsIn(desk, headGroup, table.head.length, 'TH'),
    tag: 'TH',
    behind: (y, height) => pen.area(MARGIN, y, WIDTH, height, look.tint),
  });
  const body = group('TBody');
  const rows = table.rows.map((row): Part => {
    const part = rowPart(desk, {
      cells: row.map((text, at) => richOf(pen, text, CELL, widths[at] ?? 0)),
      widths,
      elements: elementsIn(desk, body, row.length, 'TD'),
      tag: 'TD',
      behind: (y, height) => pen.rule(MARGIN, y + height, MARGIN + WIDTH, y + height, RULE, 0.6),
    });
    return { ...part, head };
  });
  return [{ ...head, before: 7, leads: true }, ...rows];
}

function elementsIn({ pen }: Desk, group: Element, count: number, tag: 'TH' | 'TD'): Element[] {
  const row = pen.element(group, 'TR');
  const options = tag === 'TH' ? { scope: 'Column' as const } : {};
  return Array.from({ length: count }, () => pen.element(row, tag, options));
}

interface Row {
  cells: readonly Rich[];
  widths: readonly number[];
  elements: readonly Element[];
  tag: 'TH' | 'TD';
  behind: (y: number, height: number) => void;
}

function rowPart({ pen }: Desk, { cells, widths, elements, tag, behind }: Row): Part {
  const { size, lead } = tag === 'TH' ? CELL_HEAD : CELL;
  const lineHeight = size * lead;
  const draw = ({ from, to, top, again }: Piece) => {
    const y = TOP + top;
    pen.artifact(() => behind(y, (to - from) * lineHeight + 2 * PADDING));
    let x = MARGIN + EDGE;
    cells.forEach((cell, at) => {
      const drawn = () => drawRich(pen, cell, x, y + PADDING, from, to);
      const element = elements[at];
      if (again || element === undefined) pen.artifact(drawn);
      else if (cell.lines.slice(from, to).some(({ pieces }) => pieces.length > 0))
        pen.content(element, tag, drawn);
      x += (widths[at] ?? 0) + GAP;
    });
  };
  return {
    lines: Math.max(1, ...cells.map(({ lines }) => lines.length)),
    lineHeight,
    before: 0,
    padding: PADDING,
    whole: true,
    leads: false,
    beginsPage: false,
    head: null,
    draw,
  };
}
