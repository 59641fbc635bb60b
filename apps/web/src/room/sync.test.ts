import type { Mine } from '@reflextics/game';
import type { LogAnswer } from '@reflextics/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSync, type Known, type Sync } from './sync.ts';
import { TestClock } from './testing/clock.ts';
import { TestLog } from './testing/log.ts';

let log: TestLog;
let clock: TestClock;
let asked: number[];
let shown: Known[];
let sync: Sync;
/** What the next question gets instead of an answer. */
let failures: Error[];
/** Set: answers wait for it. */
let gate: Promise<void> | null;

beforeEach(async () => {
  log = new TestLog();
  clock = new TestClock();
  asked = [];
  shown = [];
  failures = [];
  gate = null;
  sync = createSync({
    async ask(after): Promise<LogAnswer> {
      asked.push(after);
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      const answer = structuredClone(log.after(after));
      if (gate !== null) await gate;
      return answer;
    },
    wait: clock.wait,
    changed: (known) => shown.push(known),
    upToDate: () => {},
    worthRetrying: (error) => error instanceof Error && error.message !== 'gone',
  });
  await sync.catchUp();
});

const names = () => sync.known()?.view.participants.map(({ name }) => name);
const ballot = (choice: 'go-on' | 'stop'): Mine => ({ ballots: { ana: choice }, silent: [], spoken: {} });

describe('what an answer speaks of', () => {
  test('is there once it is told, also when that comes late', async () => {
    const reached: number[] = [];
    const two = sync.reached(log.seq).then(() => reached.push(2));
    const three = sync.reached(log.seq + 1).then(() => reached.push(3));
    await two;
    expect(reached).toEqual([2]);
    sync.told({ events: [log.joins('Ben')] });
    await three;
    expect(asked).toEqual([0]);
  });

  test('is asked for where it is not told soon', async () => {
    const ben = log.joins('Ben');
    const reached = sync.reached(ben.seq);
    clock.pass(1_000);
    await reached;
    expect(names()).toEqual(['Ana', 'Ben']);
    expect(asked).toEqual([0, 2]);
  });

  test('is awaited no longer than the room is', async () => {
    const reached = sync.reached(log.seq + 1);
    sync.stop();
    await reached;
  });
});

describe('what may have been wrong', () => {
  test('is asked for whole, though the room has come no further, and taken as it is', async () => {
    const { view } = log;
    log.view = { ...view, locked: true };
    sync.distrust();
    await sync.catchUp();
    expect(asked).toEqual([0, 0]);
    expect(sync.known()?.view.locked).toBe(true);
    sync.isAt(log.seq);
    expect(asked).toEqual([0, 0]);
  });

  test('is forgotten also where it had come further than the room, with what was one’s own of it', async () => {
    sync.told({ events: [{ seq: log.seq + 1, at: log.now, event: { type: 'room-locked' } }] });
    sync.mine({ asOf: log.seq + 1, mine: ballot('stop') });
    log.mine = ballot('go-on');
    sync.distrust();
    await sync.catchUp();
    expect(sync.known()).toMatchObject({ view: log.view, mine: ballot('go-on') });
    expect(asked).toEqual([0, 0]);
  });

  test('is not mended by an answer that was under way', async () => {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const asking = sync.catchUp();
    log.view = { ...log.view, locked: true };
    sync.distrust();
    open();
    await asking;
    expect(asked).toEqual([0, 2, 0]);
    expect(sync.known()?.view.locked).toBe(true);
  });
});

