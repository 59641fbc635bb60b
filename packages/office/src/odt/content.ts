import { apart, plain, type Span, type Told } from '@reflextics/summary';
import { columnShares } from '../columns.ts';
import { marked, runsFromTheRight } from '../direction.ts';
import { TEXT_WIDTH } from '../look.ts';
import { CONTENTS_DEPTH, type Contents, needsSpace, type Piece } from '../outline.ts';
import { opensPart } from '../part-told.ts';
import { linesOf } from '../told.ts';
import { element, type Xml, xmlFile } from '../xml.ts';
import {
  CELL,
  CONTENTS_SECTION,
  contentsStyle,
  fromTheRight,
  headingStyle,
  LIST,
  NAMESPACES,
  PARAGRAPH,
  ROW,
  TABLE,
  WORDS,
} from './names.ts';
import { columnStyle, stylesOfParts, turnedStyle } from './own-styles.ts';

/** The body of the file, and whatever styles only this text needs. `begun`: called where a part begins. */
export function contentFile(pieces: readonly Piece[], contentsTitle: string, begun: () => void): string {
  const made = new Made();
  const body = pieces.flatMap((piece, at) => {
    if (opensPart(piece)) begun();
    return made.piece(piece, pieces[at + 1], contentsTitle);
  });
  return xmlFile(
    element(
      'office:document-content',
      NAMESPACES,
      element('office:automatic-styles', {}, ...made.styles()),
      element('office:body', {}, element('office:text', {}, ...body)),
    ),
  );
}

/** What is written so far, as far as the styles have to know it. */
class Made {
  readonly #turned = new Set<string>();
  readonly #widths: number[][] = [];

