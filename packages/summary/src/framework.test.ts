import { deckView, LANGUAGES } from '@reflextics/decks';
import type { ConsentResult, Event, Recorded } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import {
  blocksToMarkdown,
  documentOf,
  frameworkOfAll,
  frameworkToJson,
  type Summary,
  summaryOf,
  toHtml,
  toJson,
  toMarkdown,
} from './index.ts';

function said(language: string, ...events: Event[]): Summary {
  const deck = deckView('reflextics', language);
  if (deck === null) throw new Error(`expected the deck in ${language}, found none`);
  const log: Recorded[] = [...played('netiquette'), ...events].map((event, index) => ({
    seq: index + 1,
    at: Date.UTC(2026, 10, 22, 10, index),
    event,
  }));
  const madeAt = Date.UTC(2026, 10, 22, 12);
  return summaryOf(log, {
    session: 'Tuesday group',
    purgeAt: Date.UTC(2026, 11, 22),
    server: null,
    madeAt,
    deck,
  });
}

function proposed(id: string, text: string, levels: readonly ('team' | 'policy')[]): Event {
  const rest = { whoDecides: null, firstStep: null, backers: [], mergedInto: null, aloud: false, at: 0 };
  const proposal = { id, round: 1, authors: ['ana'], levels, text, state: 'standing', ...rest } as const;
  return { type: 'proposal-submitted', proposal };
}

/** Ana plays, Nora narrates; three proposals stand at the end of a round. */
function played(theme: 'netiquette' | 'digital-tools'): Event[] {
  const settings = {
    deck: 'reflextics',
    language: 'en',
    themes: [theme],
    narratorBy: 'players',
    turnTime: null,
    playersMayDownload: true,
    keepSpeakingTimes: false,
  } as const;
  return [
    { type: 'room-opened', settings },
    { type: 'participant-joined', participant: 'nora', name: 'Nora', sign: 0, deviceless: false },
    { type: 'participant-joined', participant: 'ana', name: 'Ana', sign: 1, deviceless: false },
    { type: 'narrator-appointed', participant: 'nora', by: 'majority' },
    { type: 'round-started', round: 1, narrator: 'nora' },
    { type: 'step-begun', step: 'situation', toSpeak: [] },
    { type: 'situation-opened', situation: 'netiquette-2', theme, drawn: true },
    { type: 'step-begun', step: 'action', toSpeak: [] },
    proposed('p1', 'Answer next day', ['team', 'policy']),
    proposed('p2', 'Ask *first*', ['team']),
    proposed('p3', 'Leave the group', ['team']),
    { type: 'step-ended', step: 'action', early: false, unheard: [] },
    { type: 'round-ended', round: 1, because: 'played' },
  ];
}

function result(proposal: string, text: string, change: Partial<ConsentResult> = {}): ConsentResult {
  const none = { aloud: 0, acceptable: true, problems: 0, words: [] };
  return { proposal, text, voters: 5, answered: 5, ...none, ...change };
}

const carried = (proposal: string): Event => ({ type: 'proposal-carried', proposal, by: 'ana' });

/** All can live with p1; two see a problem with p2; nobody was asked about p3. */
const ASKED: Event[] = [
  ...['p1', 'p2', 'p3'].map(carried),
  { type: 'consent-opened', proposals: ['p1', 'p2'] },
  {
    type: 'consent-answered',
    participant: 'ana',
    proposal: 'p1',
    problem: null,
    aloud: false,
    completes: false,
  },
  {
    type: 'consent-closed',
    results: [
      result('p1', 'Answer next day'),
      result('p2', 'Ask *first*', { acceptable: false, problems: 2, words: ['Who has the time?'] }),
    ],
  },
  {
    type: 'proposal-reworded',
    proposal: 'p1',
    text: 'Answer next day',
    whoDecides: 'The team',
    firstStep: 'Monday',
    by: 'nora',
  },
  { type: 'look-again-set', on: '2027-02-01' },
];

const headings = (blocks: ReturnType<typeof documentOf>) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));

