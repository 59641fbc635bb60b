import type { ProposalSummary, Summary } from '@reflextics/summary';
import { summaryWords } from '@reflextics/summary';
import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toldGame } from '../../../tests/golden/told-game.ts';
import { frameworkToCsv, toCsv } from './index.ts';

const game = (language: string) => toldGame(language, { players: 3, rounds: 2, proposals: 6 });
const rowsOf = (csv: string) => papa.parse<string[]>(csv.slice(1).trimEnd()).data;
/** Without the last row, which says where the data is. */
const cellsOf = (csv: string) => rowsOf(csv).slice(0, -1);

/** The game with one proposal alone. */
function withProposal(change: Partial<ProposalSummary>): Summary {
  const summary = game('en');
  const [round] = summary.rounds;
  const [proposal] = round?.levels.flatMap(({ proposals }) => proposals) ?? [];
  if (round === undefined || proposal === undefined) throw new Error('expected a proposal, found none');
  const only = { ...proposal, levels: ['team'] as const, acceptance: null, ...change };
  return { ...summary, rounds: [{ ...round, levels: [{ level: 'team', name: 'Team', proposals: [only] }] }] };
}

describe('the table of proposals', () => {
  it('begins with the mark of UTF-8 and ends each row with CRLF', () => {
    const csv = toCsv({ room: null, summary: withProposal({ text: 'Lock the cupboard' }) });
    expect(csv.startsWith('\uFEFF"Round","Situation"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  it.each([
    ['proposals', toCsv],
    ['a framework', frameworkToCsv],
  ])('of %s ends with where the data is, until when, and whom to ask', (_, write) => {
    const rows = rowsOf(write({ room: null, summary: game('en') }));
    const [said, ...others] = rows.at(-1) ?? [];
    for (const told of ['https://game.example', '22 December 2026', 'facilitator'])
      expect(said).toContain(told);
    expect(others).toEqual(rows[0]?.slice(1).map(() => ''));
  });

  it('has a row for each proposal, once however many levels it stands on', () => {
    const summary = toldGame('en', { players: 3, rounds: 1, proposals: 12 });
    const proposals = summary.rounds.flatMap(({ levels }) => levels.flatMap((level) => level.proposals));
    expect(proposals.length).toBeGreaterThan(new Set(proposals.map(({ id }) => id)).size);
    expect(cellsOf(toCsv({ room: null, summary }))).toHaveLength(
      1 + new Set(proposals.map(({ id }) => id)).size,
    );
  });

  it('says round, situation, levels, who proposed, who backed, who decides and the first step', () => {
    const summary = withProposal({
      text: 'Lock the cupboard',
      authors: ['Ana', 'Ben'],
      backers: [],
      whoDecides: 'the director',
      firstStep: null,
    });
    const [, row] = cellsOf(toCsv({ room: null, summary }));
    const title = summary.rounds[0]?.situation?.title;
    expect(row).toEqual(['1', title, 'Team', 'Lock the cupboard', 'Ana, Ben', '', 'the director', '', '']);
  });

  it('says what the group made of it when it was asked whether all can live with it', () => {
    const result = {
      text: 'Lock it',
      voters: 4,
      answered: 4,
      aloud: 0,
      acceptable: true,
      problems: 0,
      words: [],
    };
    const acceptance = { state: 'acceptable' as const, results: [result] };
    const [head, row] = cellsOf(toCsv({ room: null, summary: withProposal({ acceptance }) }));
    expect(head?.at(-1)).toBe('Acceptable to all?');
    expect(row?.at(-1)).toBe('Acceptable to all: 4 of 4 answered.');
  });

  it('of a whole session says in which room', () => {
    const [head, ...rows] = cellsOf(
      toCsv({ room: 'ABC', summary: game('en') }, { room: '=DEF', summary: game('en') }),
    );
    expect(head?.[0]).toBe('Room');
    expect([...new Set(rows.map(([room]) => room))]).toEqual(['ABC', "'=DEF"]);
  });

  it.each([
    ['en', ','],
    ['fr', ';'],
    ['ro', ';'],
    ['el', ';'],
  ])('in %s divides its cells by %s, as that country’s spreadsheets do', (language, divider) => {
    const [head] = toCsv({ room: null, summary: game(language) })
      .slice(1)
      .split('\r\n');
    expect(head?.split(`"${divider}"`)).toHaveLength(9);
    expect(head).toContain(summaryWords(language).columns.firstStep);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1+1', '\u00A0=1+1', "'=1+1", '＝1+1'])(
    'makes %j harmless by a mark before it',
    (text) => {
      const [, row] = cellsOf(toCsv({ room: null, summary: withProposal({ text }) }));
      expect(row?.[3]).toBe(`'${text}`);
    },
  );

  it.each(['\t=1+1', '\r=1+1', '\n=1+1'])('makes %j harmless where a row or a cell may begin too', (text) => {
    const [, row] = cellsOf(toCsv({ room: null, summary: withProposal({ text }) }));
    expect(row?.[3]).toBe(`'${text.replace('\r', '\n').replace('=', "'=")}`);
  });

  it.each(['1-1', 'a=b', "'tis", ''])('leaves %j as it is', (text) => {
    const [, row] = cellsOf(toCsv({ room: null, summary: withProposal({ text }) }));
    expect(row?.[3]).toBe(text);
  });

  it('reads back whatever was typed, and never runs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom('"', ',', ';', '\n', '=', "'", ' '), fc.string()) }),
        (text) => {
          const [, row, ...more] = cellsOf(toCsv({ room: null, summary: withProposal({ text }) }));
          expect(more).toEqual([]);
          expect(row).toHaveLength(9);
          const cell = row?.[3] ?? '';
          expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
          for (const part of cell.split(/[;,\n]/)) expect(part.trim()).not.toMatch(/^[=+\-@]/);
        },
      ),
    );
  });
});

describe('the table of a framework for action', () => {
  it('has a row for each proposal that all can live with, with its levels and the day to look again', () => {
    const csv = frameworkToCsv({ room: null, summary: game('en') });
    const [head, row, ...others] = cellsOf(csv);
    expect(head).toEqual(['Level', 'Course of action', 'Who can decide', 'First step', 'Look again on']);
    const [item] = game('en').framework?.levels[0]?.items ?? [];
    expect(row).toEqual([
      expect.any(String),
      `'${item?.text}`,
      expect.any(String),
      expect.any(String),
      '2027-02-01',
    ]);
    expect(others).toEqual([]);
  });

  it('says in which room where there are several, and is empty where nothing was agreed', () => {
    const summary = game('en');
    const rows = cellsOf(
      frameworkToCsv({ room: '1', summary: { ...summary, framework: null } }, { room: '2', summary }),
    );
    expect(rows.map(([room]) => room)).toEqual(['Room', '2']);
  });
});
