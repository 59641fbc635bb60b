import { deckView } from '@reflextics/decks';
import {
  type Extent,
  extentOf,
  HOLDS,
  missingFrom,
  PARTS_TOLD,
  type PartTold,
  type ProposalSummary,
  partsIn,
  type Summary,
  summaryWords,
} from '@reflextics/summary';
import { describe, expect, it } from 'vitest';
import { TOLD_FORMATS } from '../../apps/server/src/press/told-formats.ts';
import { FRAMEWORK_AS, POSTER_AS, SUMMARY_AS } from '../../apps/server/src/press/writers.ts';
import { readBack } from '../../packages/paper/src/testing/read-back.ts';
import { readDocx, readOdt } from './read-office.ts';

const seen = (part: string): string => `zq${part.replace('-', '')}qz`;

const acceptance: ProposalSummary['acceptance'] = {
  state: 'problem',
  results: [
    {
      text: seen('proposals'),
      voters: 5,
      answered: 4,
      aloud: 0,
      acceptable: false,
      problems: 1,
      words: [seen('problems')],
    },
  ],
};

const proposal: ProposalSummary = {
  id: 'p1',
  text: seen('proposals'),
  authors: [seen('by')],
  backers: [],
  levels: ['team'],
  whoDecides: null,
  firstStep: null,
  aloud: false,
  acceptance,
};

const item = { levels: ['team'], whoDecides: null, firstStep: null, answered: 5, voters: 5 } as const;

/** A room with one of everything, each in a word that stands nowhere else. */
const ROOM: Summary = {
  version: 1,
  session: 'Tuesday',
  language: 'en',
  deck: 'Réflex’tics',
  openedAt: 0,
  closedAt: 1,
  madeAt: 2,
  purgeAt: 3,
  server: null,
  players: [{ name: seen('people'), deviceless: false, left: false }],
  narrators: ['Nora'],
  rounds: [
    {
      number: 1,
      situation: {
        id: 'n1',
        theme: 'netiquette',
        themeName: 'Netiquette',
        title: seen('titles'),
        text: seen('cards'),
        questions: ['Why?'],
        dilemma: null,
      },
      narrators: ['Nora'],
      step: 'action',
      because: 'played',
      reactions: [{ name: 'Ana', kind: 'surprised', text: seen('reactions'), aloud: false }],
      turns: [{ step: 'discussion', name: 'Ana', notes: [seen('notes')], aloud: false }],
      prompts: [seen('prompts')],
      resources: [{ id: 'r1', title: seen('resources'), chapter: '' }],
      votes: [{ counts: { goOn: 5, stop: 0, talkFirst: 0 }, voters: 5, aloud: 0, outcome: 'go-on' }],
      sumUps: [{ step: 'discussion', text: seen('sum-ups') }],
      endedEarly: [{ step: 'discussion', unheard: [seen('ended-early')] }],
      levels: [{ level: 'team', name: 'Team', proposals: [proposal] }],
    },
  ],
  scribes: ['Ana'],
  text: seen('text'),
  speakingTimes: [{ name: seen('times'), spoken: 61_000 }],
  framework: {
    kind: 'netiquette',
    title: 'Our netiquette',
    levels: [{ level: 'team', name: 'Team', items: [{ ...item, id: 'p2', text: seen('accepted') }] }],
    notYet: [{ id: 'p1', text: seen('proposals'), acceptance }],
    lookAgainOn: '2027-03-01',
  },
  followUp: {
    session: 'Spring',
    at: 0,
    lookAgainOn: null,
    proposals: [
      {
        id: 'e1',
        text: seen('follow-up'),
        levels: ['team'],
        whoDecides: null,
        firstStep: null,
        state: 'done',
        line: null,
        takenUp: false,
      },
    ],
  },
  choices: { names: 'chosen', notes: true },
  leftOut: [
    'consent-answers',
    'ballots',
    'timing',
    'speaking-times',
    'vote-counts',
    'replaced-cards',
    'withdrawn-proposals',
    'merged-proposals',
    'unrevealed-proposals',
  ],
};

const words = summaryWords('en');

/** What shows that a part is in a file, where it is no word of its own. */
const SHOWN: Readonly<Partial<Record<PartTold, RegExp>>> = {
  votes: /chosetogoontocoursesofaction|"outcome":"go-on"/,
  results: /Notacceptabletoallyet|"state":"problem"/,
  'look-again': /1March2027|2027-03-01/,
};

const OPENED: Readonly<Record<string, (file: string | Uint8Array) => Promise<string>>> = {
  pdf: async (file) => (await readBack(file as Uint8Array)).pages.map(({ text }) => text).join(' '),
  docx: async (file) => JSON.stringify(Object.values(readDocx(file as Uint8Array))),
  odt: async (file) => JSON.stringify(Object.values(readOdt(file as Uint8Array))),
};

async function textOf(document: keyof typeof TOLD_FORMATS, format: string): Promise<string> {
  const levels = deckView('reflextics', 'en')?.levels ?? [];
  const file = await (document === 'poster'
    ? POSTER_AS([ROOM], levels)
    : (document === 'framework' ? FRAMEWORK_AS : SUMMARY_AS)[format as 'pdf']([ROOM]));
  const text = await (OPENED[format]?.(file) ?? String(file));
  return text.replace(/\s+/g, '');
}

const FILES = [
  ...TOLD_FORMATS.summary.map((format) => ['summary', format, extentOf('summary', format)] as const),
  ...TOLD_FORMATS.framework.map((format) => ['framework', format, extentOf('framework', format)] as const),
  ['poster', 'pdf', extentOf('summary', 'poster')] as const,
];

describe.each(FILES)('a %s as %s', (document, format, extent: Extent) => {
  it('holds what the page before the download lists, and nothing else of the room', async () => {
    const text = await textOf(document, format);
    const held = PARTS_TOLD.filter((part) => SHOWN[part]?.test(text) ?? text.includes(seen(part)));
    // With a card goes its title.
    const expected = PARTS_TOLD.filter(
      (part) => HOLDS[extent].includes(part) || (part === 'titles' && HOLDS[extent].includes('cards')),
    );
    expect(held).toEqual(expected);
    expect(partsIn([ROOM], extent).map(({ part }) => part)).toEqual(HOLDS[extent]);
  });
});

const WITH_REASONS = FILES.filter(([, format, extent]) => extent === 'whole' && format !== 'json');

it.each(WITH_REASONS)(
  'a %s as %s says of what it leaves out the same as that page',
  async (document, format) => {
    const text = (await textOf(document, format)).replaceAll('&#39;', "'");
    const said = Object.entries(words.leftOut).flatMap(([reason, why]) =>
      text.includes(why.replace(/\s+/g, '')) ? [reason] : [],
    );
    expect(said.sort()).toEqual([...missingFrom([ROOM], 'whole')].sort());
  },
);
