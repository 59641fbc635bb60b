import { describe, expect, it } from 'vitest';
import { COME_BACK_SOONEST } from '../limits.ts';
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
    const happened: string[] = [];
    const lines = Array.from({ length: 5 }, (_, index) => ({
      emit: (name: string) => happened.push(`${name} ${index}`),
      conn: { close: () => happened.push(`end ${index}`) },
    }));
    await sayFarewell(lines as unknown as Line[], false, async () => void happened.push('settled'));
    const told = lines.map((_, index) => `come-back ${index}`);
    const ended = lines.map((_, index) => `end ${index}`);
    expect(happened).toEqual([...told, 'settled', ...ended]);
  });
});
