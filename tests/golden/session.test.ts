import { LANGUAGES } from '@reflextics/decks';
import { LEVELS } from '@reflextics/game';
import { type OfficeDocument, toDocx, toOdt } from '@reflextics/office';
import {
  acceptanceLine,
  documentOfAll,
  frameworkOfAll,
  frameworkTitleOf,
  type Progress,
  printable,
  type Summary,
  summaryWords,
  type Tell,
} from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { type OfficeFile, readDocx, readOdt } from './read-office.ts';
import { toldGame } from './told-game.ts';

type Rooms = readonly [Summary, ...Summary[]];

const roomsIn = (language: string): Rooms => [
  toldGame(language, { players: 10, rounds: 2, proposals: 24 }),
  toldGame(language, { players: 2, rounds: 1, proposals: 0 }),
  toldGame(language, { players: 5, rounds: 1, proposals: 9 }),
];

const FORMATS: readonly {
  format: string;
  opened: (rooms: Rooms, document: typeof documentOfAll) => Promise<OfficeFile>;
  made: (document: OfficeDocument, tell: Tell) => Promise<Uint8Array> | Uint8Array;
}[] = [
  {
    format: 'DOCX',
    made: toDocx,
    opened: async ([first, ...others], document) =>
      readDocx(await toDocx({ ...first, blocks: document(first, ...others) })),
  },
  {
    format: 'ODT',
    made: toOdt,
    opened: async ([first, ...others], document) =>
      readOdt(toOdt({ ...first, blocks: document(first, ...others) })),
  },
];

/** In a narrow column no number stands alone below its word. */
const inOneLine = (room: string) => room.replaceAll(' ', '\u00a0');

/** By level, then by room, as the last table has them: level, room, and the proposal itself. */
function expectedRows(rooms: Rooms, room: (n: number) => string): string[][] {
  return LEVELS.flatMap((level) =>
    rooms.flatMap((summary, at) =>
      summary.rounds
        .flatMap((round) => round.levels.filter((one) => one.level === level))
        .flatMap(({ name, proposals }) =>
          proposals.map(({ text, acceptance }) => {
            const result = acceptance === null ? '' : `\n${acceptanceLine(acceptance, summary.language)}`;
            return [name, inOneLine(room(at + 1)), text + result].map(printable);
          }),
        ),
    ),
  );
}

describe.each(FORMATS.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language }))))(
  'a session of three rooms as $format in $language',
  ({ opened, made, language }) => {
    const rooms = roomsIn(language);
    const { choosing, title } = summaryWords(language);

    it('has a part for each room, one after the other, then all proposals', async () => {
      const file = await opened(rooms, documentOfAll);
      expect(file.title).toBe(title(rooms[0].session));
      const parts = [choosing.room(1), choosing.room(2), choosing.room(3), choosing.allProposals];
      const found = file.headings.filter(({ text }) => parts.includes(text));
      expect(found.map(({ text }) => text)).toEqual(parts);
      expect(new Set(found.map(({ level }) => level)).size).toBe(1);
      const listed = file.contents.map(({ text }) => text);
      expect(listed.filter((text) => parts.includes(text))).toEqual(parts);
    });

    it('has one table of all proposals by level, each with its room', async () => {
      const { tables } = await opened(rooms, documentOfAll);
      const { rows, head } = tables.at(-1) ?? { rows: [], head: [] };
      expect(head[0]?.slice(0, 2)).toEqual([choosing.columns.level, choosing.columns.room]);
      expect(rows.map((row) => row.slice(0, 3))).toEqual(expectedRows(rooms, choosing.room));
    });

    it('tells while it is made which part is under way, each once and in order', async () => {
      const told: Progress[] = [];
      await made({ ...rooms[0], blocks: documentOfAll(...rooms) }, (news) => told.push(news));
      expect(told.map(({ part, of }) => `${part} of ${of}`)).toEqual(
        [1, 2, 3, 4, 5].map((part) => `${part} of 5`),
      );
      const shares = told.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(Math.max(...shares)).toBeLessThan(1);
    });

    it('has the frameworks of its rooms and all of it together', async () => {
      const { title: named, tables, headings } = await opened(rooms, frameworkOfAll);
      expect(named).toBe(frameworkTitleOf(...rooms));
      const parts = [1, 2, 3].map(choosing.room);
      expect(headings.filter(({ text }) => parts.includes(text)).map(({ text }) => text)).toEqual(parts);
      const agreed = rooms.flatMap(({ framework }, at) =>
        (framework?.levels ?? []).flatMap(({ name, items }) =>
          items.map(({ text }) => [name, inOneLine(choosing.room(at + 1)), text].map(printable)),
        ),
      );
      expect(agreed.length).toBeGreaterThan(1);
      expect(tables.at(-1)?.rows.map((row) => row.slice(0, 3))).toEqual(agreed);
    });
  },
);
