import { beforeAll, describe, expect, test } from 'vitest';
import { type Tried, tried } from './schedules.ts';

/** Some hundreds at least, else not everything comes across. Another seed tries others: `SIMULATION_SEED=$RANDOM SIMULATIONS=5000 npx vitest run tests/simulation`. */
const SEED = Number(process.env.SIMULATION_SEED ?? 4711);
const SIMULATIONS = Number(process.env.SIMULATIONS ?? 1_000);
const PATIENCE_MS = 100 + SIMULATIONS * 300; // ms: ten times what a busy machine of two cores takes

describe(`three phones and a display on two servers, in ${SIMULATIONS} schedules of seed ${SEED}`, () => {
  let all: Tried;

  beforeAll(async () => {
    all = await tried({ seed: SEED, schedules: SIMULATIONS });
  }, PATIENCE_MS);

  test('what was answered is in the log once, and every screen comes to the same room', () => {
    expect({ broken: all.broken, again: all.again }).toEqual({ broken: [], again: '' });
    expect(all.schedules).toBe(SIMULATIONS);
  });

  test.each([
    ['note', 'text stored', 'text refused', 'answer ok', 'answer refused', 'answer unavailable'],
    ['cut', 'deafen', 'offline', 'online', 'wake', 'reload', 'look away'],
    ['kill', 'stop', 'deaf server', 'listening again', 'weather'],
    ['database not-done', 'database done-unheard', 'bus lost', 'bus twice'],
    ['http lost', 'http twice', 'http unanswered'],
    ['another tab', 'a tab wakes'],
    ['held answer: news', 'held answer: let-go'],
    ['several commands stored as one write', 'look away'],
    ['write stored', 'write conflict', 'write answered', 'write token-taken'],
    ['ballot-cast', 'ballot-changed', 'vote-closed', 'silent-proposal-submitted', 'proposals-revealed'],
    ['participant-joined', 'participant-left', 'narrator-went-away', 'narrator-came-back'],
  ])('come across: %s, %s, %s, %s …', (...things) => {
    expect(things.filter((thing) => (all.counts.get(thing) ?? 0) === 0)).toEqual([]);
  });
});

describe('schedules that broke a law once', () => {
  test.each([
    [
      20261122,
      '748',
      'Ana’s ballot of a vote that was over before her own server read of it stayed on her screen',
    ],
    [
      4711,
      '757',
      'what Ben’s new page was told of his own part, before a server that was behind gave it the view, was gone from it',
    ],
  ])('seed %i, path %s: %s', async (seed, path) => {
    const { broken, schedules } = await tried({ seed, path, schedules: 1 });
    expect(broken).toEqual([]);
    expect(schedules).toBe(1);
  });
});

test('a schedule is the same each time, to the last event', async () => {
  const logs = async () => {
    const found: string[] = [];
    await tried({ seed: SEED, schedules: 8, each: ({ log }) => found.push(JSON.stringify(log)) });
    return found;
  };
  expect(await logs()).toEqual(await logs());
});
