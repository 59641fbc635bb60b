import type { Bus } from '../bus/index.ts';
import type { Limits } from '../limits.ts';
import type { Diary } from './diary.ts';
import { type TestServer, testServer } from './test-server.ts';

/** So long that it never happens in a test. */
export const NEVER = 3_600_000; // ms

export interface Pair {
  one: TestServer;
  two: TestServer;
}

/** Two servers on one database, as behind a proxy that sends everyone anywhere. */
export async function twoServers(
  options: { limits?: Partial<Limits>; busThrough?: (bus: Bus) => Bus; redis?: string } = {},
): Promise<Pair> {
  const one = await testServer(options);
  return { one, two: await testServer({ ...options, database: one.database }) };
}

/** A bus on which every word about rooms is lost; who is here comes through. */
export function losingHints(bus: Bus): Bus {
  return { ...passing(bus), hint: () => undefined, deleted: () => undefined };
}

/** A bus on which nothing of the others is heard, as its server knows. */
export function deaf(bus: Bus): Bus {
  return { ...passing(bus), listen: (listener) => listener.lost() };
}

/** A bus that tells the diary whenever it works again. */
export function tellingRestored(diary: Diary<'restored'>): (bus: Bus) => Bus {
  return (bus) => ({
    ...passing(bus),
    listen: (listener) =>
      bus.listen({
        ...listener,
        restored() {
          listener.restored();
          diary.note('restored');
        },
      }),
  });
}

function passing(bus: Bus): Bus {
  return {
    hint: (roomId, seq) => bus.hint(roomId, seq),
    deleted: (roomIds) => bus.deleted(roomIds),
    presence: (roomId, here) => bus.presence(roomId, here),
    listen: (listener) => bus.listen(listener),
    close: () => bus.close(),
  };
}
