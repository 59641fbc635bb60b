import { deckView, LANGUAGES, viewWithOwnCards } from '@reflextics/decks';
import type { Earlier, Event, Proposal, Recorded, VoteCount } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import {
  chosen,
  documentOf,
  documentOfAll,
  plain,
  type Summary,
  summaryOf,
  toHtml,
  toJson,
  toMarkdown,
} from './index.ts';

const deck = deckView('reflextics', 'en');
if (deck === null) throw new Error('expected the deck reflextics in English, found none');
const telling = {
  session: 'Tuesday',
  purgeAt: Date.UTC(2026, 11, 22),
  server: 'https://game.example',
  madeAt: Date.UTC(2026, 10, 22),
  deck,
};

const earlier: Earlier = {
  session: 'Spring',
  at: Date.UTC(2026, 4, 4),
  lookAgainOn: '2026-11-20',
  proposals: [
    { id: 'e1', text: 'Lock the cupboard', levels: ['team'], whoDecides: null, firstStep: null },
    { id: 'e2', text: 'Ask the board', levels: ['policy'], whoDecides: null, firstStep: null },
  ],
};

const proposal = (change: Partial<Proposal>): Proposal => ({
  id: 'p1',
  round: 1,
  authors: ['ana'],
  levels: ['team', 'organisation'],
  text: 'Ana Maria shows Anatol the lock, Ana checks it',
  whoDecides: 'Ben',
  firstStep: null,
  backers: ['anton', 'ben'],
  state: 'standing',
  mergedInto: null,
  aloud: false,
  at: 0,
  ...change,
});

function log(counts: VoteCount, ...more: Event[]): Recorded[] {
  const joins = (participant: string, name: string, sign: number): Event => ({
    type: 'participant-joined',
    participant,
    name,
    sign,
    deviceless: false,
  });
  const events: Event[] = [
    {
      type: 'room-opened',
      settings: {
        deck: 'reflextics',
        language: 'en',
        themes: ['netiquette'],
        narratorBy: 'players',
        turnTime: null,
        playersMayDownload: true,
        keepSpeakingTimes: true,
        earlier,
      },
    },
    joins('nora', 'Nora', 0),
    joins('ana', 'Ana', 1),
    joins('anton', 'Anton', 2),
    joins('maria', 'Ana Maria', 3),
    joins('ben', 'Ben', 4),
    { type: 'narrator-appointed', participant: 'nora', by: 'majority' },
    { type: 'themes-chosen', themes: ['netiquette'], by: 'ana' },
    { type: 'followed-up', earlier: 'e1', state: 'still-wanted', line: 'Ben has the key' },
    { type: 'round-started', round: 1, narrator: 'nora' },
    { type: 'step-begun', step: 'situation', toSpeak: [] },
    {
      type: 'situation-opened',
      situation: deck?.situations[0]?.id ?? '',
      theme: 'netiquette',
      drawn: true,
    },
    {
      type: 'reaction-given',
      reaction: 'r',
      participant: 'ben',
      kind: 'question',
      text: 'Why, Nora?',
      aloud: false,
    },
    { type: 'step-begun', step: 'discussion', toSpeak: ['ana'] },
    { type: 'turn-started', holder: 'ana', deadline: null },
    { type: 'note-written', note: 'n', participant: 'ana', text: 'CANARY-NOTE by Ana', aloud: false },
    { type: 'turn-ended', holder: 'ana', how: 'handed-back', spoken: 61_000 },
    { type: 'own-time-asked', participant: 'ana' },
    { type: 'step-begun', step: 'resources', toSpeak: [] },
    { type: 'vote-opened' },
    { type: 'vote-closed', counts, voters: 4, aloud: 1, outcome: 'go-on' },
    { type: 'step-begun', step: 'action', toSpeak: [] },
    { type: 'proposal-submitted', proposal: proposal({ follows: 'e1' }) },
    { type: 'round-ended', round: 1, because: 'played' },
    { type: 'pen-taken', scribe: 'ben' },
    { type: 'summary-written', revision: 1, at: 0, remove: 0, insert: 'Anton said it. Annabelle too.' },
    ...more,
  ];
  return events.map((event, at) => ({ seq: at + 1, at: at * 1_000, event }));
}

const FOUR = { goOn: 3, stop: 1, talkFirst: 0 };
const whole = summaryOf(log(FOUR), telling);
const every = (summary: Summary) => [toMarkdown(summary), toHtml(summary), toJson(summary)];

