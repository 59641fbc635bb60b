import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf, percentile } from './figures.ts';
import { sharesOf } from './profile.ts';

describe('the figures of several runs', () => {
  it('are the one in the middle, the least and the most', () => {
    expect(figureOf([9, 1, 4])).toEqual({ median: 4, least: 1, most: 9 });
    expect(figureOf([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
    expect(figuresOf([{ ms: 2 }, { ms: 8 }, { ms: 3 }])).toEqual({ ms: { median: 3, least: 2, most: 8 } });
  });

  it('take as a percentile what that share does not exceed', () => {
    const hundred = Float64Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(Float64Array.of(7), 0.99)).toBe(7);
    expect(percentile(new Float64Array(), 0.5)).toBeNaN();
  });
});

describe('a profile', () => {
  it('tells by function the share of the time in which the process was not idle', () => {
    const frame = (functionName: string, url: string, lineNumber: number) => ({
      functionName,
      url,
      lineNumber,
    });
    const profile = {
      nodes: [
        { id: 1, callFrame: frame('(idle)', '', -1) },
        { id: 2, callFrame: frame('decide', 'file:///server/main.mjs', 9) },
        { id: 3, callFrame: frame('', 'file:///server/main.mjs', 19) },
        { id: 4, callFrame: frame('decide', 'file:///server/main.mjs', 9) },
        { id: 5, callFrame: frame('dispatch', '', -1) },
        { id: 6, callFrame: frame('dispatch', 'file:///server/bus.mjs', 4) },
      ],
      samples: [1, 2, 3, 4, 5, 6],
      timeDeltas: [1_000, 200, 200, 200, 1_000, 200],
    };
    expect(sharesOf(profile, 9)).toEqual([
      { name: 'decide', where: 'main.mjs:10', share: 0.5 },
      { name: '(anonymous)', where: 'main.mjs:20', share: 0.25 },
      { name: 'dispatch', where: 'bus.mjs:5', share: 0.25 },
    ]);
    expect(sharesOf(profile, 1)).toHaveLength(1);
  });
});
