import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { addressKey } from './address-key.ts';
import { Allowances } from './allowances.ts';
import type { Bus } from './bus/index.ts';
import { databaseClock } from './clock.ts';
import { indexOf } from './decks.ts';
import type { House } from './http/context.ts';
import { openRoutes, openWebServer } from './http/web-server.ts';
import { CONNECTIONS_WAITING, LIMITS, type Limits, STOP_REST } from './limits.ts';
import { toBoth } from './live/audience.ts';
import { Elsewhere } from './live/elsewhere.ts';
import { comeBackIn, farewellTo } from './live/farewell.ts';
import { HeldAnswers } from './live/held-answers.ts';
import { keepUpWithNeighbours } from './live/neighbours.ts';
import { NewerServers } from './live/newer-servers.ts';
import { Rooms } from './live/rooms.ts';
import { socketsOn } from './live/sockets.ts';
import type { World } from './live/world.ts';
import { FOR_DOCUMENTS, Press } from './press/press.ts';
import { purgeInTime } from './purge.ts';
import { newId, newSeed } from './secrets.ts';
import { STOPS, type Stop, StopTime } from './stopping.ts';
import type { Store } from './store/index.ts';
import { checkOnline, EventLoop, Meters, type OnlineCheck } from './watch/index.ts';

export interface AppOptions {
  store: Store;
  bus: Bus;
  log: Logger;
  /** The built web. Null: none is served. */
  webDir: string | null;
  /** Whether pages may keep the app on phones. Absent: they may. */
  offlineApp?: boolean;
  trustProxy: boolean;
  /** Null: the figures are told only to whoever asks from this machine. */
  metricsToken?: string | null;
  /** Those that the store tells of its commits. */
  meters?: Meters;
  limits?: Limits;
}

export interface App {
  /** Listens; its address as a browser opens it. */
  listen(at: { host: string; port: number }): Promise<string>;
  rooms: Rooms;
  held: HeldAnswers;
  fastify: FastifyInstance;
  /** Deletes what is due now. */
  purge(): Promise<void>;
  meters: Meters;
  /** Compares the next room in memory with its log. */
  checkNext: OnlineCheck['next'];
  /**
   * Takes nothing new, tells clients to come back, finishes what waits, as far as the time goes, and lets go of everyone.
   * The store stays open, and so does the bus: it is whoever opened them who closes them.
   */
  stop(how?: Stop): Promise<void>;
}

/** The whole server around a store. */
export async function openApp(options: AppOptions): Promise<App> {
  const {
    store,
    bus,
    log,
    webDir,
    offlineApp = true,
    trustProxy,
    limits = LIMITS,
    metricsToken = null,
  } = options;
  const meters = options.meters ?? new Meters();
  const eventLoop = new EventLoop();
  const clock = await databaseClock(store);
  const guesses = new Allowances(limits.guesses, { keyOf: addressKey });
  const fastify = await openWebServer({ log, limits, meters, trustProxy });
  const addressOf = trustProxy ? forwardedAddress : directAddress;
  const sockets = socketsOn(fastify.server, limits, (request) => addressKey(addressOf(request)));
  const elsewhere = new Elsewhere(limits.presenceFade, (id) => rooms.ofMemory(id)?.elsewhereChanged());
  const held = new HeldAnswers(limits);
  const audience = toBoth(sockets.audience, held.audience);
  const world: World = {
    store,
    clock,
    audience,
    bus,
    elsewhere,
    log,
    limits,
    meters,
    newer: new NewerServers(log, meters),
    indexOf,
    newId,
    newSeed,
  };
  const rooms = new Rooms(world);
  const neighbours = keepUpWithNeighbours({ bus, store, rooms, elsewhere, limits, log, meters });
  let open = true;
  const { hears } = neighbours;
  meters.watch({
    sockets: sockets.count,
    answersHeld: () => held.count,
    rooms: () => rooms.size,
    commandsWaiting: () => rooms.waiting,
    writesWaiting: () => store.load().waiting,
    writesHeld: () => store.load().held,
    hears,
    eventLoop,
  });
  const documents = new Press(FOR_DOCUMENTS);
  // Before the end of the answers is waited for.
  fastify.addHook('preClose', () => documents.stop());
  const house: House = {
    store,
    rooms,
    clock,
    limits,
    held,
    guesses,
    documentsAsked: new Allowances(limits.documentsOfOne),
    documents,
    meters,
    eventLoop,
    metricsToken,
    behindProxy: trustProxy,
    hears,
    isOpen: () => open,
  };
  await openRoutes(fastify, house, { webDir, offlineApp });
  sockets.open({ rooms, world, guesses });
  const purge = purgeInTime({ store, clock, rooms, log });
  const check = checkOnline({ store, rooms, log, meters });
  await purge.now();

  return {
    rooms,
    held,
    fastify,
    purge: purge.now,
    meters,
    checkNext: check.next,
    async listen(at) {
      return fastify.listen({ ...at, backlog: CONNECTIONS_WAITING });
    },
    async stop({ limit, notice, inSteps } = STOPS.leaving) {
      const time = new StopTime(limit - STOP_REST);
      open = false;
      purge.stop();
      check.stop();
      if (trustProxy && notice > 0) await pause(notice);
      // Whoever is told to come back is to find another server, or none yet, and not this one.
      fastify.server.close();
      // None of them waits for a step: they are all given now.
      const farewell = farewellTo(held.count, false);
      held.end(() => comeBackIn(farewell));
      await sockets.sayFarewell(inSteps, () => rooms.idle());
      const stored = await time.for(rooms.idle());
      sockets.close();
      await fastify.close();
      const quiet = await time.for(neighbours.stop().then(() => rooms.idle()));
      if (!stored || !quiet) log.warn('the time of the stop was over before all that was asked was done');
      rooms.close();
      clock.stop();
      eventLoop.stop();
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
