import { describe, expect, it } from 'vitest';
import { Allowances } from './allowances.ts';

describe('an allowance', () => {
  it('gives so much at once, and more with time, to each on its own', () => {
    let now = 0;
    const allowances = new Allowances({ burst: 2, perSecond: 0.5 }, { now: () => now });
    expect([allowances.take('a'), allowances.take('a'), allowances.take('a')]).toEqual([true, true, false]);
    expect(allowances.take('b')).toBe(true);
    expect(allowances.secondsUntilNext('a')).toBe(2);
    now = 1_000;
    expect(allowances.allows('a')).toBe(false);
    now = 2_000;
    expect(allowances.allows('a')).toBe(true);
    expect(allowances.take('a')).toBe(true);
    now = 3_600_000;
    expect([allowances.take('a'), allowances.take('a'), allowances.take('a')]).toEqual([true, true, false]);
  });

  it('forgets who has not been there for longest, and remembers no more than it may', () => {
    const allowances = new Allowances({ burst: 1, perSecond: 0 }, { remembered: 2, now: () => 0 });
    for (const key of ['a', 'b', 'c']) allowances.take(key);
    expect(allowances.allows('c')).toBe(false);
    expect(allowances.allows('a')).toBe(true);
  });
});
