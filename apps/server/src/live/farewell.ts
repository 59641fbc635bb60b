import {
  COME_BACK_SOONEST,
  FEW_CONNECTIONS,
  LONGEST_FAREWELL,
  LONGEST_SPREAD,
  RETURNS_EACH_SECOND,
  SETTLE_PATIENCE,
  SHORTEST_SPREAD,
  STEP,
} from '../limits.ts';
import type { Line } from './sockets.ts';

/** How connections are let go of: so many at a time, each told to come back within `spread` ms. */
export interface Farewell {
  atOnce: number;
  spread: number;
}

/** `inSteps`: there is time, and others who take them in meanwhile. */
export function farewellTo(connections: number, inSteps: boolean): Farewell {
  const spread = (of: number) =>
    Math.min(LONGEST_SPREAD, Math.max(SHORTEST_SPREAD, (of / RETURNS_EACH_SECOND) * 1_000));
  if (!inSteps || connections <= FEW_CONNECTIONS) return { atOnce: connections, spread: spread(connections) };
  const steps = Math.ceil(Math.min((connections / RETURNS_EACH_SECOND) * 1_000, LONGEST_FAREWELL) / STEP);
  const atOnce = Math.ceil(connections / steps);
  return { atOnce, spread: spread(atOnce) };
}

/** When one of them is to come back: ms. */
export const comeBackIn = ({ spread }: Farewell, chance: () => number = Math.random): number =>
  Math.round(COME_BACK_SOONEST + chance() * spread);

/**
 * Tells these to come back, step by step, and ends each connection in the way after which clients do so by themselves.
 * The steps wait for nothing but their time: whatever hangs, everyone is told. `idle` resolves once what they asked so
 * far is answered; a step's connections are kept for it, and not for long.
 */
export async function sayFarewell(
  lines: readonly Line[],
  inSteps: boolean,
  idle: () => Promise<void>,
): Promise<void> {
  const farewell = farewellTo(lines.length, inSteps);
  const begun = performance.now();
  const ends: Promise<void>[] = [];
  for (let from = 0; from < lines.length; from += farewell.atOnce) {
    // From the beginning, so that what the steps themselves take does not add up.
    if (from > 0) await pause(begun + ends.length * STEP - performance.now());
    const leaving = lines.slice(from, from + farewell.atOnce);
    for (const line of leaving) line.emit('come-back', { in: comeBackIn(farewell) });
    ends.push(end(leaving, idle));
  }
  await Promise.all(ends);
}

async function end(leaving: readonly Line[], idle: () => Promise<void>): Promise<void> {
  await Promise.race([idle(), pause(SETTLE_PATIENCE)]);
  for (const line of leaving) line.conn.close();
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
