import { LOOK } from '../look.ts';
import type { OfficeWords } from '../words/office-words.ts';
import { type Attributes, element, type Xml, xmlFile } from '../xml.ts';
import { contentsStyle, headingStyle, LIST, NAMESPACES, PARAGRAPH, QUOTE_BAR, WORDS } from './names.ts';

const color = (hex: string): string => `#${hex}`;
const points = (size: number): string => `${size}pt`;
const mm = (length: number): string => `${length}mm`;

interface ParagraphLook {
  readonly parent?: string;
  readonly next?: string;
  readonly list?: string;
  readonly outline?: number;
  readonly paragraph?: Attributes;
  readonly text?: Attributes;
}

function paragraphStyle(name: string, { parent, next, list, outline, paragraph, text }: ParagraphLook): Xml {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      'style:parent-style-name': parent,
      'style:next-style-name': next,
      'style:list-style-name': list,
      'style:default-outline-level': outline,
      'style:class': 'text',
    },
    ...(paragraph === undefined ? [] : [element('style:paragraph-properties', paragraph)]),
    ...(text === undefined ? [] : [element('style:text-properties', text)]),
  );
}

const size = (of: number): Attributes => ({
  'fo:font-size': points(of),
  'style:font-size-asian': points(of),
  'style:font-size-complex': points(of),
});
const BOLD: Attributes = {
  'fo:font-weight': 'bold',
  'style:font-weight-asian': 'bold',
  'style:font-weight-complex': 'bold',
};
const SLANTED: Attributes = {
  'fo:font-style': 'italic',
  'style:font-style-asian': 'italic',
  'style:font-style-complex': 'italic',
};
const KEPT = { 'fo:keep-with-next': 'always' } as const;

function headings(): Xml[] {
  return LOOK.headings.map((of, at) =>
    paragraphStyle(headingStyle(at + 1), {
      parent: 'Standard',
      next: PARAGRAPH.text,
      outline: at + 1,
      paragraph: { ...KEPT, 'fo:margin-top': points(at === 0 ? 24 : 14), 'fo:margin-bottom': points(4) },
      text: { ...size(of), ...BOLD },
    }),
  );
}

function paragraphs(): Xml[] {
  const after = (space: number) => ({ 'fo:margin-bottom': points(space) });
  return [
    paragraphStyle('Standard', {}),
    paragraphStyle(PARAGRAPH.text, {
      parent: 'Standard',
      paragraph: { ...after(6), 'fo:line-height': '115%' },
    }),
    paragraphStyle(PARAGRAPH.title, {
      parent: 'Standard',
      next: PARAGRAPH.text,
      paragraph: { ...KEPT, ...after(12) },
      text: { ...size(LOOK.title), ...BOLD },
    }),
    ...headings(),
    paragraphStyle(PARAGRAPH.bullet, { parent: PARAGRAPH.text, list: LIST.bullets, paragraph: after(3) }),
    paragraphStyle(PARAGRAPH.number, { parent: PARAGRAPH.text, list: LIST.numbers, paragraph: after(3) }),
    paragraphStyle(PARAGRAPH.quote, {
      parent: PARAGRAPH.text,
      paragraph: {
        ...after(8),
        'fo:margin-left': mm(7),
        'fo:padding-left': mm(3),
        'fo:border-left': QUOTE_BAR,
        'style:join-border': 'true',
      },
    }),
    paragraphStyle(PARAGRAPH.quoteAuthor, {
      parent: PARAGRAPH.quote,
      next: PARAGRAPH.quote,
      paragraph: { ...KEPT, 'fo:margin-top': points(4), ...after(0) },
      text: BOLD,
    }),
    paragraphStyle(PARAGRAPH.cell, { parent: 'Standard', text: size(LOOK.table) }),
    paragraphStyle(PARAGRAPH.headCell, { parent: PARAGRAPH.cell, text: BOLD }),
    paragraphStyle(PARAGRAPH.contentsTitle, {
      parent: 'Standard',
      paragraph: { ...KEPT, 'fo:margin-top': points(12), ...after(4) },
      text: { ...size(LOOK.headings[1]), ...BOLD },
    }),
    ...[1, 2].map((level) =>
      paragraphStyle(contentsStyle(level), {
        parent: 'Standard',
        paragraph: {
          'fo:margin-left': mm((level - 1) * 7),
          'fo:margin-top': points(level === 1 ? 4 : 0),
          ...after(1),
        },
        text: level === 1 ? BOLD : {},
      }),
    ),
    paragraphStyle(PARAGRAPH.foot, {
      parent: 'Standard',
      paragraph: { 'fo:text-align': 'center' },
      text: { ...size(LOOK.small), 'fo:color': color(LOOK.second) },
    }),
  ];
}

