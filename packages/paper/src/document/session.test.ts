import { LANGUAGES } from '@reflextics/decks';
import { documentOfAll, type Summary, summaryWords } from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { toldGame } from '../../../../tests/golden/told-game.ts';
import { PATIENT } from '../testing/cards.ts';
import { allTags, FONTS, readBack } from '../testing/read-back.ts';
import { documentWords } from '../words/documents/index.ts';
import { documentPdf } from './document-pdf.ts';

describe.each(LANGUAGES)('a session of two rooms as PDF in %s', PATIENT, (language) => {
  const rooms: [Summary, Summary] = [
    toldGame(language, { players: 10, rounds: 1, proposals: 12 }),
    toldGame(language, { players: 3, rounds: 1, proposals: 6 }),
  ];
  const words = summaryWords(language);
  const title = words.title(rooms[0].session);
  const read = async () =>
    readBack(
      await documentPdf(
        { title, language, theme: null, madeAt: rooms[0].madeAt, blocks: documentOfAll(...rooms) },
        FONTS,
      ),
    );

  it('begins each room, and then the table of all, on a page of its own with a bookmark', async () => {
    const { pages, bookmarks } = await read();
    const begun = pages.flatMap(({ tags, text }) =>
      allTags(tags).some(({ role }) => role === 'H1') ? [text] : [],
    );
    const parts = [words.choosing.room(1), words.choosing.room(2), words.choosing.allProposals];
    expect(begun).toHaveLength(parts.length + 1);
    for (const [at, part] of parts.entries()) expect(begun[at + 1]).toContain(part);
    expect(bookmarks.filter((one) => parts.includes(one))).toEqual(parts);
  });

  it('says on its first page what each room was, and on which page each part begins', async () => {
    const { pages } = await read();
    const [first] = pages;
    const said = (first?.text ?? '').replace(/\s+/g, ' ');
    for (const { title: situation } of rooms
      .flatMap(({ rounds }) => rounds.map((round) => round.situation))
      .flatMap((one) => one ?? []))
      for (const word of situation.split(' ')) expect(said).toContain(word);
    expect(said).toContain('Măria Țepeș');
    const begun = pages.flatMap(({ tags }, at) =>
      allTags(tags).some(({ role }) => role === 'H1') ? [at + 1] : [],
    );
    const parts = [words.choosing.room(1), words.choosing.room(2), words.choosing.allProposals];
    const contents = said.slice(said.indexOf(documentWords(language).contents));
    expect(contents).toContain(parts.map((part, at) => `${part} ${begun[at + 1]}`).join(' '));
  });

  it('ends with one table that has a row for each proposal on each level', async () => {
    const { pages } = await read();
    const last = pages.findLastIndex(({ tags }) => allTags(tags).some(({ role }) => role === 'H1'));
    const { columns } = words.choosing;
    expect(pages[last]?.text).toContain(columns.level);
    expect(pages[last]?.text).toContain(columns.room);
    const placed = rooms.flatMap(({ rounds }) =>
      rounds.flatMap(({ levels }) => levels.flatMap(({ proposals }) => proposals)),
    );
    const rows = pages
      .slice(last)
      .flatMap(({ tags }) => allTags(tags))
      .filter(({ role, children }) => role === 'TR' && children.some((cell) => cell.role === 'TD'));
    expect(rows).toHaveLength(placed.length);
  });
});
