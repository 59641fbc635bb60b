import { LANGUAGES } from '@reflextics/decks';
import { frameworkToCsv, toCsv, toDocx, toOdt } from '@reflextics/office';
import {
  blocksToHtml,
  blocksToMarkdown,
  documentOf,
  frameworkOfAll,
  frameworkTitleOf,
  frameworkToJson,
  printable,
  type Summary,
  toHtml,
  toJson,
  toMarkdown,
} from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { type OfficeFile, readDocx, readOdt } from './read-office.ts';
import { toldGame } from './told-game.ts';

const SIZE = { players: 10, rounds: 2, proposals: 24 };
const IN_FULL = 'en'; // the other languages differ in words alone, which their Markdown shows

const officeDocument = (summary: Summary) => ({
  blocks: documentOf(summary),
  language: summary.language,
  madeAt: summary.madeAt,
});

/** Without the marks that keep names from the right apart: each format has its own. */
const shaped = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

/** So that a difference is a line and not a file. */
const inLines = (xml: string | undefined) => xml?.replace(/></g, '>\n<');

describe('a long game full of awkward text', () => {
  const summary = toldGame(IN_FULL, SIZE);

  it.each(LANGUAGES)(
    'reads as Markdown in %s as it did; `npm run golden` writes it anew',
    async (language) => {
      await expect(toMarkdown(toldGame(language, SIZE))).toMatchFileSnapshot(`told/game.${language}.md`);
    },
  );

  it.each(LANGUAGES)('agrees in %s on what it agreed on', async (language) => {
    const told = toldGame(language, SIZE);
    await expect(blocksToMarkdown(frameworkOfAll(told))).toMatchFileSnapshot(`told/framework.${language}.md`);
  });

  it.each(LANGUAGES)('is in a session of two rooms in %s as it was', async (language) => {
    const rooms = [
      toldGame(language, { players: 5, rounds: 1, proposals: 6 }),
      toldGame(language, { players: 2, rounds: 1, proposals: 0 }),
    ] as const;
    await expect(toMarkdown(...rooms)).toMatchFileSnapshot(`told/session.${language}.md`);
    await expect(blocksToMarkdown(frameworkOfAll(...rooms))).toMatchFileSnapshot(
      `told/session-framework.${language}.md`,
    );
  });

  it.each(LANGUAGES.filter((language) => language !== IN_FULL))(
    'is in small the table in %s that it was',
    async (language) => {
      const told = toldGame(language, { players: 4, rounds: 1, proposals: 4 });
      await expect(toCsv({ room: null, summary: told })).toMatchFileSnapshot(`told/small.${language}.csv`);
      await expect(frameworkToCsv({ room: null, summary: told })).toMatchFileSnapshot(
        `told/framework.${language}.csv`,
      );
    },
  );

  it('is the framework as data, page and table that it was', async () => {
    await expect(frameworkToJson(summary)).toMatchFileSnapshot('told/framework.json');
    const page = { language: IN_FULL, title: frameworkTitleOf(summary) };
    await expect(blocksToHtml(frameworkOfAll(summary), page)).toMatchFileSnapshot('told/framework.html');
    await expect(frameworkToCsv({ room: null, summary })).toMatchFileSnapshot('told/framework.csv');
  });

  it('is the page it was', async () => {
    await expect(toHtml(summary)).toMatchFileSnapshot('told/game.html');
  });

  it('is the data it was', async () => {
    await expect(toJson(summary)).toMatchFileSnapshot('told/game.json');
  });

  it('is the table of proposals it was', async () => {
    await expect(toCsv({ room: null, summary })).toMatchFileSnapshot('told/game.csv');
  });

  it('is the DOCX it was, unpacked', async () => {
    const { parts } = readDocx(await toDocx(officeDocument(summary)));
    for (const part of ['document', 'styles', 'numbering', 'footer1'])
      await expect(inLines(parts.get(`word/${part}.xml`))).toMatchFileSnapshot(`told/docx/${part}.xml`);
    await expect(inLines(parts.get('docProps/core.xml'))).toMatchFileSnapshot('told/docx/core.xml');
  });

  it('is the ODT it was, unpacked', async () => {
    const { parts } = readOdt(toOdt(officeDocument(summary)));
    for (const part of ['content', 'styles', 'meta'])
      await expect(inLines(parts.get(`${part}.xml`))).toMatchFileSnapshot(`told/odt/${part}.xml`);
  });
});

const FORMATS: readonly { format: string; opened: (summary: Summary) => Promise<OfficeFile> }[] = [
  { format: 'DOCX', opened: async (summary) => readDocx(await toDocx(officeDocument(summary))) },
  { format: 'ODT', opened: async (summary) => readOdt(toOdt(officeDocument(summary))) },
];

describe.each(FORMATS.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language }))))(
  'its $format in $language',
  ({ opened, language }) => {
    const summary = toldGame(language, SIZE);
    const blocks = documentOf(summary);

    it('says its title and language, and names nobody as its author', async () => {
      const file = await opened(summary);
      expect(file.title).toBe(blocks[0]?.kind === 'heading' ? blocks[0].text : null);
      expect(new Intl.Locale(file.language)).toMatchObject({
        language,
        region: { en: 'GB', fr: 'FR', ro: 'RO', el: 'GR' }[language],
      });
      const properties = file.parts.get('docProps/core.xml') ?? file.parts.get('meta.xml') ?? '';
      for (const { name } of summary.players) expect(properties).not.toContain(name);
    });

    it('has every heading at its level, below the title', async () => {
      const { headings, paragraphs } = await opened(summary);
      const told = blocks.filter((block) => block.kind === 'heading').slice(1);
      expect(headings).toEqual(
        told.map(({ level, text }) => ({
          level: level - 1,
          text: printable(text)
            .replace(/\s*\n\s*/g, ' ')
            .trim(),
        })),
      );
      expect(paragraphs[0]?.style).toBe('Title');
    });

    it('leaves out no level on the way down', async () => {
      const { headings } = await opened(summary);
      const skipping = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
      expect(skipping).toEqual([]);
    });

    it('has a contents list of the first two levels that leads to each of them', async () => {
      const { contents, headings, marks } = await opened(summary);
      expect(contents.map(({ level, text }) => ({ level, text }))).toEqual(
        headings.filter(({ level, text }) => level <= 2 && text !== ''),
      );
      expect(contents.map(({ target }) => target)).toEqual(marks);
      expect(new Set(marks).size).toBe(marks.length);
    });

    it('has every table, its head on each page, with what was typed in it', async () => {
      const { tables } = await opened(summary);
      const told = blocks.filter((block) => block.kind === 'table');
      expect(tables.map(({ head }) => head)).toEqual(told.map(({ head }) => [head]));
      expect(tables.map(({ rows }) => rows.map((row) => row.map(shaped)))).toEqual(
        told.map(({ rows }) => rows.map((row) => row.map(printable).map(shaped))),
      );
    });

    it('uses only styles that it has', async () => {
      const { stylesUsed, styles } = await opened(summary);
      expect([...stylesUsed].filter((style) => !styles.has(style))).toEqual([]);
    });

    it('is the same file whenever it is made', async () => {
      expect((await opened(summary)).parts).toEqual((await opened(summary)).parts);
    });
  },
);
