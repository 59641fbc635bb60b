// @vitest-environment node
import { LANGUAGES } from '@reflextics/decks';
import type { EarlierProposal, FollowUpState, Level } from '@reflextics/game';
import { frameworkToJson, type Summary, toJson } from '@reflextics/summary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldGame } from '../../../../../tests/golden/told-game.ts';
import { type Candidate, chosenFirst, earlierWith, UselessSummary } from './candidates.ts';
import { codeFor, earlierInAddress, MOST_IN_CODE } from './code.ts';
import { foundIn } from './reading-file.ts';

const ORIGIN = 'https://game.example.org';
const proposal = (id: string, change: Partial<EarlierProposal> = {}): EarlierProposal => ({
  id,
  text: 'Lock the cupboard 🙂 κλειδί „ș”',
  levels: ['team', 'policy'],
  whoDecides: 'The team',
  firstStep: null,
  ...change,
});
const room = (proposals: readonly EarlierProposal[], more: Partial<Summary> = {}): Summary => {
  const told = proposals.map((one) => ({
    ...one,
    authors: ['Ana'],
    backers: ['Ben'],
    aloud: false,
    acceptance: null,
  }));
  const level = (level: Level) => ({ level, name: level, proposals: told });
  return {
    version: 1,
    session: 'Tuesday group',
    language: 'en',
    deck: 'Reflextics',
    openedAt: 0,
    closedAt: null,
    madeAt: Date.UTC(2026, 4, 4, 15),
    purgeAt: 0,
    server: null,
    players: [],
    narrators: ['Nora'],
    rounds: [
      {
        number: 1,
        situation: null,
        narrators: ['Nora'],
        step: 'action',
        because: null,
        reactions: [],
        turns: [],
        prompts: [],
        resources: [],
        votes: [],
        sumUps: [],
        endedEarly: [],
        levels: [level('team'), level('policy')],
      },
    ],
    scribes: [],
    text: '',
    speakingTimes: null,
    framework: null,
    followUp: null,
    choices: { names: 'chosen', notes: true },
    leftOut: [],
    ...more,
  };
};
const json = (value: unknown) => JSON.stringify(value);
const whyOf = (reading: () => unknown): string | null => {
  try {
    reading();
    return null;
  } catch (error) {
    return error instanceof UselessSummary ? error.why : String(error);
  }
};

