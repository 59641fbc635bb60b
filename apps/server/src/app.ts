import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Allowances } from './allowances.ts';
import type { Bus } from './bus/index.ts';
import { databaseClock } from './clock.ts';
import { indexOf } from './decks.ts';
import type { House } from './http/context.ts';
import { openRoutes, openWebServer } from './http/web-server.ts';
import { LIMITS, type Limits } from './limits.ts';
import { Elsewhere } from './live/elsewhere.ts';
import { keepUpWithNeighbours } from './live/neighbours.ts';
import { Rooms } from './live/rooms.ts';
import { socketsOn } from './live/sockets.ts';
import type { World } from './live/world.ts';
import { purgeInTime } from './purge.ts';
import { newId, newSeed } from './secrets.ts';
import type { Store } from './store/index.ts';

export interface AppOptions {
  store: Store;
  bus: Bus;
  log: Logger;
  /** The built web. Null: none is served. */
  webDir: string | null;
  trustProxy: boolean;
  limits?: Limits;
}

export interface App {
  /** Listens; its address as a browser opens it. */
  listen(at: { host: string; port: number }): Promise<string>;
  rooms: Rooms;
  fastify: FastifyInstance;
  /** Deletes what is due now. */
  purge(): Promise<void>;
  /**
   * Takes nothing new, tells clients to come back, finishes what waits and lets go of everyone. The store stays open:
   * so does the bus: it is whoever opened them who closes them.
   */
  stop(): Promise<void>;
}

/** The whole server around a store. */
export async function openApp(options: AppOptions): Promise<App> {
  const { store, bus, log, webDir, trustProxy, limits = LIMITS } = options;
  const clock = await databaseClock(store);
  const guesses = new Allowances(limits.guesses);
  const fastify = await openWebServer({ log, limits, trustProxy });
  const sockets = socketsOn(fastify.server);
  const elsewhere = new Elsewhere(limits.presenceFade, (id) => rooms.ofMemory(id)?.elsewhereChanged());
  const { audience } = sockets;
  const world: World = { store, clock, audience, bus, elsewhere, log, limits, indexOf, newId, newSeed };
  const rooms = new Rooms(world);
  const neighbours = keepUpWithNeighbours({ bus, store, rooms, elsewhere, limits, log });
  let open = true;
  const house: House = { store, rooms, clock, limits, guesses, isOpen: () => open };
  await openRoutes(fastify, house, webDir);
  sockets.open({ rooms, world, guesses, addressOf: trustProxy ? forwardedAddress : directAddress });
  const purge = purgeInTime({ store, clock, rooms, log });
  await purge.now();

  return {
    rooms,
    fastify,
    purge: purge.now,
    async listen(at) {
      return fastify.listen(at);
    },
    async stop() {
      open = false;
      purge.stop();
      sockets.sayComeBack();
      await rooms.idle();
      sockets.close();
      await fastify.close();
      await neighbours.stop();
      await rooms.idle();
      rooms.close();
      clock.stop();
    },
  };
}

const directAddress = (request: IncomingMessage): string => request.socket.remoteAddress ?? '';

/** The last of the addresses is the one that the proxy in front saw itself. */
function forwardedAddress(request: IncomingMessage): string {
  const said = request.headers['x-forwarded-for'];
  const last =
    String(said ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return last === '' ? directAddress(request) : last;
}