  piece(piece: Piece, next: Piece | undefined, contentsTitle: string): Xml[] {
    switch (piece.kind) {
      case 'heading': {
        if (piece.level === 0) return [this.#paragraph(PARAGRAPH.title, [piece.text])];
        const { level, text, anchor } = piece;
        const name = { 'text:style-name': this.#styled(headingStyle(level), text) };
        const mark = (end: string) => element(`text:bookmark-${end}`, { 'text:name': anchor ?? undefined });
        const words = runs(text, { fromTheRight: runsFromTheRight(text) });
        const inside = anchor === null ? [words] : [[mark('start')], words, [mark('end')]];
        return [element('text:h', { ...name, 'text:outline-level': level }, ...inside.flat())];
      }
      case 'contents':
        return [this.#contents(piece, contentsTitle)];
      case 'paragraph':
        return [this.#paragraph(PARAGRAPH.text, [piece.text])];
      case 'quote': {
        // On the side of what was said, whichever way the name runs.
        const said = piece.lines.map(plain).join('\n');
        const by = piece.by === null ? [] : [this.#paragraph(PARAGRAPH.quoteAuthor, [apart(piece.by)], said)];
        return [...by, this.#paragraph(PARAGRAPH.quote, piece.lines)];
      }
      case 'points': {
        const [list, style] = piece.ordered
          ? [LIST.numbers, PARAGRAPH.number]
          : [LIST.bullets, PARAGRAPH.bullet];
        const items = piece.items.map((item) =>
          element('text:list-item', {}, this.#paragraph(style, [item])),
        );
        return [element('text:list', { 'text:style-name': list }, ...items)];
      }
      case 'table':
        return [
          this.#table(piece.head, piece.rows),
          ...(needsSpace(next) ? [element('text:p', { 'text:style-name': PARAGRAPH.text })] : []),
        ];
    }
  }

  /** Those that lines from the right and the tables' columns need. */
  styles(): Xml[] {
    const columns = this.#widths.flatMap((widths, table) =>
      widths.map((width, column) => columnStyle(columnName(table, column), width)),
    );
    return [...stylesOfParts(), ...[...this.#turned].map(turnedStyle), ...columns];
  }

  #styled(style: string, text: string): string {
    if (!runsFromTheRight(text)) return style;
    this.#turned.add(style);
    return fromTheRight(style);
  }

  /** `text`: what says which way it runs. */
  #paragraph(style: string, lines: readonly Told[], text = lines.map(plain).join('\n')): Xml {
    const name = this.#styled(style, text);
    const paragraph = { fromTheRight: runsFromTheRight(text) };
    const inside = lines.flatMap((line, at) => [...(at > 0 ? [BREAK] : []), ...runs(line, paragraph)]);
    return element('text:p', { 'text:style-name': name }, ...inside);
  }

  #contents({ entries }: Contents, title: string): Xml {
    // Links without page numbers: which page a heading falls on is known to nobody before the program lays the text out.
    const templates = Array.from({ length: CONTENTS_DEPTH }, (_, at) =>
      element(
        'text:table-of-content-entry-template',
        { 'text:outline-level': at + 1, 'text:style-name': contentsStyle(at + 1) },
        element('text:index-entry-link-start', {}),
        element('text:index-entry-text', {}),
        element('text:index-entry-link-end', {}),
      ),
    );
    const lines = entries.map(({ text, level, anchor }) =>
      element(
        'text:p',
        { 'text:style-name': this.#styled(contentsStyle(level), text) },
        element(
          'text:a',
          { ...INDEX_LINK, 'xlink:href': `#${anchor}` },
          ...runs(text, { fromTheRight: runsFromTheRight(text) }),
        ),
      ),
    );
    const heading = (content: string) =>
      element('text:p', { 'text:style-name': PARAGRAPH.contentsTitle }, content);
    return element(
      'text:table-of-content',
      { 'text:name': title, 'text:style-name': CONTENTS_SECTION, 'text:protected': 'true' },
      element(
        'text:table-of-content-source',
        { 'text:outline-level': CONTENTS_DEPTH, 'text:use-outline-level': 'true' },
        element('text:index-title-template', { 'text:style-name': PARAGRAPH.contentsTitle }, title),
        ...templates,
      ),
      element(
        'text:index-body',
        {},
        element('text:index-title', { 'text:name': `${title}_Head` }, heading(title)),
        ...lines,
      ),
    );
  }

  #table(head: readonly string[], rows: readonly (readonly string[])[]): Xml {
    const table = this.#widths.length;
    const widths = columnShares(head, rows).map((share) => TEXT_WIDTH * share);
    this.#widths.push(widths);
    const rowOf = (cells: readonly string[], cell: string, style: string) =>
      element(
        'table:table-row',
        { 'table:style-name': ROW },
        ...head.map((_, column) =>
          element(
            'table:table-cell',
            { 'table:style-name': cell, 'office:value-type': 'string' },
            this.#paragraph(style, [cells[column] ?? '']),
          ),
        ),
      );
    return element(
      'table:table',
      { 'table:name': `Table${table + 1}`, 'table:style-name': TABLE },
      ...widths.map((_, column) =>
        element('table:table-column', { 'table:style-name': columnName(table, column) }),
      ),
      element('table:table-header-rows', {}, rowOf(head, CELL.head, PARAGRAPH.headCell)),
      ...rows.map((row) => rowOf(row, CELL.body, PARAGRAPH.cell)),
    );
  }
}

const columnName = (table: number, column: number): string => `Table${table + 1}.${column + 1}`;

const INDEX_LINK = {
  'xlink:type': 'simple',
  'text:style-name': WORDS.indexLink,
  'text:visited-style-name': WORDS.indexLink,
};

const BREAK = element('text:line-break');

function runs(told: Told, inParagraph: { fromTheRight: boolean }): (Xml | string)[] {
  return linesOf(told).flatMap((spans, at) => [
    ...(at > 0 ? [BREAK] : []),
    ...spans.flatMap((span) => run({ ...span, text: marked(span.text, inParagraph) })),
  ]);
}

function run({ text, strong, emphasis }: Span): (Xml | string)[] {
  const style = strong ? (emphasis ? WORDS.both : WORDS.strong) : emphasis ? WORDS.emphasis : null;
  if (style === null) return spaced(text);
  return [element('text:span', { 'text:style-name': style }, ...spaced(text))];
}

/** Spaces as typed: a reader of ODF takes several for one, and those at an edge for none. */
function spaced(text: string): (Xml | string)[] {
  return text.split(/(\t|^ +| {2,}| +$)/).map((part): Xml | string => {
    if (part === '\t') return element('text:tab');
    if (/^ +$/.test(part)) return element('text:s', { 'text:c': part.length });
    return part;
  });
}
