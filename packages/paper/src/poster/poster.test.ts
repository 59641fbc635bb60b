import { LANGUAGES } from '@reflextics/decks';
import { LEVELS } from '@reflextics/game';
import { type Summary, summaryWords } from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { A3 } from '../measures.ts';
import { PATIENT, theDeckIn } from '../testing/cards.ts';
import { longGame } from '../testing/long-game.ts';
import { allTags, FONTS, readBack } from '../testing/read-back.ts';
import { structureOf } from '../testing/read-structure.ts';
import { documentWords } from '../words/documents/index.ts';
import { posterOf } from './group-poster.ts';
import { posterPdf } from './poster-pdf.ts';
import { LEAST } from './style.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');

function poster(first: Summary, ...others: Summary[]): Promise<Uint8Array> {
  const { levels } = theDeckIn(LANGUAGES.find((language) => language === first.language) ?? 'en');
  const looks = { theme: 'netiquette', madeAt: first.madeAt } as const;
  return posterPdf({ ...posterOf([first, ...others], levels), ...looks }, FONTS);
}

const proposalsOf = ({ rounds }: Summary) =>
  rounds.flatMap(({ levels }) => levels.flatMap(({ proposals }) => proposals));

describe.each(LANGUAGES)('a poster in %s', PATIENT, (language) => {
  it('has twelve courses of action on one A3, each under the name of its level', async () => {
    const game = longGame(language, { rounds: 1, proposals: 12 });
    const read = await readBack(await poster(game));
    expect(read.pages).toHaveLength(1);
    const [page] = read.pages;
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual(
      [A3.height, A3.width].map(Math.round),
    );
    expect(read.language).toBe(language);
    expect(read.title).toContain(game.session);
    const told = squeezed(page?.text ?? '');
    for (const { name } of theDeckIn(language).levels) expect(told).toContain(squeezed(name));
    expect(told).toContain(squeezed(documentWords(language).poster.backed(2)));
    expect(page?.tags && allTags(page.tags).filter(({ role }) => role === 'LI')).toHaveLength(12);
  });

  it('is met level by level by whoever goes by the tags', async () => {
    const structure = await structureOf(await poster(longGame(language, { rounds: 1, proposals: 8 })));
    await expect(structure).toMatchFileSnapshot(`golden/poster-${language}.txt`);
  });

  it('says on each level of an empty one that there are none', async () => {
    const { pages } = await readBack(await poster(longGame(language, { rounds: 1, proposals: 0 })));
    expect(pages).toHaveLength(1);
    const none = squeezed(summaryWords(language).noProposals);
    expect(squeezed(pages[0]?.text ?? '').split(none)).toHaveLength(LEVELS.length + 1);
  });
});

describe('a poster', PATIENT, () => {
  it('with two hundred has sheets for each level, all of them there once and large enough to read', async () => {
    const game = longGame('en');
    const read = await readBack(await poster(game));
    expect(read.pages.length).toBeGreaterThan(LEVELS.length);
    const items = read.pages.flatMap(({ tags }) => allTags(tags)).filter(({ role }) => role === 'LI');
    expect(items).toHaveLength(200);
    const told = squeezed(read.pages.map(({ text }) => text).join(''));
    const simple = proposalsOf(game).filter(({ text }) => text.startsWith('Lock the cupboard'));
    expect(simple.length).toBeGreaterThan(10);
    for (const { text } of simple) expect(told.split(squeezed(text))).toHaveLength(2);
    for (const { words } of read.pages)
      for (const { text, size } of words.filter((word) => word.text.includes('cupboard')))
        expect(size, text).toBeGreaterThanOrEqual(LEAST);
    expect(read.bookmarks).toEqual([game.session, ...theDeckIn('en').levels.map(({ name }) => name)]);
  });

  it('keeps everything on the sheet', async () => {
    const { pages } = await readBack(await poster(longGame('el', { rounds: 2, proposals: 60 })));
    for (const { words, width, height } of pages)
      for (const { text, x, y, width: wide } of words) {
        expect(x, text).toBeGreaterThan(0);
        expect(x + wide, text).toBeLessThan(width);
        expect(y, text).toBeLessThan(height);
      }
  });

  it('has a board for each room of a session', async () => {
    const game = longGame('en', { rounds: 1, proposals: 4 });
    const { pages, bookmarks } = await readBack(await poster(game, game));
    expect(pages).toHaveLength(2);
    const { room } = documentWords('en').poster;
    expect(bookmarks).toEqual([1, 2].map((number) => `${game.session} · ${room(number)}`));
  });
});