function wordStyle(name: string, look: Attributes): Xml {
  return element(
    'style:style',
    { 'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'text' },
    element('style:text-properties', look),
  );
}

function listStyle(name: string, level: Xml): Xml {
  return element('text:list-style', { 'style:name': name }, level);
}

function listLook(): Xml {
  const alignment = {
    'text:label-followed-by': 'listtab',
    'fo:text-indent': mm(-5),
    'fo:margin-left': mm(7),
  };
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', alignment),
  );
}

function common(locale: Intl.Locale): Xml {
  const text = {
    'style:font-name': LOOK.odtFont,
    'style:font-name-asian': LOOK.odtFont,
    'style:font-name-complex': LOOK.odtFont,
    ...size(LOOK.text),
    'fo:color': color(LOOK.ink),
    'fo:language': locale.language,
    'fo:country': locale.region,
  };
  const paragraph = {
    'style:writing-mode': 'lr-tb',
    'fo:text-align': 'start',
    'fo:orphans': 2,
    'fo:widows': 2,
  };
  return element(
    'office:styles',
    {},
    element(
      'style:default-style',
      { 'style:family': 'paragraph' },
      element('style:paragraph-properties', paragraph),
      element('style:text-properties', text),
    ),
    ...paragraphs(),
    wordStyle(WORDS.strong, BOLD),
    wordStyle(WORDS.emphasis, SLANTED),
    // So that the contents list is no list of blue lines.
    wordStyle(WORDS.indexLink, {}),
    wordStyle(WORDS.both, { ...BOLD, ...SLANTED }),
    listStyle(
      LIST.bullets,
      element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, listLook()),
    ),
    listStyle(
      LIST.numbers,
      element(
        'text:list-level-style-number',
        { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
        listLook(),
      ),
    ),
  );
}

function page({ pageOf: [before, between] }: OfficeWords): Xml[] {
  const { width, height, margin, foot } = LOOK.page;
  const sides = { 'fo:margin-top': mm(margin), 'fo:margin-left': mm(margin), 'fo:margin-right': mm(margin) };
  return [
    element(
      'office:automatic-styles',
      {},
      element(
        'style:page-layout',
        { 'style:name': 'Page' },
        element('style:page-layout-properties', {
          'fo:page-width': mm(width),
          'fo:page-height': mm(height),
          ...sides,
          'fo:margin-bottom': mm(foot),
          'style:print-orientation': 'portrait',
          'style:writing-mode': 'lr-tb',
        }),
        element(
          'style:footer-style',
          {},
          element('style:header-footer-properties', {
            'fo:min-height': mm(margin - foot),
            'fo:margin-top': mm(4),
          }),
        ),
      ),
    ),
    element(
      'office:master-styles',
      {},
      element(
        'style:master-page',
        { 'style:name': 'Standard', 'style:page-layout-name': 'Page' },
        element(
          'style:footer',
          {},
          element(
            'text:p',
            { 'text:style-name': PARAGRAPH.foot },
            before,
            element('text:page-number', { 'text:select-page': 'current' }, '1'),
            between,
            element('text:page-count', {}, '1'),
          ),
        ),
      ),
    ),
  ];
}

export function stylesFile(words: OfficeWords): string {
  const font = {
    'style:name': LOOK.odtFont,
    'svg:font-family': `'${LOOK.odtFont}'`,
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  };
  return xmlFile(
    element(
      'office:document-styles',
      NAMESPACES,
      element('office:font-face-decls', {}, element('style:font-face', font)),
      common(new Intl.Locale(words.locale)),
      ...page(words),
    ),
  );
}