describe('the framework for action', () => {
  const summary = said('en', ...ASKED);

  it('is none where nothing stays on the list, and is one as soon as a day is set', () => {
    const stopped: Event[] = [carried('p1'), { type: 'carrying-stopped', proposal: 'p1', by: 'ana' }];
    const none = said('en', ...stopped);
    expect(none.framework).toBeNull();
    expect(toMarkdown(none)).not.toContain('Our netiquette');
    expect(said('en', ...stopped, { type: 'look-again-set', on: '2027-02-01' }).framework).not.toBeNull();
  });

  it('holds what all can live with, by level, with who decides, the first step and the day to look again', () => {
    expect(summary.framework).toMatchObject({
      kind: 'netiquette',
      title: 'Our netiquette',
      levels: [
        { level: 'team', items: [{ id: 'p1', whoDecides: 'The team', firstStep: 'Monday', answered: 5 }] },
        { level: 'policy', items: [{ id: 'p1' }] },
      ],
      notYet: [
        { id: 'p2', acceptance: { state: 'problem' } },
        { id: 'p3', acceptance: { state: 'waiting', results: [] } },
      ],
      lookAgainOn: '2027-02-01',
    });
  });

  it('is a document of its own, without a name in it, and a part of the summary', () => {
    const text = blocksToMarkdown(frameworkOfAll(summary));
    expect(headings(frameworkOfAll(summary)).slice(0, 2)).toEqual([
      '1 Our netiquette: Tuesday group',
      '2 Team',
    ]);
    expect(text).toContain('Answer next day | The team | Monday');
    expect(text).toContain('We look at it again on 1 February 2027.');
    expect(text).not.toMatch(/Ana|Nora|Ask/);
    expect(headings(documentOf(summary))).toContain('2 Our netiquette');
  });

  it('tells in the summary what stands in the way, and the result with each proposal', () => {
    const text = toMarkdown(summary);
    expect(text).toContain('Not acceptable to all yet: 5 of 5 answered and 2 people see a problem.');
    expect(text).toContain('- Who has the time?');
    expect(text).toContain('Answer next day<br>Acceptable to all: 5 of 5 answered.');
    expect(text).toContain('Leave the group<br>Still to be asked about.');
    expect(toHtml(summary)).toContain('Ask *first*<br>Not acceptable to all yet');
    expect(summary.leftOut[0]).toBe('consent-answers');
  });

  it('counts nobody where fewer than four answered', () => {
    // As it was recorded before what several wrote was made one text.
    const few = { answered: 3, voters: 3, aloud: 1, acceptable: false, problems: null };
    const words = ['Who has the time?', 'And who pays'];
    const results = [result('p1', 'Answer next day', { ...few, words })];
    const summary = said('en', carried('p1'), { type: 'consent-closed', results });
    for (const text of [toMarkdown(summary), blocksToMarkdown(frameworkOfAll(summary))])
      expect(text).not.toContain('aloud');
    expect(toMarkdown(summary)).toContain('3 of 3 answered and someone sees a problem.');
    expect(toMarkdown(summary)).toContain('- Who has the time? And who pays.');
    expect(toJson(summary)).not.toContain('"And who pays"');
    expect(toJson(summary)).not.toContain('"aloud": 1');
  });

  it('waits for an answer once it is reworded, and keeps what was answered before', () => {
    const reworded = { whoDecides: null, firstStep: null, by: 'ana' };
    const { framework } = said('en', ...ASKED, {
      type: 'proposal-reworded',
      proposal: 'p2',
      text: 'Ask when it matters',
      ...reworded,
    });
    expect(framework?.notYet[0]).toMatchObject({
      text: 'Ask when it matters',
      acceptance: { state: 'waiting', results: [{ text: 'Ask *first*', words: ['Who has the time?'] }] },
    });
  });

  it('is our framework where a card of another theme had a part in it', () => {
    const other = summaryOf(
      [...played('digital-tools'), ...ASKED].map((event, seq) => ({ seq: seq + 1, at: 0, event })),
      { session: 'S', purgeAt: 0, server: null, madeAt: 0, deck: deckView('reflextics', 'en') ?? fail() },
    );
    expect(other.framework?.title).toBe('Our framework for action');
  });

  it('is none where the group carries nothing; the document says so', () => {
    const nothing = said('en');
    expect(nothing.framework).toBeNull();
    expect(headings(documentOf(nothing))).not.toContain('2 Our framework for action');
    expect(blocksToMarkdown(frameworkOfAll(nothing))).toContain('Nothing is acceptable to all yet.');
  });

  it('of a session has a part a room, then what all of them agreed on in one table by level', () => {
    const framework = said('en', carried('p1'), { type: 'look-again-set', on: '2027-03-01' });
    const blocks = frameworkOfAll(summary, said('en'), framework, summary);
    expect(headings(blocks)).toEqual([
      '1 Our netiquette: Tuesday group',
      '2 Room 1',
      '3 Team',
      '3 Policy',
      '2 Room 2',
      '2 Room 3',
      '2 Room 4',
      '3 Team',
      '3 Policy',
      '2 All rooms together, by level',
    ]);
    const table = blocks.findLast((block) => block.kind === 'table');
    expect(table?.head).toEqual(['Level', 'Room', 'Course of action', 'Who can decide', 'First step']);
    expect(table?.rows.map(([level, room]) => `${level}, ${room}`)).toEqual([
      'Team, Room\u00a01',
      'Team, Room\u00a04',
      'Policy, Room\u00a01',
      'Policy, Room\u00a04',
    ]);
    expect(blocksToMarkdown(blocks)).toContain('We look at it again on 1 March 2027.');
  });

  it('of a session in which nothing was agreed says so', () => {
    const nothing = said('en');
    expect(blocksToMarkdown(frameworkOfAll(nothing, nothing))).toContain(
      'Nothing is acceptable to all in any room yet.',
    );
  });

  it('goes as data too', () => {
    expect(JSON.parse(frameworkToJson(summary))).toMatchObject({
      format: 'reflextics-framework',
      version: 1,
      session: 'Tuesday group',
      framework: { kind: 'netiquette' },
    });
    expect(JSON.parse(frameworkToJson(summary, summary)).rooms).toHaveLength(2);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('says nothing in English in %s', (language) => {
    const english = new Set(wordsIn(said('en', ...ASKED)));
    const own = wordsIn(said(language, ...ASKED));
    expect(own.filter((line) => english.has(line))).toEqual([]);
  });
});

/** What is said around what people wrote; a level that is called the same in French and in English apart. */
function wordsIn(summary: Summary): string[] {
  const theirs =
    /^(Organisation|Answer next day|Ask \*first\*|Leave the group|The team|Monday|Who has the time\?|)$/;
  return frameworkOfAll(summary)
    .concat(documentOf(summary).filter((block) => block.kind === 'paragraph' || block.kind === 'heading'))
    .flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'paragraph') return [String(block.text)];
      return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [];
    })
    .filter((line) => !theirs.test(line));
}

function fail(): never {
  throw new Error('expected the deck in English, found none');
}
