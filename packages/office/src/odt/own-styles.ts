import { LOOK } from '../look.ts';
import { type Attributes, element, type Xml } from '../xml.ts';
import { CELL, CONTENTS_SECTION, fromTheRight, PARAGRAPH, QUOTE_BAR, ROW, TABLE } from './names.ts';

const QUOTES: readonly string[] = [PARAGRAPH.quote, PARAGRAPH.quoteAuthor];

// The bar stands where the lines begin.
const BAR_ON_THE_RIGHT = {
  'fo:margin-left': '0mm',
  'fo:margin-right': '7mm',
  'fo:padding-left': '0mm',
  'fo:padding-right': '3mm',
  'fo:border-left': 'none',
  'fo:border-right': QUOTE_BAR,
};

/** The style of paragraphs of that style that run from right to left. */
export function turnedStyle(name: string): Xml {
  return element(
    'style:style',
    { 'style:name': fromTheRight(name), 'style:family': 'paragraph', 'style:parent-style-name': name },
    element('style:paragraph-properties', {
      'style:writing-mode': 'rl-tb',
      // LibreOffice takes `start` for the left.
      'fo:text-align': 'right',
      ...(QUOTES.includes(name) ? BAR_ON_THE_RIGHT : {}),
    }),
  );
}

const style = (name: string, family: string, look: Attributes): Xml =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': family },
    element(`style:${family}-properties`, look),
  );

/** `width` in mm. */
export const columnStyle = (name: string, width: number): Xml =>
  style(name, 'table-column', { 'style:column-width': `${width.toFixed(2)}mm` });

/** What every text has; LibreOffice reads the styles of tables and sections from beside the text alone. */
export function stylesOfParts(): Xml[] {
  const cell = { 'fo:padding': '1.2mm', 'fo:border': `0.5pt solid #${LOOK.line}` };
  return [
    style(TABLE, 'table', {
      'table:align': 'margins',
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': 'true',
    }),
    style(ROW, 'table-row', { 'fo:keep-together': 'always' }),
    style(CELL.head, 'table-cell', { ...cell, 'fo:background-color': `#${LOOK.shade}` }),
    style(CELL.body, 'table-cell', cell),
    style(CONTENTS_SECTION, 'section', { 'style:editable': 'false' }),
  ];
}
