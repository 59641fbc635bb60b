import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { PURGE_INTERVAL } from './limits.ts';
import type { Rooms } from './live/rooms.ts';
import type { Store } from './store/index.ts';

/** Deletes, now and every hour, the sessions whose time is over, and tells whoever is still in their rooms. */
export function purgeInTime({
  store,
  clock,
  rooms,
  log,
}: {
  store: Store;
  clock: Clock;
  rooms: Rooms;
  log: Logger;
}): {
  /** Resolves once everything due at this moment is gone. */
  now(): Promise<void>;
  stop(): void;
} {
  const purge = async () => {
    try {
      rooms.deleted(await store.purgeDue(clock.now()));
    } catch (error) {
      log.error({ err: error }, 'purging failed; it is tried again within the hour');
    }
  };
  const timer = setInterval(purge, PURGE_INTERVAL);
  timer.unref();
  return { now: purge, stop: () => clearInterval(timer) };
}
