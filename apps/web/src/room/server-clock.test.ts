import { expect, test } from 'vitest';
import { createServerClock } from './server-clock.ts';

/** A phone whose clock is an hour behind the server's. */
const HOUR = 3_600_000;

function phone() {
  const time = { ours: 1_000_000 };
  const clock = createServerClock(() => time.ours);
  /** A question that took `there` and `back` milliseconds. */
  const ask = (there: number, back: number, ahead = HOUR) => {
    const askedAt = time.ours;
    const server = askedAt + there + ahead;
    time.ours += there + back;
    clock.measured(askedAt, time.ours, server);
  };
  const error = (ahead = HOUR) => clock.now() - (time.ours + ahead);
  return { time, clock, ask, error };
}

test('before the first word of the server, the phone shows its own time', () => {
  const { clock } = phone();
  expect(clock.now()).toBe(1_000_000);
});

test('a frame alone is good to the time that it was under way', () => {
  const { time, clock, error } = phone();
  const sentAt = time.ours + HOUR;
  time.ours += 80;
  clock.heard(time.ours, sentAt);
  expect(error()).toBe(-80);
});

test('of many round trips the fastest is believed, however lopsided the others', () => {
  const { ask, error } = phone();
  ask(20, 900);
  ask(12, 10);
  ask(1500, 30);
  ask(40, 700);
  expect(Math.abs(error())).toBeLessThanOrEqual(1);
});

test('an old fast round trip gives way in the end, since clocks drift', () => {
  const { ask, error } = phone();
  ask(5, 5);
  for (let n = 0; n < 8; n += 1) ask(50, 50, HOUR + 40);
  expect(Math.abs(error(HOUR + 40))).toBeLessThanOrEqual(1);
});

test('when the phone’s clock is set, the round trips of before are forgotten at once', () => {
  const { time, ask, error } = phone();
  ask(5, 5);
  time.ours += HOUR; // the phone puts itself right
  ask(60, 40, 0);
  expect(Math.abs(error(0))).toBeLessThanOrEqual(10);
});
