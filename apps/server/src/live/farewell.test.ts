import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COME_BACK_SOONEST, LONGEST_FAREWELL, SETTLE_PATIENCE } from '../limits.ts';
import { comeBackIn, farewellTo, sayFarewell } from './farewell.ts';
import type { Line } from './sockets.ts';

const STEP = 100; // ms
const SOON = 3_000; // ms: of those who have to go elsewhere, nearly all are there by then

describe('how connections are let go of', () => {
  it('a few at once, to come back within half a second or so', () => {
    const farewell = farewellTo(30, true);
    expect(farewell.atOnce).toBe(30);
    expect(comeBackIn(farewell, () => 0)).toBe(COME_BACK_SOONEST);
    expect(comeBackIn(farewell, () => 1)).toBeLessThan(1_000);
  });

  it('many in steps, no more in a second than the other servers let in, and each away for a short while', () => {
    for (const connections of [201, 1_000, 6_000, 10_000]) {
      const farewell = farewellTo(connections, true);
      const eachSecond = (farewell.atOnce * 1_000) / STEP;
      expect(eachSecond).toBeLessThanOrEqual(1_100);
      expect((connections / farewell.atOnce) * STEP).toBeLessThanOrEqual(10_000);
      expect(comeBackIn(farewell, () => 1)).toBeLessThan(SOON);
    }
  });

  it('very many faster than that, since the time for it is limited', () => {
    const { atOnce } = farewellTo(100_000, true);
    expect((100_000 / atOnce) * STEP).toBeLessThanOrEqual(10_000);
  });

  it('many at once, where there is no time for steps, spread by when they come back', () => {
    const farewell = farewellTo(4_000, false);
    expect(farewell.atOnce).toBe(4_000);
    expect(comeBackIn(farewell, () => 1) - comeBackIn(farewell, () => 0)).toBe(4_000);
    expect(comeBackIn(farewellTo(1_000_000, false), () => 1)).toBeLessThan(6_000);
  });

  it('everyone is told before the line ends, and none is left out', async () => {
    const { lines, happened } = standing(5);
    await sayFarewell(lines, false, async () => void happened.push('settled'));
    const told = lines.map((_, index) => `come-back ${index}`);
    const ended = lines.map((_, index) => `end ${index}`);
    expect(happened).toEqual([...told, 'settled', ...ended]);
  });
});

describe('how long it takes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never = () => new Promise<void>(() => undefined);
  const MANY = 11_000;

  it('is limited however many there are and whatever hangs, and everyone is told and let go of', async () => {
    const { lines, happened } = standing(MANY);
    const said = vi.fn();
    sayFarewell(lines, true, never).then(said);
    await vi.advanceTimersByTimeAsync(LONGEST_FAREWELL);
    expect(happened.filter((what) => what.startsWith('come-back'))).toHaveLength(MANY);
    await vi.advanceTimersByTimeAsync(SETTLE_PATIENCE);
    expect(happened.filter((what) => what.startsWith('end'))).toHaveLength(MANY);
    expect(said).toHaveBeenCalledOnce();
  });

  it('a step whose answers hang holds up no other: each ends once its own are there', async () => {
    const { lines, happened } = standing(300);
    const waiting: (() => void)[] = [];
    sayFarewell(lines, true, () => new Promise<void>((resolve) => waiting.push(resolve)));
    await vi.advanceTimersByTimeAsync(3 * STEP);
    expect(happened.filter((what) => what.startsWith('come-back'))).toHaveLength(300);
    waiting[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    const ended = happened.filter((what) => what.startsWith('end'));
    expect([ended.length, ended[0]]).toEqual([100, 'end 100']);
  });
});

/** Lines, and what happens to them in order. */
function standing(count: number) {
  const happened: string[] = [];
  const lines = Array.from({ length: count }, (_, index) => ({
    emit: (name: string) => happened.push(`${name} ${index}`),
    conn: { close: () => happened.push(`end ${index}`) },
  }));
  return { lines: lines as unknown as Line[], happened };
}
