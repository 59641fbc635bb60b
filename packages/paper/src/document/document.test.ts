import { LANGUAGES } from '@reflextics/decks';
import { type Block, plain, summaryWords } from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../letters/runs.ts';
import { A4 } from '../measures.ts';
import { PATIENT } from '../testing/cards.ts';
import { groupDocument, printedDocument } from '../testing/documents.ts';
import { AWKWARD, longGame, NAMES } from '../testing/long-game.ts';
import { allTags, type PaperRead, readBack } from '../testing/read-back.ts';
import { structureOf } from '../testing/read-structure.ts';
import { documentWords } from '../words/documents/index.ts';

const SHORT = { rounds: 1, proposals: 12 };

const squeezed = (text: string) =>
  text.normalize('NFC').replace(/\s|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, '');
/** As it is read, on one page after the other. */
const whole = ({ pages }: PaperRead) =>
  squeezed(pages.map(({ words }) => words.map(({ text }) => text).join('')).join(''));

const textsIn = (block: Block): string[] => {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [plain(block.text)];
  if (block.kind === 'points') return block.items.map(plain);
  if (block.kind === 'quote') return [...(block.by === null ? [] : [block.by]), ...block.lines.map(plain)];
  return [...block.head, ...block.rows.flat()];
};

/** What a reader of letters takes as it was typed: one direction, and signs that the fonts have. */
const isPlain = (text: string) => directionOf(text) === 'ltr' && !/[\u0590-\u08ff中ไ]/u.test(text);

describe.each(LANGUAGES)('a summary as PDF in %s', PATIENT, (language) => {
  it('says everything in its order, under its title and in its language', async () => {
    const summary = longGame(language, SHORT);
    const document = groupDocument(summary);
    const read = await readBack(await printedDocument(document));
    expect([read.title, read.language]).toEqual([summaryWords(language).title(summary.session), language]);
    const told = whole(read);
    let from = 0;
    for (const text of document.blocks.flatMap(textsIn).filter(isPlain)) {
      const at = told.indexOf(squeezed(text).slice(0, 40), from);
      expect(at, text).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  it('has the number on each page', async () => {
    const { pages } = await readBack(await printedDocument(groupDocument(longGame(language, SHORT))));
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, { text, width, height }] of pages.entries()) {
      expect(text).toContain(documentWords(language).page(at + 1, pages.length));
      expect([width, height].map(Math.round)).toEqual([A4.width, A4.height].map(Math.round));
    }
  });
});

describe('what is typed', PATIENT, () => {
  it('comes out as typed: signs of HTML, Markdown and spreadsheets, pictures, letters from the right', async () => {
    const read = await readBack(await printedDocument(groupDocument(longGame('en', SHORT))));
    const told = whole(read);
    for (const text of AWKWARD.filter(isPlain)) expect(told, text).toContain(squeezed(text));
    for (const name of NAMES) expect(told, name).toContain(squeezed(name));
    expect(told).toContain(squeezed('👩‍👩‍👧'));
    expect(told).toContain(squeezed('نسأل سميرة'));
    expect(told).toContain(squeezed('לפני'));
  });

  it('has a number for a sign that no font has, and a word about it', async () => {
    const game = longGame('en', SHORT);
    const read = await readBack(await printedDocument(groupDocument(game)));
    expect(whole(read)).toContain('[U+4E2D][U+6587]and[U+0E44]');
    const note = squeezed(documentWords('en').numbers);
    expect(whole(read)).toContain(note);
    const other = { ...groupDocument(game), blocks: [{ kind: 'paragraph', text: 'Ελένη 😀 שלום' }] as const };
    expect(whole(await readBack(await printedDocument(other)))).not.toContain(note);
  });

  it('stays within the page, however long a word is', async () => {
    const { pages } = await readBack(await printedDocument(groupDocument(longGame('el', SHORT))));
    for (const { words, width, height } of pages)
      for (const { text, x, y, width: wide } of words) {
        expect(x, text).toBeGreaterThan(0);
        expect(x + wide, text).toBeLessThan(width);
        expect(y, text).toBeLessThan(height);
      }
  });
});

describe('whoever goes by the tags', PATIENT, () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('meets a short game in %s', async (language) => {
    const game = longGame(language, { rounds: 1, proposals: 4 });
    const structure = await structureOf(await printedDocument(groupDocument(game)));
    await expect(structure).toMatchFileSnapshot(`golden/short-${language}.txt`);
  });

  it('meets a game whole, element by element', async () => {
    const structure = await structureOf(await printedDocument(groupDocument(longGame('en', SHORT))));
    await expect(structure).toMatchFileSnapshot('golden/summary-en.txt');
  });

  it('goes down the headings step by step', async () => {
    const { pages } = await readBack(await printedDocument(groupDocument(longGame('fr', SHORT))));
    const depths = pages
      .flatMap(({ tags }) => allTags(tags))
      .flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(depths[0]).toBe(1);
    expect(Math.max(...depths)).toBeGreaterThan(3);
    for (const [at, depth] of depths.entries()) expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1);
  });

  it('hears the head of a table once, though it stands on each page', async () => {
    const document = groupDocument(longGame('en', { rounds: 1, proposals: 120 }));
    const bytes = await printedDocument(document);
    const { pages } = await readBack(bytes);
    const { proposal } = summaryWords('en').columns;
    const seen = pages.map(({ text }) => text.split(`${proposal} `).length - 1);
    const heard = pages.map(
      ({ tags }) =>
        allTags(tags).filter(({ role, children }) => role === 'TH' && children.length === 0).length,
    );
    const tables = document.blocks.filter((block) => block.kind === 'table');
    const cells = tables.flatMap(({ head }) => head).length;
    expect(heard.reduce((sum, count) => sum + count, 0)).toBe(cells);
    expect(seen.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(tables.length);
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Scope \/Column/g),
    ).toHaveLength(cells);
  });

  it('finds every part among the bookmarks, one inside the other', async () => {
    const read = await readBack(await printedDocument(groupDocument(longGame('en', SHORT))));
    const words = summaryWords('en');
    expect(read.bookmarks[0]).toBe(read.title);
    for (const title of [words.ourText, words.proposals, words.leftOutTitle])
      expect(read.bookmarks).toContain(title);
  });
});

describe('a whole session', PATIENT, () => {
  it('is one document, with each room on pages of its own', async () => {
    const rooms = [longGame('en', SHORT), longGame('en', SHORT)] as const;
    const read = await readBack(await printedDocument(groupDocument(...rooms)));
    const opened = read.pages.flatMap(({ tags }, at) =>
      allTags(tags).some(({ role }) => role === 'H1') ? [at] : [],
    );
    expect(opened).toHaveLength(2);
    const { words = [] } = read.pages[opened[1] ?? 0] ?? {};
    expect(words[0]?.size).toBeGreaterThan(20);
  });

  it('has its letters in it, and of each font only those it needs', async () => {
    const bytes = await printedDocument(groupDocument(longGame('el')));
    const { fonts } = await readBack(bytes);
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+/);
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/FontFile2 /g),
    ).toHaveLength(fonts.length);
    expect(bytes.length).toBeLessThan(1_000_000);
  });
});
