import type { Instant } from '@reflextics/game';
import { CLOCK_SYNC_INTERVAL } from './limits.ts';
import type { Store } from './store/index.ts';

export interface Clock {
  /** The database's time, never earlier than what was said before. */
  now(): Instant;
  stop(): void;
}

/** Keeps the difference to the database's clock, so that all servers and screens tell the same second. */
export async function databaseClock(store: Pick<Store, 'now'>): Promise<Clock> {
  let offset = await measure(store);
  let last = 0;
  const timer = setInterval(() => {
    measure(store).then(
      (measured) => {
        offset = measured;
      },
      () => undefined, // The database is away: the old difference is still right to a few milliseconds.
    );
  }, CLOCK_SYNC_INTERVAL);
  timer.unref();
  return {
    now() {
      last = Math.max(last, Math.round(performance.now() + offset));
      return last;
    },
    stop: () => clearInterval(timer),
  };
}

/** Database time minus this process's time, taken in the middle of the question's way there and back. */
async function measure(store: Pick<Store, 'now'>): Promise<number> {
  const asked = performance.now();
  const there = await store.now();
  return there - (asked + performance.now()) / 2;
}
