import { beforeEach, expect, test } from 'vitest';
import { createLine, type Line, type LineStatus } from './line-status.ts';
import { TestClock } from './testing/clock.ts';

let clock: TestClock;
let seen: LineStatus[];
let offline: boolean;
let line: Line;

beforeEach(() => {
  clock = new TestClock();
  seen = [];
  offline = false;
  line = createLine({
    after: clock.after,
    phoneIsOffline: () => offline,
    changed: (status) => seen.push(status),
  });
});

test('nobody is told of a blip', () => {
  line.lost();
  clock.pass(2_900);
  line.open();
  clock.pass(60_000);
  expect(seen).toEqual([]);
});

test('after three seconds a quiet line, after twenty the person is away; then back', () => {
  line.lost();
  clock.pass(3_000);
  expect(seen).toEqual(['quiet']);
  line.lost(); // a try that failed does not begin the count anew
  clock.pass(17_000);
  expect(seen).toEqual(['quiet', 'away']);
  line.open();
  expect(seen).toEqual(['quiet', 'away', 'on']);
});

test('a phone that says it has no network is away after three seconds', () => {
  offline = true;
  line.lost();
  clock.pass(3_000);
  expect(seen).toEqual(['away']);
});

test('who is gone stays gone', () => {
  line.gone();
  line.open();
  line.lost();
  clock.pass(60_000);
  expect(seen).toEqual(['gone']);
});
