import { apart, plain, type Told } from '@reflextics/summary';
import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  convertMillimetersToTwip,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnShares } from '../columns.ts';
import { runsFromTheRight, stretches } from '../direction.ts';
import { TEXT_WIDTH } from '../look.ts';
import { type Heading, needsSpace, type Piece } from '../outline.ts';
import { linesOf } from '../told.ts';
import { contentsList } from './contents-list.ts';
import { NUMBERS, QUOTE_BAR, STYLE } from './styles.ts';

const LEVELS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** `begun`: called when what opens a part is written, which is not before all is laid out. */
export function docxBlocks(pieces: readonly Piece[], contentsTitle: string, begun: () => void): FileChild[] {
  return pieces.flatMap((piece, at) => writtenAs(piece, pieces[at + 1], at + 1, { contentsTitle, begun }));
}

interface Telling {
  contentsTitle: string;
  begun: () => void;
}

/** `place`: no other piece has it. */
function writtenAs(
  piece: Piece,
  next: Piece | undefined,
  place: number,
  { contentsTitle, begun }: Telling,
): FileChild[] {
  switch (piece.kind) {
    case 'heading':
      return [headingOf(piece, place, begun)];
    case 'contents':
      return contentsList(piece.entries, contentsTitle);
    case 'paragraph':
      return [paragraphOf(piece.text)];
    case 'quote': {
      // On the side of what was said, whichever way the name runs.
      const fromTheRight = runsFromTheRight(piece.lines.map(plain).join('\n'));
      const author = { style: STYLE.quoteAuthor };
      const by = piece.by === null ? [] : [linedParagraph([apart(piece.by)], author, fromTheRight)];
      return [...by, linedParagraph(piece.lines, { style: STYLE.quote })];
    }
    case 'points': {
      if (!piece.ordered) return piece.items.map((item) => paragraphOf(item, { style: STYLE.bullet }));
      // Each counts from one.
      const numbering = { reference: NUMBERS, level: 0, instance: place };
      return piece.items.map((item) => paragraphOf(item, { style: STYLE.number, numbering }));
    }
    case 'table':
      return [
        tableOf(piece.head, piece.rows),
        ...(needsSpace(next) ? [new Paragraph({ spacing: { after: 0 } })] : []),
      ];
  }
}

function headingOf(
  { text, level, anchor, opensPart }: Heading,
  bookmark: number,
  begun: () => void,
): Paragraph {
  const fromTheRight = runsFromTheRight(text);
  const runs = runsOf(text, { fromTheRight });
  const options: IParagraphOptions = {
    heading: LEVELS[Math.min(level, LEVELS.length - 1)],
    bidirectional: fromTheRight || undefined,
    children: anchor === null ? runs : [bookmarked(anchor, bookmark, runs)],
  };
  return opensPart ? new Opening(options, begun) : new Paragraph(options);
}

class Opening extends Paragraph {
  readonly #begun: () => void;

  constructor(options: IParagraphOptions, begun: () => void) {
    super(options);
    this.#begun = begun;
  }

  override prepForXml(...context: Parameters<Paragraph['prepForXml']>) {
    this.#begun();
    return super.prepForXml(...context);
  }
}

/** docx numbers its bookmarks through all files of a process; within a file the same places shall have the same numbers. */
function bookmarked(id: string, number: number, children: readonly ParagraphChild[]): Bookmark {
  const [start, end] = [new BookmarkStart(id, number), new BookmarkEnd(number)];
  return Object.assign(new Bookmark({ id, children }), { start, end });
}

function paragraphOf(told: Told, options: IParagraphOptions = {}): Paragraph {
  return linedParagraph([told], options);
}

function linedParagraph(
  lines: readonly Told[],
  options: IParagraphOptions = {},
  fromTheRight = runsFromTheRight(lines.map(plain).join('\n')),
): Paragraph {
  return new Paragraph({
    ...options,
    ...(fromTheRight
      ? { bidirectional: true, ...(barred(options) ? { border: BAR_ON_THE_RIGHT } : {}) }
      : {}),
    children: lines.flatMap((line, at) => runsOf(line, { fromTheRight }, at > 0)),
  });
}

const barred = ({ style }: IParagraphOptions): boolean =>
  style === STYLE.quote || style === STYLE.quoteAuthor;
const BAR_ON_THE_RIGHT = { left: { style: BorderStyle.NONE }, right: QUOTE_BAR };

/** `broken`: on a line of its own. */
function runsOf(told: Told, inParagraph: { fromTheRight: boolean }, broken = false): ParagraphChild[] {
  return linesOf(told).flatMap((spans, at): ParagraphChild[] => {
    const runs = spans.flatMap(({ text, strong, emphasis }) =>
      stretches(text, inParagraph).map(
        (stretch) =>
          new TextRun({
            text: stretch.text,
            bold: strong,
            italics: emphasis,
            rightToLeft: stretch.fromTheRight || undefined,
          }),
      ),
    );
    return at > 0 || broken ? [new TextRun({ break: 1 }), ...runs] : runs;
  });
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = columnShares(head, rows).map((share) => convertMillimetersToTwip(TEXT_WIDTH * share));
  const rowOf = (cells: readonly string[], style: string, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead || undefined,
      cantSplit: true,
      children: head.map(
        (_, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [paragraphOf(cells[column] ?? '', { style })],
          }),
      ),
    });
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [rowOf(head, STYLE.headCell, true), ...rows.map((row) => rowOf(row, STYLE.cell, false))],
  });
}