describe('a summary as data', () => {
  it('gives its proposals once each, without anybody’s name', () => {
    const found = foundIn(toJson(room([proposal('p1'), proposal('p2')])));
    expect(found).toMatchObject({
      session: 'Tuesday group',
      at: Date.UTC(2026, 4, 4, 15),
      lookAgainOn: null,
    });
    expect(found.rooms[0]?.proposals.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(json(found)).not.toMatch(/Ana|Ben|Nora/);
  });

  it('of a whole session gives those of each room, and the day on which the group wanted to look again', () => {
    const framework = {
      kind: 'framework',
      title: 'Ours',
      levels: [],
      notYet: [],
      lookAgainOn: '2026-11-20',
    } as const;
    const found = foundIn(toJson(room([proposal('p1')], { framework }), room([])));
    expect(found.rooms.map(({ proposals }) => proposals.length)).toEqual([1, 0]);
    expect(found.lookAgainOn).toBe('2026-11-20');
  });

  it('brings what was come back to before and is not over', () => {
    const followed = (id: string, state: FollowUpState | null, takenUp = false) => ({
      ...proposal(id),
      state,
      line: null,
      takenUp,
    });
    const followUp = {
      session: 'Winter',
      at: 0,
      lookAgainOn: null,
      proposals: [
        followed('done', 'done'),
        followed('under-way', 'under-way'),
        followed('wanted', 'still-wanted'),
        followed('again', 'still-wanted', true),
        followed('silent', null),
      ],
    };
    const found = foundIn(toJson(room([proposal('p1')], { followUp })));
    expect(found.rooms[0]?.proposals.map(({ id }) => id)).toEqual(['p1', 'under-way', 'wanted']);
  });

  it('and a framework as data too: what all can live with, each once', () => {
    const item = { ...proposal('p1'), answered: 4, voters: 4 };
    const framework = {
      kind: 'netiquette',
      title: 'Ours',
      levels: [
        { level: 'team', name: 'Team', items: [item] },
        { level: 'policy', name: 'Policy', items: [item] },
      ],
      notYet: [],
      lookAgainOn: '2026-11-20',
    } as const;
    const agreed = room([proposal('p1'), proposal('p2')], { framework });
    const { rooms, ...about } = foundIn(frameworkToJson(agreed, room([])));
    expect(about).toEqual({
      session: 'Tuesday group',
      at: Date.UTC(2026, 4, 4, 15),
      lookAgainOn: '2026-11-20',
    });
    expect(rooms).toEqual([{ proposals: [{ ...proposal('p1'), accepted: true }] }, { proposals: [] }]);
    expect(whyOf(() => foundIn(frameworkToJson(room([]))))).toBe('no-proposals');
    const newer = frameworkToJson(agreed).replace('"version": 1', '"version": 2');
    expect(whyOf(() => foundIn(newer))).toBe('newer');
    expect(whyOf(() => foundIn(frameworkToJson(agreed).replace('"netiquette"', '"law"')))).toBe('broken');
  });

  it('that is no summary, a newer one, a broken one, or one without proposals is told apart', () => {
    expect(whyOf(() => foundIn('not json'))).toBe('not-ours');
    for (const other of [[], null, 1, {}, { version: 1 }])
      expect(whyOf(() => foundIn(json(other)))).toBe('not-ours');
    const whole = toJson(room([proposal('p1')]));
    expect(whyOf(() => foundIn(whole.replace('"version": 1', '"version": 2')))).toBe('newer');
    expect(whyOf(() => foundIn(whole.replace('"openedAt": 0', '"openedAt": "now"')))).toBe('broken');
    expect(whyOf(() => foundIn(toJson(room([]))))).toBe('no-proposals');
  });

  it('goes on under ids of its own, as many as a room takes', () => {
    const found = foundIn(toJson(room([proposal('__proto__')])));
    const [one] = found.rooms.flatMap(({ proposals }) => proposals);
    const many = Array.from({ length: 60 }, () => one).filter((each) => each !== undefined);
    const earlier = earlierWith(found, chosenFirst(many));
    expect(earlier.proposals).toHaveLength(40);
    expect(earlier.proposals[39]?.id).toBe('e40');
    expect(earlier.proposals[0]).not.toHaveProperty('accepted');
  });

  it('puts first what all could live with, and begins with those alone', () => {
    const framework = {
      kind: 'framework',
      title: 'Ours',
      levels: [{ level: 'team', name: 'Team', items: [{ ...proposal('p2'), answered: 3, voters: 3 }] }],
      notYet: [],
      lookAgainOn: null,
    } as const;
    const [group] = foundIn(toJson(room([proposal('p1'), proposal('p2')], { framework }))).rooms;
    expect(group?.proposals.map(({ id, accepted }) => [id, accepted])).toEqual([
      ['p2', true],
      ['p1', false],
    ]);
    expect(chosenFirst(group?.proposals ?? []).map(({ id }) => id)).toEqual(['p2']);
    const [other] = foundIn(toJson(room([proposal('p1'), proposal('p2')]))).rooms;
    expect(chosenFirst(other?.proposals ?? []).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});

describe.each(LANGUAGES)('what a group of awkward words left, told in %s', (language) => {
  const game = toldGame(language, { players: 10, rounds: 2, proposals: 24 });
  const toldIn = ({ rounds }: Summary) =>
    new Map(
      rounds.flatMap(({ levels }) =>
        levels.flatMap(({ proposals }) =>
          proposals.map(({ id, text, whoDecides, firstStep, levels: on }) => [
            id,
            { id, text, whoDecides, firstStep, levels: on },
          ]),
        ),
      ),
    );

  it('comes back from its file word for word, each proposal once, for one room and for two', () => {
    const { rooms, session, lookAgainOn } = foundIn(toJson(game, game));
    expect([session, lookAgainOn]).toEqual([game.session, '2027-02-01']);
    for (const { proposals } of rooms) {
      const told = toldIn(game);
      const made = proposals.filter(({ id }) => told.has(id));
      expect(made).toHaveLength(told.size);
      for (const { accepted: _, ...one } of made) expect(one).toEqual(told.get(one.id));
      // Of last time's three, one is done, one is still wanted and of one nothing is said.
      expect(proposals.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual(['e2']);
      expect(proposals.flatMap(({ id, accepted }) => (accepted ? [id] : []))).toEqual(['p1-0']);
    }
  });

  it('comes back from its code, as far as it fits', async () => {
    const found = foundIn(toJson(game));
    const [{ proposals }] = found.rooms as [{ proposals: Candidate[] }];
    const code = await codeFor(ORIGIN, found, proposals);
    const again = await earlierInAddress(code?.address ?? '');
    expect(code?.proposals).toBeGreaterThan(0);
    expect(again?.session).toBe(game.session);
    expect(again?.rooms[0]?.proposals.map(({ id: _, ...one }) => one)).toEqual(
      proposals.slice(0, code?.proposals).map(({ id: _, ...one }) => one),
    );
  });
});

describe('the code', () => {
  const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
    ...proposal(id),
    accepted: false,
    ...change,
  });
  const found = { session: 'Tuesday group', at: Date.UTC(2026, 4, 4), lookAgainOn: '2026-11-20' };
  const both = [
    candidate('e1', { accepted: true }),
    candidate('e2', { text: 'Ask', levels: ['individual'], firstStep: 'On Monday' }),
  ];

  it('gives back what went in, in any script', async () => {
    const code = await codeFor(ORIGIN, found, both);
    expect(code?.proposals).toBe(2);
    expect(await earlierInAddress(code?.address ?? '')).toEqual({ ...found, rooms: [{ proposals: both }] });
  });

  it('gives back whatever people type', async () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== '');
    const candidates = fc.record({
      id: fc.constant('e1'),
      text: typed,
      levels: fc.subarray<Level>(['individual', 'team', 'organisation', 'policy'], { minLength: 1 }),
      whoDecides: fc.option(typed),
      firstStep: fc.option(typed),
      accepted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(candidates, typed, async (one, session) => {
        const code = await codeFor(ORIGIN, { ...found, session }, [one]);
        expect(await earlierInAddress(code?.address ?? '')).toEqual({
          ...found,
          session,
          rooms: [{ proposals: [one] }],
        });
      }),
    );
  });

  it('holds as many as fit, and none where the first is too long', async () => {
    const words = (n: number) =>
      Array.from({ length: 60 }, (_, at) => ((at + 7) * (n + 3) * 7919).toString(36)).join(' ');
    const many = Array.from({ length: 30 }, (_, n) => candidate(`e${n}`, { text: words(n).slice(0, 400) }));
    const code = await codeFor(ORIGIN, found, many);
    expect(code?.address.length).toBeLessThanOrEqual(MOST_IN_CODE);
    expect(code?.proposals).toBeGreaterThan(0);
    expect(code?.proposals).toBeLessThan(30);
    const more = many.slice(0, (code?.proposals ?? 0) + 1);
    expect((await codeFor(ORIGIN, found, more))?.proposals).toBe(code?.proposals);
    const signs = String.fromCodePoint(
      ...Array.from({ length: 240 }, (_, at) => 0x4e00 + ((at * 7919) % 20_000)),
    );
    expect(
      await codeFor(`${ORIGIN}/${'x'.repeat(600)}`, found, [candidate('e1', { text: signs })]),
    ).toBeNull();
  });

  it('that is another’s is none of ours; that is broken or newer is told so', async () => {
    const code = (await codeFor(ORIGIN, found, both))?.address ?? '';
    expect(await earlierInAddress('https://other.example/')).toBeNull();
    const why = (address: string) =>
      earlierInAddress(address).then(
        () => null,
        (error: UselessSummary) => error.why,
      );
    expect(await why(code.replace('again=1.', 'again=2.'))).toBe('newer');
    expect(await why(code.slice(0, -9))).toBe('not-ours');
    expect(await why(`${ORIGIN}/open#again=x`)).toBe('not-ours');
    expect(await why(`${ORIGIN}/open#again=1.%%%`)).toBe('not-ours');
  });

  it('that would unpack to far more than a code can hold is let go', async () => {
    const flood = new Blob([new Uint8Array(50_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(flood).arrayBuffer());
    const text = Buffer.from(bytes).toString('base64url');
    await expect(earlierInAddress(`${ORIGIN}/open#again=1.${text}`)).rejects.toThrow('not-ours');
  });
});
