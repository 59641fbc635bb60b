import { LOOK } from '../look.ts';

/** Every namespace that the files use, as their first element declares them. */
export const NAMESPACES = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': '1.3',
} as const;

/** Of paragraphs, as LibreOffice names its own, so that they stand in its lists in the reader's language. */
export const PARAGRAPH = {
  text: 'Text_20_body',
  title: 'Title',
  bullet: 'List_20_Bullet',
  number: 'List_20_Number',
  quote: 'Quotations',
  quoteAuthor: 'Quote_20_Author',
  cell: 'Table_20_Contents',
  headCell: 'Table_20_Heading',
  contentsTitle: 'Contents_20_Heading',
  foot: 'Footer',
} as const;

export const headingStyle = (level: number): string => `Heading_20_${level}`;
export const contentsStyle = (level: number): string => `Contents_20_${level}`;

/** Of runs of words. */
export const WORDS = {
  strong: 'Strong_20_Emphasis',
  emphasis: 'Emphasis',
  both: 'Strong_20_and_20_Emphasis',
  indexLink: 'Index_20_Link',
} as const;

export const LIST = { bullets: 'Bullets', numbers: 'Numbers' } as const;
export const CELL = { head: 'HeadCell', body: 'BodyCell' } as const;
export const ROW = 'SummaryRow';
export const TABLE = 'SummaryTable';
export const CONTENTS_SECTION = 'ContentsSection';

/** Beside what somebody wrote. */
export const QUOTE_BAR = `3pt solid #${LOOK.ink}`;

/** A paragraph that runs from right to left has its style under this name. */
export const fromTheRight = (style: string): string => `${style}_rtl`;
