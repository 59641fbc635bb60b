import type { Told } from '@reflextics/game';
import { MAX_CATCH_UP } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { TAIL_LENGTH } from '../limits.ts';
import { Tail } from './tail.ts';

const AT = 1_795_326_354_886;

const written = (seq: number, length: number): Told => ({
  seq,
  at: AT,
  event: { type: 'summary-written', revision: seq, at: 0, remove: 0, insert: 'x'.repeat(length) },
});
const quiet = (seq: number): Told => ({ seq, at: AT, event: null });
const from = (first: number, events: number, one: (seq: number) => Told): Told[] =>
  Array.from({ length: events }, (_, index) => one(first + index));
const seqsOf = (told: readonly Told[]) => told.map(({ seq }) => seq);

describe('what a room keeps of what it told', () => {
  it('is the last events, as many as may be given at once', () => {
    const tail = new Tail();
    tail.add(from(1, 3, quiet));
    tail.add(from(4, MAX_CATCH_UP + 7, quiet));
    expect([tail.first, tail.told.length]).toEqual([11, MAX_CATCH_UP]);
    tail.add([quiet(MAX_CATCH_UP + 11)]);
    expect([tail.first, tail.told.length]).toEqual([12, MAX_CATCH_UP]);
    expect(seqsOf(tail.after(MAX_CATCH_UP + 9))).toEqual([MAX_CATCH_UP + 10, MAX_CATCH_UP + 11]);
    expect(tail.after(MAX_CATCH_UP + 11)).toEqual([]);
  });

  it('is fewer where they are long, whether they come one by one or all at once', () => {
    const log = from(1, 100, (seq) => written(seq, 8_000));
    const whole = new Tail();
    whole.add(log);
    const grown = new Tail();
    for (const one of log) grown.add([one]);
    const fit = Math.floor(TAIL_LENGTH / (8_000 + 'summary-written'.length));
    for (const tail of [whole, grown]) {
      expect(tail.told.length).toBe(fit);
      expect(tail.told).toEqual(log.slice(-fit));
    }
  });

  it('takes in as many again once long ones are gone, and none that is longer than all of it', () => {
    const tail = new Tail();
    tail.add([written(1, TAIL_LENGTH + 1)]);
    expect([tail.first, tail.after(1)]).toEqual([null, []]);
    tail.add(from(2, 40, (seq) => written(seq, 8_000)));
    tail.add(from(42, MAX_CATCH_UP, quiet));
    expect([tail.first, tail.told.length]).toEqual([42, MAX_CATCH_UP]);
    tail.clear();
    tail.add([written(542, TAIL_LENGTH - 100)]);
    expect(tail.first).toBe(542);
  });
});