describe('initials', () => {
  const summary = chosen(whole, { names: 'initials', notes: true });

  it('stand for each name in the same way everywhere, told apart by numbers', () => {
    expect(summary.players.map(({ name }) => name)).toEqual(['A.', 'A. 2', 'A. M.', 'B.']);
    expect(summary.narrators).toEqual(['N.']);
    expect(summary.rounds[0]?.levels[1]?.proposals[0]).toMatchObject({
      authors: ['A.'],
      backers: ['A. 2', 'B.'],
    });
    expect(summary.scribes).toEqual(['B.']);
    expect(summary.speakingTimes).toEqual([{ name: 'A.', spoken: 61_000 }]);
  });

  it('stand in texts too, for whole words spelled as chosen; the rest is as typed, and that is said', () => {
    expect(summary.rounds[0]?.levels[1]?.proposals[0]).toMatchObject({
      text: 'A. M. shows Anatol the lock, A. checks it',
      whoDecides: 'B.',
    });
    expect(summary.text).toBe('A. 2 said it. Annabelle too.');
    expect(summary.followUp?.proposals[0]?.line).toBe('B. has the key');
    expect(summary.leftOut).toContain('initials');
    for (const told of every(summary)) expect(told).not.toMatch(/\b(Ana|Anton|Maria|Ben|Nora)\b/);
  });
});

it('initials and no names stand for a name with signs in it too', () => {
  const odd = log(FOUR, { type: 'participant-renamed', participant: 'ben', name: 'Anne-Marie (2) [x]/$' });
  for (const names of ['initials', 'none'] as const)
    for (const told of every(chosen(summaryOf(odd, telling), { names, notes: true })))
      expect(told).not.toContain('Anne-Marie');
});

describe('no names', () => {
  const summary = chosen(whole, { names: 'none', notes: true });

  it('leaves none anywhere, counts people and drops the times that would stand alone', () => {
    for (const told of every(summary)) expect(told).not.toMatch(/\b(Ana|Anton|Maria|Ben|Nora)\b/);
    expect(summary.speakingTimes).toBeNull();
    expect(summary.leftOut).toEqual(expect.arrayContaining(['names', 'speaking-times']));
    const markdown = toMarkdown(summary);
    expect(markdown).toContain('4 players');
    expect(markdown).toContain('| a player | 2 players |');
    expect(markdown).not.toContain('Narrated by');
  });

  it.each(LANGUAGES)('says “a player” as %s does', (language) => {
    const inLanguage = deckView('reflextics', language);
    if (inLanguage === null) throw new Error(`expected the deck in ${language}, found none`);
    const told = chosen(summaryOf(log(FOUR), { ...telling, deck: inLanguage }), {
      names: 'none',
      notes: true,
    });
    for (const one of every(told)) expect(one).not.toMatch(/(?<!\p{L})(Ana|Anton|Ben|Nora)(?!\p{L})/u);
  });

  it('are replaced in cards and resources that people here wrote, and there alone', () => {
    const view = viewWithOwnCards(deck, {
      name: 'Ben’s cards',
      situations: [
        {
          id: 'own-1',
          language: 'en',
          theme: 'netiquette',
          title: 'Card of Anton',
          aspect: '',
          text: 'Anton wrote to Ben.',
          questions: ['Why Anton?'],
          dilemma: 'Ben or Anton?',
          contentNote: null,
          resources: [],
        },
      ],
      resources: [
        {
          id: 'own-2',
          language: 'en',
          theme: 'netiquette',
          title: 'The rules of Ben',
          paragraphs: ['One.'],
          points: [],
          law: null,
        },
      ],
      leftOut: [],
      retired: { situations: [], resources: [] },
    });
    const own = log(
      FOUR,
      { type: 'round-started', round: 2, narrator: 'nora' },
      { type: 'situation-opened', situation: 'own-1', theme: 'netiquette', drawn: false },
      { type: 'resource-opened', resource: 'own-2' },
    );
    const told = chosen(summaryOf(own, { ...telling, deck: view }), { names: 'none', notes: true });
    for (const one of every(told)) expect(one).not.toMatch(/\b(Anton|Ben)\b/);
    expect(told.rounds[1]?.situation).toMatchObject({
      id: 'own-1',
      theme: 'netiquette',
      title: 'Card of a player',
      questions: ['Why a player?'],
    });
    expect(told.rounds[1]?.resources).toEqual([
      { id: 'own-2', title: 'The rules of a player', chapter: 'a player’s cards' },
    ]);
  });

  it('never takes a code, a card or a level for a name', () => {
    const team = log(FOUR, { type: 'participant-renamed', participant: 'ben', name: 'team' });
    const odd = chosen(summaryOf(team, telling), { names: 'none', notes: true });
    expect(odd.rounds[0]?.levels.map(({ level }) => level)).toEqual(
      whole.rounds[0]?.levels.map(({ level }) => level),
    );
    expect(odd.rounds[0]?.levels.map(({ name }) => name)).toEqual(
      whole.rounds[0]?.levels.map(({ name }) => name),
    );
    expect(odd.rounds[0]?.levels[1]?.proposals[0]?.levels).toEqual(['team', 'organisation']);
    expect(odd.rounds[0]?.situation).toEqual(whole.rounds[0]?.situation);
  });
});

