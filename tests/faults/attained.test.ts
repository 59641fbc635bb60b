import { expect, it } from 'vitest';
import { shortfalls } from './attained.ts';
import type { Outcomes } from './checker/outcomes.ts';
import { outcomesOf } from './checker/testing/outcomes-of.ts';

/** A run in which that became of what was asked, and some was given up. */
function run(kinds: Readonly<Record<string, Outcomes>>, unanswered: Readonly<Record<string, number>> = {}) {
  const outcomes = outcomesOf(kinds);
  const { done, nothing, refused } = outcomes.all;
  const acked = done + nothing + refused;
  const givenUp = Object.values(unanswered).reduce((sum, times) => sum + times, 0);
  const rest = { rounds: 1, lost: 0, doubled: 0, holes: 0, leaks: 0, diverged: 0 };
  const times = { p95_recovery_ms: 1, p95_outage_ms: 2 };
  const tally = { ...rest, ...times, commands: acked + givenUp, acked, unanswered: givenUp };
  return { tally, outcomes, unanswered };
}

const fine = { done: 500, nothing: 20, refused: 300 };

it('a run in which most of what was asked happened is enough', () => {
  expect(shortfalls(run({ react: fine }))).toEqual([]);
});

it('a short run is enough with anything that happened, and none is where nothing did', () => {
  expect(shortfalls(run({ react: { done: 1, nothing: 0, refused: 30 } }))).toEqual([]);
  expect(shortfalls(run({ react: { done: 0, nothing: 5, refused: 3 } }))).toEqual([
    'nothing that anyone asked for happened',
  ]);
  expect(shortfalls(run({}))).toHaveLength(1);
});

it('a run in which nearly all was refused is not enough', () => {
  expect(shortfalls(run({ react: { done: 30, nothing: 0, refused: 900 } })).join()).toContain(
    'only 30 of 930',
  );
});

it('a kind of command that never happens is told, once it was asked for often', () => {
  const never = (refused: number) => ({ react: fine, 'cast-ballot': { done: 0, nothing: 4, refused } });
  expect(shortfalls(run(never(900))).join()).toContain('cast-ballot was asked for 904 times');
  expect(shortfalls(run(never(20)))).toEqual([]);
});

it('a kind of command that people ask for where it does not fit may never happen', () => {
  const lots = { done: 0, nothing: 0, refused: 900 };
  expect(shortfalls(run({ react: { ...fine, done: 900 }, 'draw-lots': lots }))).toEqual([]);
});

it('a command may go without an answer where who asked lost the seat, and for no other reason', () => {
  expect(shortfalls(run({ react: fine }, { 'gone: removed': 2, gone: 1, 'moved on': 1 }))).toEqual([]);
  expect(shortfalls(run({ react: fine }, { 'no reason': 2 })).join()).toContain(
    '2 commands were never answered',
  );
});

it('a command that nobody knows what became of is told', () => {
  const { tally, ...rest } = run({ react: fine });
  expect(shortfalls({ ...rest, tally: { ...tally, commands: tally.commands + 1 } })).toHaveLength(1);
  const bothMore = { ...tally, commands: tally.commands + 1, acked: tally.acked + 1 };
  expect(shortfalls({ ...rest, tally: bothMore })).toHaveLength(1);
});
