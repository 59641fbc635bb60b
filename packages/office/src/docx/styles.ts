import {
  BorderStyle,
  BuilderElement,
  convertMillimetersToTwip,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  type XmlComponent,
} from 'docx';
import { LOOK } from '../look.ts';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** Styles by the names that Word knows them by, so that they stand in its menus in the reader's own language. */
export const STYLE = {
  bullet: 'ListBullet',
  number: 'ListNumber',
  quote: 'Quote',
  quoteAuthor: 'QuoteAuthor',
  table: 'SummaryTable',
  cell: 'TableText',
  headCell: 'TableHeading',
  contentsTitle: 'TOCHeading',
  foot: 'Footer',
} as const;

/** Beside what somebody wrote. */
export const QUOTE_BAR = { style: BorderStyle.SINGLE, size: 24, space: 8, color: LOOK.ink };

export const contentsStyle = (level: number): string => `TOC${level}`;

const half = (points: number): number => Math.round(points * 2);
const twips = (points: number): number => Math.round(points * 20);
const INDENT = convertMillimetersToTwip(7);
const HANGING = convertMillimetersToTwip(5);

function heading(level: number) {
  const size = LOOK.headings[level - 1] ?? LOOK.text;
  return {
    run: { size: half(size), bold: true, color: LOOK.ink, font: LOOK.docxFont },
    paragraph: {
      spacing: { before: twips(level === 1 ? 24 : 14), after: twips(4) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  };
}

function style(
  id: string,
  name: string,
  rest: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...rest };
}

export function docxStyles(locale: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: LOOK.docxFont, size: half(LOOK.text), color: LOOK.ink, language: { value: locale } },
        paragraph: { spacing: { after: twips(6), line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: LOOK.docxFont, size: half(LOOK.title), bold: true, color: LOOK.ink },
        paragraph: { spacing: { after: twips(12), line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      heading5: heading(5),
    },
    paragraphStyles: [
      style(STYLE.bullet, 'List Bullet', {
        paragraph: { numbering: { reference: BULLETS, level: 0 }, spacing: { after: twips(3) } },
      }),
      style(STYLE.number, 'List Number', {
        paragraph: { numbering: { reference: NUMBERS, level: 0 }, spacing: { after: twips(3) } },
      }),
      style(STYLE.quote, 'Quote', {
        paragraph: { border: { left: QUOTE_BAR }, indent: { left: INDENT }, spacing: { after: twips(8) } },
      }),
      style(STYLE.quoteAuthor, 'Quote Author', {
        basedOn: STYLE.quote,
        next: STYLE.quote,
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: twips(4), after: 0 } },
      }),
      style(STYLE.cell, 'Table Text', {
        run: { size: half(LOOK.table) },
        paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
      }),
      style(STYLE.headCell, 'Table Heading', {
        basedOn: STYLE.cell,
        run: { bold: true },
        paragraph: { keepNext: true },
      }),
      style(STYLE.contentsTitle, 'TOC Heading', {
        run: { bold: true, size: half(LOOK.headings[1]) },
        paragraph: { keepNext: true, spacing: { before: twips(12), after: twips(4) } },
      }),
      ...[1, 2].map((level) =>
        style(contentsStyle(level), `toc ${level}`, {
          run: { bold: level === 1 },
          paragraph: {
            indent: { left: (level - 1) * INDENT },
            spacing: { before: level === 1 ? twips(4) : 0, after: twips(1) },
          },
        }),
      ),
      style(STYLE.foot, 'footer', { run: { size: half(LOOK.small), color: LOOK.second } }),
    ],
  };
}

/** An element that docx has no class for. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });
}

export const LISTS = [
  {
    reference: BULLETS,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        style: { paragraph: { indent: { left: INDENT, hanging: HANGING } } },
      },
    ],
  },
  {
    reference: NUMBERS,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        style: { paragraph: { indent: { left: INDENT, hanging: HANGING } } },
      },
    ],
  },
];
