import type { Logger } from 'pino';
import type { Bus } from '../bus/index.ts';
import type { Limits } from '../limits.ts';
import type { Store } from '../store/index.ts';
import type { Elsewhere } from './elsewhere.ts';
import { troubleOf } from './outcome.ts';
import type { Rooms } from './rooms.ts';
import type { World } from './world.ts';

/**
 * Keeps the rooms in memory up with the other servers on the same database: by what they say, and by looking at the
 * heads of those rooms in which someone listens, so that a message that was lost is late and nothing more.
 */
export function keepUpWithNeighbours({
  bus,
  store,
  rooms,
  elsewhere,
  limits,
  log,
  meters,
}: {
  bus: Bus;
  store: Pick<Store, 'heads'>;
  rooms: Rooms;
  elsewhere: Elsewhere;
  limits: Pick<Limits, 'headsEvery' | 'presenceBeat'>;
  log: Logger;
  meters: World['meters'];
}): {
  /** Whether what the other servers say can be heard at this moment. */
  hears(): boolean;
  stop(): Promise<void>;
} {
  let stopped = false;
  let hears = true;
  let looking: Promise<void> | null = null;

  const lookAtHeads = async () => {
    try {
      const listened = rooms.listened();
      if (listened.length === 0) return;
      const heads = await store.heads(listened.map(({ id }) => id));
      for (const room of listened) {
        const seq = heads.get(room.id);
        if (seq === undefined) room.end('purged');
        else if (room.hinted(seq)) meters.hintMissed();
      }
    } catch (error) {
      if (troubleOf(error) === null) log.error({ err: error }, 'looking at the heads of rooms failed');
    }
  };
  const look = () => {
    looking ??= lookAtHeads().finally(() => {
      looking = null;
    });
  };
  const tellRoomsWhetherItHears = () => {
    elsewhere.hears(hears);
    for (const room of rooms.inMemory()) room.hearingChanged();
  };
  const sayWhoIsHere = () => {
    for (const room of rooms.inMemory()) room.sayWhoIsHere();
  };

  bus.listen({
    hint(roomId, seq) {
      rooms.ofMemory(roomId)?.hinted(seq);
    },
    deleted: (roomIds) => rooms.end(roomIds),
    presence(server, roomId, here) {
      if (!stopped) elsewhere.said(server, roomId, here);
    },
    asked: sayWhoIsHere,
    lost() {
      hears = false;
      tellRoomsWhetherItHears();
    },
    restored() {
      hears = true;
      if (stopped) return;
      tellRoomsWhetherItHears();
      sayWhoIsHere();
      look();
    },
  });
  const looks = setInterval(look, limits.headsEvery).unref();
  const beats = setInterval(sayWhoIsHere, limits.presenceBeat).unref();

  return {
    hears: () => hears,
    async stop() {
      stopped = true;
      clearInterval(looks);
      clearInterval(beats);
      elsewhere.close();
      await looking;
    },
  };
}
