import type { Block } from '@reflextics/summary';
import { printable } from '@reflextics/summary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OfficeFile, readDocx, readOdt } from '../../../tests/golden/read-office.ts';
import { toDocx, toOdt } from './index.ts';

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const MADE_AT = Date.UTC(2026, 10, 22);

const FORMATS: readonly {
  format: string;
  made: (blocks: Block[], language?: string) => Promise<OfficeFile>;
}[] = [
  {
    format: 'DOCX',
    made: async (blocks, language = 'en') => readDocx(await toDocx({ blocks, language, madeAt: MADE_AT })),
  },
  {
    format: 'ODT',
    made: async (blocks, language = 'en') => readOdt(toOdt({ blocks, language, madeAt: MADE_AT })),
  },
];

/** Without the signs that order what stands beside them: each place has its own. */
const shapes = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

const RULES = [heading(2, 'Who'), heading(3, 'Ana'), heading(2, 'What'), heading(4, 'Levels')];

describe.each(FORMATS)('$format', ({ format, made }) => {
  it('takes the one first-level heading for its title and lifts the others by a level', async () => {
    const { title, headings, paragraphs } = await made([heading(1, 'Ours'), ...RULES]);
    expect(title).toBe('Ours');
    expect(paragraphs[0]).toEqual({ style: 'Title', text: 'Ours' });
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Who',
      '2 Ana',
      '1 What',
      '3 Levels',
    ]);
  });

  it('puts a session’s title above its rooms, and the contents list below it', async () => {
    const { title, headings, paragraphs, contents } = await made([
      heading(1, 'Ours'),
      paragraph('Two rooms.'),
      heading(1, 'Room 1'),
      ...RULES,
      heading(1, 'Room 2'),
    ]);
    expect(title).toBe('Ours');
    expect(paragraphs[0]).toEqual({ style: 'Title', text: 'Ours' });
    expect(headings.map(({ level }) => level)).toEqual([1, 2, 3, 2, 4, 1]);
    expect(contents.map(({ text }) => text)).toEqual(['Room 1', 'Who', 'What', 'Room 2']);
  });

  it('leaves the levels as they are where several rooms follow each other', async () => {
    const { title, headings } = await made([heading(1, 'Room 1'), ...RULES, heading(1, 'Room 2')]);
    expect(title).toBe('Room 1');
    expect(headings.map(({ level }) => level)).toEqual([1, 2, 3, 2, 4, 1]);
  });

  it('has no contents list where all is seen at a glance', async () => {
    const { contents, marks } = await made([heading(1, 'Ours'), heading(2, 'Who'), heading(2, 'What')]);
    expect([contents, marks.length]).toEqual([[], 2]);
  });

  it('puts the contents list before the first heading that it names', async () => {
    const { contents } = await made([heading(1, 'Ours'), paragraph('Played.'), ...RULES]);
    expect(contents.map(({ level, text }) => `${level} ${text}`)).toEqual(['1 Who', '2 Ana', '1 What']);
  });

  it('writes what is strong and stressed in styles of its own, and quotes with their author', async () => {
    const { paragraphs, parts } = await made([
      {
        kind: 'paragraph',
        text: [{ text: 'We keep ' }, { text: 'less', strong: true }, { text: ' now', emphasis: true }],
      },
      { kind: 'quote', lines: ['We keep too much.', 'And too long.'], by: 'Ana' },
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'We keep less now',
      'Ana',
      'We keep too much.\nAnd too long.',
    ]);
    const text = parts.get('word/document.xml') ?? parts.get('content.xml') ?? '';
    expect(text).toMatch(format === 'DOCX' ? /<w:b\/>.{0,40}<w:t[^>]*>less/ : /Strong_20_Emphasis">less/);
    expect(text).toMatch(
      format === 'DOCX' ? /<w:i\/>.{0,40}<w:t[^>]*> now/ : /Emphasis"><text:s text:c="1"\/>now/,
    );
  });

  it('counts each ordered list from one', async () => {
    const list: Block = { kind: 'points', items: ['Ask', 'Ask again'], ordered: true };
    const { parts, paragraphs } = await made([list, paragraph('then'), list]);
    expect(paragraphs.map(({ style }) => style)).toEqual(
      format === 'DOCX'
        ? ['ListNumber', 'ListNumber', '', 'ListNumber', 'ListNumber']
        : ['List_20_Number', 'List_20_Number', 'Text_20_body', 'List_20_Number', 'List_20_Number'],
    );
    const text = parts.get('word/document.xml') ?? parts.get('content.xml') ?? '';
    const lists = text.match(format === 'DOCX' ? /<w:numId w:val="\d+"/g : /<text:list /g) ?? [];
    // Word tells lists apart by their numbers, ODF by where they begin.
    expect(format === 'DOCX' ? new Set(lists).size : lists.length).toBe(2);
  });

  it('lets lines in Hebrew and Arabic run from the right, and the others from the left', async () => {
    const { parts } = await made([paragraph('עדי כהן (Adi)'), paragraph('Adi (עדי)'), paragraph('12 ليلى')]);
    const text = parts.get('word/document.xml') ?? parts.get('content.xml') ?? '';
    expect(
      text.match(format === 'DOCX' ? /<w:bidi\/>/g : /text:style-name="Text_20_body_rtl"/g),
    ).toHaveLength(2);
  });

  it('keeps names from the right apart in a line from the left, by marks that every office program knows', async () => {
    const { paragraphs } = await made([
      paragraph('Players: \u2068שרה\u2069, =1+1, \u2068דן!\u2069, 2'),
      paragraph('\u2068שרה\u2069, =1+1'),
      paragraph('שרה =1+1\n\u2068Acceptable: 4.\u2069'),
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Players: שרה\u200e, =1+1, דן!\u200f\u200e, 2',
      'שרה\u200e, =1+1',
      'שרה =1+1\nAcceptable: 4.\u200e\u200f',
    ]);
    expect(paragraphs[1]?.style).not.toMatch(/rtl/);
  });

  it('puts a name on the side of what was said, whichever way the name runs', async () => {
    const { parts } = await made([
      { kind: 'quote', lines: ['We keep too much.'], by: 'שרה' },
      { kind: 'quote', lines: ['שומרים יותר מדי.'], by: 'Ana' },
    ]);
    const text = parts.get('word/document.xml') ?? parts.get('content.xml') ?? '';
    const turned = text.match(format === 'DOCX' ? /<w:bidi\/>/g : /<text:p text:style-name="\w+_rtl"/g);
    expect(turned).toHaveLength(2);
    expect(text.slice(0, text.indexOf('We keep'))).not.toMatch(
      /<w:bidi\/>|<text:p text:style-name="\w+_rtl"/,
    );
  });

  it('holds an empty document, and tables without rows or words', async () => {
    expect((await made([])).title).toBe('Réflex’tics');
    const { tables } = await made([
      { kind: 'table', head: ['', 'By'], rows: [] },
      { kind: 'points', items: [] },
    ]);
    expect(tables).toEqual([{ head: [['', 'By']], rows: [] }]);
  });

  it('is written in the language’s own country’s way, English where it has no words', async () => {
    const language = async (asked: string) => (await made([], asked)).language;
    expect(await Promise.all(['en', 'fr', 'ro', 'el', 'xx'].map(language))).toEqual([
      'en-GB',
      'fr-FR',
      'ro-RO',
      'el-GR',
      'en-GB',
    ]);
  });

  it('opens and says all that was typed, whatever was typed', async () => {
    const typed = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...SIGNS)),
    });
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const blocks: Block[] = [
          heading(1, text),
          heading(2, text),
          heading(2, text),
          heading(2, text),
          paragraph(text),
          {
            kind: 'paragraph',
            text: [
              { text, strong: true },
              { text, emphasis: true },
            ],
          },
          { kind: 'quote', lines: [text, text], by: text },
          { kind: 'points', items: [text], ordered: true },
          { kind: 'table', head: [text], rows: [[text]] },
        ];
        const { paragraphs, tables, stylesUsed, styles } = await made(blocks);
        const shown = shapes(printable(text));
        const said = paragraphs.map((one) => shapes(one.text));
        expect(said.slice(4, 9)).toEqual([shown, shown + shown, shown, `${shown}\n${shown}`, shown]);
        const inTables = tables.flatMap(({ head, rows }) => [...head, ...rows].flat().map(shapes));
        expect(inTables).toEqual([shown, shown]);
        expect([...stylesUsed].filter((style) => !styles.has(style))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const SIGNS = [
  '\0',
  '\u001b',
  '\ud83d',
  '\udc00',
  '\uFFFE',
  '\r',
  '\u2028',
  '\t',
  '  ',
  ']]>',
  '&amp;',
  '<b>',
  'ע',
  '=1+1',
];