describe('the first look', () => {
  test('is the whole view, with who I am and who is here', () => {
    expect(asked).toEqual([0]);
    expect(sync.known()).toMatchObject({ view: log.view, you: { kind: 'participant', id: 'ana' } });
    expect([...(sync.known()?.present ?? [])]).toEqual(['ana']);
  });

  test('what is told before it has come is not lost', async () => {
    const early = createSync({
      ask: async (after) => {
        const answer = structuredClone(log.after(after));
        await null;
        early.told({ events: [log.joins('Ben')] }); // happened after the server wrote the answer
        return answer;
      },
      wait: clock.wait,
      changed: () => {},
      upToDate: () => {},
      worthRetrying: () => true,
    });
    await early.catchUp();
    expect(early.known()?.view.participants.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  });

  test('one’s own part that is told before it has come stays, where a server that is behind gives the view', async () => {
    const early = createSync({
      ask: async (after) => {
        const answer = structuredClone(log.after(after));
        early.mine({ asOf: answer.seq + 1, mine: ballot('stop') });
        return answer;
      },
      wait: clock.wait,
      changed: () => {},
      upToDate: () => {},
      worthRetrying: () => true,
    });
    await early.catchUp();
    expect(early.known()?.mine).toEqual(ballot('stop'));
  });
});

describe('what is told', () => {
  test('in order, is folded without asking', () => {
    sync.told({ events: [log.joins('Ben'), log.joins('Chloé')] });
    expect(names()).toEqual(['Ana', 'Ben', 'Chloé']);
    expect(asked).toEqual([0]);
  });

  test('twice, counts once', () => {
    const ben = log.joins('Ben');
    sync.told({ events: [ben] });
    sync.told({ events: [ben] });
    expect(names()).toEqual(['Ana', 'Ben']);
    expect(sync.known()?.view).toEqual(log.view);
  });

  test('of a secret, moves the number on', () => {
    sync.told({ events: [log.happens(null)] });
    expect(sync.known()?.view.seq).toBe(3);
  });

  test('with a hole before it, is asked for once and comes out as the server has it', async () => {
    log.joins('Ben');
    log.joins('Chloé');
    sync.told({ events: [log.joins('Dora')] });
    sync.told({ events: [log.joins('Emil')] });
    expect(names()).toEqual(['Ana']);
    await sync.catchUp();
    expect(asked).toEqual([0, 2]);
    expect(sync.known()?.view).toEqual(log.view);
  });

  test('out of order, comes out in order without a second question', async () => {
    const [ben, chloe] = [log.joins('Ben'), log.joins('Chloé')];
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    sync.told({ events: [chloe] });
    sync.told({ events: [ben] });
    expect(names()).toEqual(['Ana', 'Ben', 'Chloé']);
    open();
    await sync.catchUp();
    expect(asked).toEqual([0, 2]);
    expect(sync.known()?.view).toEqual(log.view);
  });

  test('while an answer is under way, is put after it', async () => {
    log.joins('Ben');
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const caught = sync.catchUp();
    const chloe = log.joins('Chloé');
    sync.told({ events: [chloe] });
    expect(names()).toEqual(['Ana']);
    open();
    await caught;
    expect(names()).toEqual(['Ana', 'Ben', 'Chloé']);
    expect(asked).toEqual([0, 2]);
  });
});

describe('catching up', () => {
  test('a welcome with a higher number asks for what is missing, one with the same does not', async () => {
    sync.isAt(2);
    expect(asked).toEqual([0]);
    log.joins('Ben');
    sync.isAt(3);
    await sync.catchUp();
    expect(names()).toEqual(['Ana', 'Ben']);
  });

  test('after a failure it asks again by itself, at once when the network is back', async () => {
    log.joins('Ben');
    failures.push(new Error('offline'));
    const waits = clock.nextWait();
    sync.isAt(3);
    await waits;
    sync.nudge();
    await sync.catchUp();
    expect(names()).toEqual(['Ana', 'Ben']);
  });

  test('it does not ask again for a seat that is gone', async () => {
    failures.push(new Error('gone'));
    log.joins('Ben');
    sync.isAt(3);
    await sync.catchUp();
    expect(asked).toEqual([0, 2]);
  });

  test('a server that has not read so far yet is given time', async () => {
    const waits = clock.nextWait();
    sync.isAt(3); // another server told us; the one we ask does not have it yet
    await waits;
    log.joins('Ben');
    clock.pass(10_000);
    await sync.catchUp();
    expect(names()).toEqual(['Ana', 'Ben']);
  });
});

describe('my own part', () => {
  test('older news of it never replaces newer', () => {
    sync.mine({ asOf: 9, mine: ballot('stop') });
    sync.mine({ asOf: 8, mine: ballot('go-on') });
    expect(sync.known()?.mine.ballots).toEqual({ ana: 'stop' });
    sync.mine({ asOf: 9, mine: ballot('go-on') });
    expect(sync.known()?.mine.ballots).toEqual({ ana: 'go-on' });
  });

  test('an answer that left before it is older', async () => {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const caught = sync.catchUp();
    sync.mine({ asOf: 3, mine: ballot('stop') });
    open();
    await caught;
    expect(sync.known()?.mine.ballots).toEqual({ ana: 'stop' });
  });
});

test('an answer that comes after the screen was left is shown to nobody', async () => {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const shownBefore = shown.length;
  const caught = sync.catchUp();
  sync.stop();
  open();
  await caught;
  expect(shown.length).toBe(shownBefore);
});

test('who is present is what was told last, not an answer that was under way', async () => {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const caught = sync.catchUp();
  sync.presence(['ana', 'ben']);
  open();
  await caught;
  expect([...(sync.known()?.present ?? [])]).toEqual(['ana', 'ben']);
});
