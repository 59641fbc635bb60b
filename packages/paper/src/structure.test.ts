import { LANGUAGES } from '@reflextics/decks';
import {
  type Block,
  documentOfAll,
  frameworkOfAll,
  frameworkTitleOf,
  type Summary,
  summaryWords,
} from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { toldGame } from '../../../tests/golden/told-game.ts';
import { chosenOf, documentPdf, PAPER_KINDS, posterOf, posterPdf, printed } from './index.ts';
import { Pen } from './pen.ts';
import { PATIENT, requestFor, theDeckIn } from './testing/cards.ts';
import { structureComplaints } from './testing/pdf/complaints.ts';
import { FONTS } from './testing/read-back.ts';

const SMALL = { players: 10, rounds: 2, proposals: 24 };
const MANY = { players: 10, rounds: 1, proposals: 140 };
const NOTHING = { players: 1, rounds: 0, proposals: 0 };

type Rooms = readonly [Summary, ...Summary[]];

const asPdf = (blocks: readonly Block[], [first]: Rooms, title: string): Promise<Uint8Array> =>
  documentPdf({ title, language: first.language, theme: null, madeAt: first.madeAt, blocks }, FONTS);

const summaryPdf = (...rooms: Rooms) =>
  asPdf(documentOfAll(...rooms), rooms, summaryWords(rooms[0].language).title(rooms[0].session));
const frameworkPdf = (...rooms: Rooms) => asPdf(frameworkOfAll(...rooms), rooms, frameworkTitleOf(...rooms));
const poster = (language: string, ...rooms: Rooms) =>
  posterPdf({ ...posterOf(rooms, levelsIn(language)), theme: 'netiquette', madeAt: rooms[0].madeAt }, FONTS);
const levelsIn = (language: string) => {
  const known = LANGUAGES.find((one) => one === language) ?? 'en';
  return theDeckIn(known).levels;
};

describe.each(LANGUAGES)('what a group of awkward words leaves with, in %s', PATIENT, (language) => {
  const game = toldGame(language, SMALL);
  const empty = toldGame(language, NOTHING);

  it('is sound as a summary: a room’s, a session’s, and one of which nothing is told yet', async () => {
    expect(structureComplaints(await summaryPdf(game), language)).toEqual([]);
    expect(structureComplaints(await summaryPdf(game, empty, game), language)).toEqual([]);
    expect(structureComplaints(await summaryPdf(empty), language)).toEqual([]);
  });

  it('is sound as a framework for action: a room’s, a session’s, and an empty one', async () => {
    expect(structureComplaints(await frameworkPdf(game), language)).toEqual([]);
    expect(structureComplaints(await frameworkPdf(game, empty), language)).toEqual([]);
    expect(structureComplaints(await frameworkPdf(empty), language)).toEqual([]);
  });

  it('is sound on the wall: on one sheet, on sheets for each level, and without a proposal', async () => {
    expect(structureComplaints(await poster(language, game, empty), language)).toEqual([]);
    expect(structureComplaints(await poster(language, toldGame(language, MANY)), language)).toEqual([]);
  });
});

describe.each(LANGUAGES)('a deck on paper, in %s', PATIENT, (language) => {
  const whole = theDeckIn(language);
  const deck = chosenOf(whole, { themes: null, cards: whole.situations.slice(0, 3).map(({ id }) => id) });
  const sheets = PAPER_KINDS.filter((kind) => kind !== 'kit');

  it.each(sheets)('%s is sound', async (kind) => {
    expect(structureComplaints(await printed(kind, requestFor(deck)), language)).toEqual([]);
  });
});

describe('whoever looks through the structure', () => {
  const pen = () =>
    new Pen(
      { fonts: FONTS, savesInk: false, language: 'en', author: null, madeAt: new Date(0) },
      'Broken on purpose',
    );
  const TEXT = { face: 'text', size: 11, lead: 1.2, colour: '#000000' } as const;
  const A_PAGE = { width: 200, height: 200 };

  it('sees what is drawn and read out to nobody, and letters without a place', async () => {
    const one = pen();
    one.page(A_PAGE);
    one.bookmark('Begin');
    const section = one.section('All');
    one.content(one.element(section, 'P'), 'P', () => one.line('Read', 10, 10, TEXT));
    one.line('Not read', 10, 40, TEXT);
    expect(structureComplaints(await one.finish(), 'en')).toEqual([
      'page 1: TJ draws what is neither read out nor decoration',
    ]);
  });

  it('sees headings that leap, lists without bodies, tables without heads, pictures without words', async () => {
    const one = pen();
    one.page(A_PAGE);
    one.bookmark('');
    const section = one.section('All');
    const say = (parent: ReturnType<Pen['section']>, tag: string) =>
      one.content(one.element(parent, tag), tag, () => one.line(tag, 10, 10, TEXT));
    say(section, 'H2');
    say(one.list(section, 'Disc'), 'P');
    one.element(section, 'P');
    const table = one.element(section, 'Table');
    const row = one.element(table, 'TR');
    say(row, 'TD');
    const second = one.element(table, 'TR');
    say(second, 'TD');
    say(second, 'TD');
    say(section, 'Figure');
    say(section, 'Oddity');
    const complaints = structureComplaints(await one.finish(), 'fr');
    for (const expected of [
      'it says that it is in en, not in fr',
      'a bookmark has no name',
      'L holds P',
      'a P is empty',
      'rows of a table have 1 and 2 cells',
      'a table has no head',
      'a picture has no words',
      'a picture does not say where it is',
      'nothing explains what Oddity is',
      'H2 comes after H0',
    ])
      expect(complaints).toContain(expected);
    expect(complaints).toHaveLength(10);
  });
});
