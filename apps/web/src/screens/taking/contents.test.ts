import { extentOf, type ProposalSummary, type Summary } from '@reflextics/summary';
import { expect, it } from 'vitest';
import { writtenIn } from './contents.ts';
import { offeredOf } from './formats.ts';

const proposal = (id: string, text: string): ProposalSummary => ({
  id,
  text,
  authors: ['Ana'],
  backers: [],
  levels: ['team', 'organisation'],
  whoDecides: null,
  firstStep: null,
  aloud: false,
  acceptance: null,
});

const item = { levels: ['team'], whoDecides: 'The head', firstStep: null, answered: 3, voters: 3 } as const;

/** One proposal on two levels and one on the first of them alone; all can live with the second. */
const LEFT = {
  players: [{ name: 'Ana' }, { name: 'Ben' }],
  rounds: [
    {
      number: 1,
      situation: { id: 'n1' },
      reactions: [{ name: 'Ben', kind: 'surprised', text: 'Really?' }],
      turns: [{ name: 'Ana', notes: ['We ask.'] }],
      sumUps: [{ step: 'discussion', text: 'They asked.' }],
      votes: [{}],
      levels: [
        { level: 'team', proposals: [proposal('p1', 'Lock it'), proposal('p2', 'Ask first')] },
        { level: 'organisation', proposals: [proposal('p1', 'Lock it')] },
      ],
    },
  ],
  text: 'What we take home',
  followUp: null,
  framework: {
    levels: [
      { level: 'team', items: [{ ...item, id: 'p2', text: 'Ask first' }] },
      { level: 'organisation', items: [{ ...item, id: 'p2', text: 'Ask first' }] },
    ],
  },
} as unknown as Summary;

it('looks for what could identify someone only in the texts that the file holds', () => {
  expect(writtenIn([LEFT], 'whole').map(({ text }) => text)).toEqual([
    'What we take home',
    'Really?',
    'We ask.',
    'They asked.',
    'Lock it',
    'Ask first',
  ]);
  expect(writtenIn([LEFT], 'table').map(({ text }) => text)).toEqual(['Lock it', 'Ask first']);
  expect(writtenIn([LEFT, LEFT], 'framework')).toEqual([
    { place: 'accepted', names: null, round: null, room: 1, text: 'Ask first\nThe head' },
    { place: 'accepted', names: null, round: null, room: 2, text: 'Ask first\nThe head' },
  ]);
});

it('looks as well at what was written of a problem, by nobody’s name, where the file tells it', () => {
  const result = { text: 'Lock it', voters: 4, answered: 4, aloud: 0, acceptable: false, problems: 1 };
  const seen = {
    ...proposal('p9', 'Lock it'),
    acceptance: { state: 'problem', results: [{ ...result, words: ['Mrs Moreau has no key'] }] },
  } as const;
  const [round] = LEFT.rounds;
  const [level] = round?.levels ?? [];
  if (round === undefined || level === undefined)
    throw new Error('expected a round with a level, found none');
  const told = { ...LEFT, rounds: [{ ...round, levels: [{ ...level, proposals: [seen] }] }] };
  const word = {
    place: 'proposal',
    names: null,
    round: round.number,
    room: 1,
    text: 'Mrs Moreau has no key',
  };
  expect(writtenIn([told], 'whole')).toContainEqual(word);
  expect(writtenIn([told], 'poster')).not.toContainEqual(word);
});

it('offers each document as every kind of file but the board’s poster, which is of the summary', () => {
  expect(offeredOf('framework')).toEqual(offeredOf('summary').filter((format) => format !== 'poster'));
  expect(['csv', 'poster', 'pdf'].map((format) => extentOf('summary', format))).toEqual([
    'table',
    'poster',
    'whole',
  ]);
  expect(extentOf('framework', 'csv')).toBe('framework');
});
