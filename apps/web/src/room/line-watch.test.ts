import type { Answer, CommandMessage } from '@reflextics/protocol';
import { BEAT } from '@reflextics/protocol';
import { beforeEach, expect, test } from 'vitest';
import { createLineWatch, type LineWatch } from './line-watch.ts';
import { TestClock } from './testing/clock.ts';

const STAND: CommandMessage = { client: 'anas-tab-1', n: 1, command: { type: 'stand' } };
const DONE: Answer = { client: 'anas-tab-1', n: 1, ok: true, seq: 3 };

let clock: TestClock;
let watch: LineWatch;
let isOpen: boolean;
/** How often another line was opened. */
let opened: number;
/** What waits for an answer on the line. */
let asked: { what: string; answer: (answer: unknown) => void }[];

beforeEach(() => {
  clock = new TestClock();
  isOpen = true;
  opened = 0;
  asked = [];
  const ask = <T>(what: string, within: number) =>
    new Promise<T | null>((resolve) => {
      const one = { what, answer: (answer: unknown) => resolve(answer as T) };
      asked.push(one);
      clock.after(within, () => resolve(null));
    });
  watch = createLineWatch({
    isOpen: () => isOpen,
    command: (_message, within) => ask('command', within),
    time: (within) => ask('time', within),
    log: (_after, within) => ask('log', within),
    openNow() {
      opened += 1;
    },
    now: () => clock.now,
    after: clock.after,
  });
});

const questions = () => asked.map(({ what }) => what);
/** Lets what was promised come about. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('who waits for an answer has another line within three seconds', async () => {
  void watch.command(STAND);
  clock.pass(1_200);
  expect(questions()).toEqual(['command', 'time']);
  clock.pass(1_500);
  await settle();
  expect(opened).toBe(1);
});

test('a line that answers when it is tried is kept, however long a command takes', async () => {
  const answer = watch.command(STAND);
  clock.pass(1_200);
  asked[1]?.answer({ now: 1 });
  await settle();
  clock.pass(3_000);
  asked[0]?.answer(DONE);
  expect(await answer).toEqual(DONE);
  expect(opened).toBe(0);
});

test('what is missing is waited for no longer than a command', async () => {
  void watch.log(7);
  clock.pass(1_200);
  expect(questions()).toEqual(['log', 'time']);
});

test('a command that was answered gives no reason to try the line', async () => {
  const answer = watch.command(STAND);
  asked[0]?.answer(DONE);
  await answer;
  clock.pass(60_000);
  expect(questions()).toEqual(['command']);
});

test('a line that says nothing for longer than a server does is tried, and given up', async () => {
  watch.heard();
  clock.pass(BEAT);
  watch.heard();
  clock.pass(BEAT);
  expect(questions()).toEqual([]);
  clock.pass(500);
  expect(questions()).toEqual(['time']);
  clock.pass(1_500);
  await settle();
  expect(opened).toBe(1);
});

test('a lost line is not watched', () => {
  watch.heard();
  watch.lost();
  clock.pass(60_000);
  expect(questions()).toEqual([]);
});

/** A second for each answer: a line is then given four. */
async function whereAllIsSlow() {
  for (let time = 0; time < 30; time += 1) {
    const answer = watch.time();
    clock.pass(1_000);
    asked.at(-1)?.answer({ now: 1 });
    await answer;
  }
  asked = [];
}

test('where all is slow, slow is not taken for dead', async () => {
  await whereAllIsSlow();
  void watch.command(STAND);
  clock.pass(3_000);
  expect(questions()).toEqual(['command']);
});

test('after each line that was given up in vain the next is given longer', async () => {
  void watch.probe();
  clock.pass(1_500);
  await settle();
  expect(opened).toBe(1);
  void watch.probe();
  clock.pass(1_500);
  await settle();
  expect(opened).toBe(1);
  clock.pass(1_500);
  await settle();
  expect(opened).toBe(2);
});

test('it is tried once at a time, and not at all where there is none: then another is opened at once', async () => {
  void watch.probe();
  void watch.probe();
  expect(questions()).toEqual(['time']);
  asked[0]?.answer({ now: 1 });
  await settle();
  isOpen = false;
  void watch.probe();
  expect(opened).toBe(1);
});

test('a line that ended while it was tried comes back in its own time', async () => {
  const probe = watch.probe();
  isOpen = false;
  asked[0]?.answer(null);
  await probe;
  expect(opened).toBe(0);
});

test('a phone that wakes waits for two seconds at the most, whatever was usual before it slept', async () => {
  await whereAllIsSlow();
  void watch.woke();
  clock.pass(2_000);
  await settle();
  expect(opened).toBe(1);
});

test('it does so as well where the line was being tried when it fell asleep', async () => {
  await whereAllIsSlow();
  void watch.probe();
  void watch.woke();
  expect(questions()).toEqual(['time', 'time']);
  clock.pass(2_000);
  await settle();
  expect(opened).toBe(1);
});

test('where all is slow a wake costs one line: the next is given the time that it needs', async () => {
  await whereAllIsSlow();
  void watch.woke();
  clock.pass(2_000);
  await settle();
  expect(opened).toBe(1);
  void watch.woke();
  clock.pass(3_000);
  asked.at(-1)?.answer({ now: 1 });
  await settle();
  expect(opened).toBe(1);
  void watch.woke();
  clock.pass(2_000);
  await settle();
  expect(opened).toBe(2);
});

test('shown, back from the history and online in one moment it asks once', () => {
  for (let wake = 0; wake < 3; wake += 1) void watch.woke();
  expect(questions()).toEqual(['time']);
});
