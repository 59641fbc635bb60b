import type { OpenSession, SessionOpened } from '@reflextics/protocol';
import { afterEach } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../tests/database/test-database.ts';
import { type App, openApp } from '../app.ts';
import { type Bus, openBus } from '../bus/index.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { openLog } from '../log.ts';
import { openStore, type Store } from '../store/index.ts';
import { Meters } from '../watch/index.ts';
import { openWires } from '../wires.ts';

export interface TestServer {
  /** `http://127.0.0.1:…` */
  url: string;
  app: App;
  store: Store;
  database: TestDatabase;
  /** What it logged, at the most talkative level. */
  logged(): string;
  /** Stops it; the database stays. */
  stop(): Promise<void>;
}

const endings: (() => Promise<unknown>)[] = [];

/** To be done after the test, in the opposite order. */
export function afterwards(end: () => Promise<unknown>): void {
  endings.push(end);
}

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A real server on a database of its own, or on one given; gone after the test. */
export async function testServer(
  options: {
    limits?: Partial<Limits>;
    database?: TestDatabase;
    through?: { url: string };
    /** The Redis that carries what servers tell each other. */
    redis?: string;
    webDir?: string;
    offlineApp?: boolean;
    metricsToken?: string;
    /** What the server says to the others goes through this first. */
    busThrough?: (bus: Bus) => Bus;
  } = {},
): Promise<TestServer> {
  const database = options.database ?? (await newDatabase());
  const { url: databaseUrl } = options.through ?? database;
  const meters = new Meters();
  const store = await openStore(databaseUrl, {
    patience: 1_000,
    onBatch: (stored) => meters.batch(stored),
  });
  const bus = openBus(await openWires(databaseUrl, options.redis ?? null));
  const lines: string[] = [];
  const log = openLog('trace', { write: (line: string) => lines.push(line) });
  const limits = { ...LIMITS, ...options.limits };
  const app = await openApp({
    store,
    bus: options.busThrough?.(bus) ?? bus,
    log,
    webDir: options.webDir ?? null,
    offlineApp: options.offlineApp ?? true,
    trustProxy: false,
    metricsToken: options.metricsToken ?? null,
    meters,
    limits,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await app.stop();
    await bus.close();
    await store.close();
  };
  afterwards(stop);
  return { url, app, store, database, logged: () => lines.join(''), stop };
}

export async function newDatabase(): Promise<TestDatabase> {
  const database = await freshDatabase();
  afterwards(() => database.drop());
  return database;
}

export const SESSION: OpenSession = {
  name: 'Tuesday group',
  language: 'en',
  deck: 'reflextics',
  themes: ['data-protection', 'netiquette'],
  turnTime: 120_000,
  retentionDays: 30,
  narratorBy: 'players',
  playersMayDownload: true,
  keepSpeakingTimes: false,
  callLink: null,
  supportLine: null,
  rooms: 1,
};

export interface Spoken {
  status: number;
  headers: Headers;
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of many shapes and say what they expect of each
  json: any; // any: answers have many shapes, and each test says what it expects of its own
}

/** One request; `body` is sent as JSON, a string as it is. */
export async function http(
  at: { url: string },
  method: string,
  path: string,
  {
    token,
    body,
    headers = {},
    signal,
  }: { token?: string; body?: unknown; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Spoken> {
  const response = await fetch(at.url + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(signal === undefined ? {} : { signal }),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    body: text,
    json: isJson ? JSON.parse(text) : null,
  };
}

export async function openedSession(
  at: { url: string },
  settings: Partial<OpenSession> = {},
): Promise<SessionOpened & { code: string }> {
  const { status, json, body } = await http(at, 'POST', '/api/sessions', {
    body: { ...SESSION, ...settings },
  });
  if (status !== 201) throw new Error(`expected a session, found ${status}: ${body}`);
  return { ...json, code: json.rooms[0].code };
}
