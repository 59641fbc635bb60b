import type { LogAnswer, LogQuestion } from '@reflextics/protocol';
import { beforeEach, expect, test } from 'vitest';
import { createFallback, type Fallback } from './fallback.ts';
import { TestClock } from './testing/clock.ts';
import { TestLog } from './testing/log.ts';

let log: TestLog;
let clock: TestClock;
let fallback: Fallback;
let seq: number;
let works: boolean[];
/** Questions that the server holds, the last one last. */
let held: { question: LogQuestion; give: (answer: LogAnswer) => void; fail: (error: Error) => void }[];

beforeEach(() => {
  log = new TestLog();
  clock = new TestClock();
  seq = log.seq;
  works = [];
  held = [];
  fallback = createFallback({
    ask: (question, signal) =>
      new Promise((give, fail) => {
        held.push({ question, give, fail });
        signal.addEventListener('abort', () => fail(new Error('called off')));
      }),
    seq: () => seq,
    take(answer) {
      seq = answer.seq;
    },
    works: (yes) => works.push(yes),
    worthRetrying: (error) => error instanceof Error && error.message !== 'gone',
    now: () => clock.now,
    wait: clock.wait,
  });
});

const asked = async (times: number) => {
  await expect.poll(() => held.length).toBe(times);
  return held[times - 1]?.question;
};
const give = (answer: Partial<LogAnswer> = {}) => held.at(-1)?.give({ ...log.after(seq), ...answer });

test('it asks with nothing to compare by, then with what it was told, one question after the other', async () => {
  fallback.start();
  expect(await asked(1)).toEqual({ after: 2, wait: 20_000, tag: null, writing: false });
  give({ tag: 'first' });
  expect(await asked(2)).toMatchObject({ after: 2, tag: 'first' });
  log.joins('Ben');
  give({ tag: 'second' });
  expect(await asked(3)).toMatchObject({ after: 3, tag: 'second' });
  expect(works).toEqual([true, true]);
});

test('it does not ask on at once where an answer came soon and brought no event', async () => {
  fallback.start();
  give();
  await asked(2);
  const waits = clock.nextWait();
  give({ tag: 'somebody came' });
  await waits;
  expect(held).toHaveLength(2);
  clock.pass(1_000);
  await asked(3);
  clock.now += 20_000; // held for as long as it may be: nothing happened
  give();
  await asked(4);
});

test('it comes back when a server that stops has said so', async () => {
  fallback.start();
  const waits = clock.nextWait();
  give({ comeBack: 1_500 });
  await waits;
  clock.pass(1_499);
  expect(held).toHaveLength(1);
  clock.pass(1);
  await asked(2);
});

test('it tries on where the network fails, at once when it is back, and not for a seat that is gone', async () => {
  fallback.start();
  const waits = clock.nextWait();
  held[0]?.fail(new Error('offline'));
  await waits;
  expect(works).toEqual([false]);
  fallback.nudge();
  await asked(2);
  held[1]?.fail(new Error('gone'));
  await expect.poll(() => works).toEqual([false, false]);
  clock.pass(60_000);
  expect(held).toHaveLength(2);
});

test('that the person is writing is told at once: the question that waits is put anew', async () => {
  fallback.start();
  give();
  await asked(2);
  fallback.writing(true);
  expect(await asked(3)).toMatchObject({ writing: true });
  fallback.writing(true);
  fallback.writing(false);
  expect(await asked(4)).toMatchObject({ writing: false });
  expect(works).toEqual([true]);
});

test('a phone that wakes does not wait for a question that may be dead', async () => {
  fallback.start();
  give();
  await asked(2);
  fallback.nudge();
  await asked(3);
});

test('stopped, it takes no answer any more; started again, it asks as at first', async () => {
  fallback.start();
  log.joins('Ben');
  const before = held[0];
  fallback.stop();
  before?.give(log.after(2));
  fallback.start();
  expect(await asked(2)).toMatchObject({ after: 2, tag: null });
  expect(works).toEqual([]);
});