describe('notes', () => {
  it('are left out where so chosen, and that is said instead of “nothing was written”', () => {
    const without = chosen(whole, { names: 'chosen', notes: false });
    for (const told of every(without)) {
      expect(told).not.toContain('CANARY-NOTE');
      expect(told).not.toContain('Nothing was written down');
    }
    expect(without.leftOut).toContain('notes');
    expect(toMarkdown(whole)).toContain('CANARY-NOTE');
  });

  it('and names do not come back by choosing again', () => {
    const without = chosen(whole, { names: 'none', notes: false });
    expect(chosen(without, { names: 'chosen', notes: true })).toEqual(without);
  });
});

describe('counts', () => {
  it('of four ballots are told, of three the outcome alone', () => {
    expect(toMarkdown(whole)).toContain('Go on: 3');
    expect(whole.leftOut).not.toContain('vote-counts');
    const three = summaryOf(log({ goOn: 2, stop: 1, talkFirst: 0 }), telling);
    expect(three.rounds[0]?.votes).toEqual([{ counts: null, voters: 4, aloud: 0, outcome: 'go-on' }]);
    expect(three.leftOut).toContain('vote-counts');
    for (const told of [toMarkdown(three), toHtml(three)]) {
      expect(told).toContain('fewer than four voted');
      expect(told).not.toContain('counts are told');
      expect(told).toContain('The players chose to go on to courses of action.');
      expect(told).not.toContain('Go on: ');
    }
  });
});

describe('what became of earlier proposals', () => {
  it('stands in a section of its own: what was said, in a line, and whether it is taken up again', () => {
    expect(whole.followUp?.proposals).toMatchObject([
      { id: 'e1', state: 'still-wanted', line: 'Ben has the key', takenUp: true },
      { id: 'e2', state: null, line: null, takenUp: false },
    ]);
    const markdown = toMarkdown(whole);
    expect(markdown).toContain('## What became of our earlier proposals');
    expect(markdown).toContain('From “Spring”, 4 May 2026.');
    expect(markdown).toContain('The group wanted to look again on 20 November 2026.');
    expect(markdown).toContain(
      '| Lock the cupboard | Still wanted, taken up again this time | Ben has the key |',
    );
    expect(markdown).toContain('| Ask the board | Nothing said yet |  |');
  });
});

describe('a whole session', () => {
  const blocks = documentOfAll(whole, chosen(whole, { names: 'initials', notes: true }));
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );

  it('is one document with a part a room, and one table of all proposals by level', () => {
    expect(headings).toEqual([
      'What we leave with: Tuesday',
      'Room 1',
      'Room 2',
      'All courses of action, by level',
    ]);
    const table = blocks.filter(({ kind }) => kind === 'table').at(-1);
    expect(table).toMatchObject({
      head: ['Level', 'Room', 'Course of action', 'Proposed by', 'Who can decide', 'First step'],
      rows: [
        ['Team', 'Room\u00a01', expect.any(String), 'Ana', 'Ben', ''],
        ['Team', 'Room\u00a02', expect.any(String), 'A.', 'B.', ''],
        ['Organisation', 'Room\u00a01', expect.any(String), 'Ana', 'Ben', ''],
        ['Organisation', 'Room\u00a02', expect.any(String), 'A.', 'B.', ''],
      ],
    });
  });

  it('ends once, with what is left out of any room and when the data disappears', () => {
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []));
    expect(said.filter((text) => text.includes('disappears'))).toHaveLength(1);
    expect(JSON.stringify(blocks.slice(-4))).toContain('initials stand for them');
  });

  it('of one room is that room’s document', () => {
    expect(documentOfAll(whole)).toEqual(documentOf(whole));
  });
});

it.each([
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
])('%s ends with where the data is and when it disappears', (_, write) => {
  for (const told of [write(whole), write(whole, whole)])
    expect(told.slice(told.lastIndexOf('What is left out'))).toContain('22 December 2026');
});
