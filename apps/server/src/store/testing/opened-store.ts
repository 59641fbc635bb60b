import pg from 'pg';
import { freshDatabase } from '../../../../../tests/database/test-database.ts';
import { openStore } from '../open-store.ts';
import type { Store, StoreOptions } from '../types.ts';
import { aRoom, aSession } from './a-session.ts';

export interface OpenedStore {
  store: Store;
  url: string;
  /** Another server on the same database; closed with the rest. */
  another: (options?: StoreOptions) => Promise<Store>;
  /** Asks the database behind the store's back. */
  ask: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
}

/** A store on a database of its own. */
export async function openedStore(options: StoreOptions = {}): Promise<OpenedStore> {
  const database = await freshDatabase();
  const stores: Store[] = [];
  const another = async (more: StoreOptions = {}) => {
    const store = await openStore(database.url, { connections: 5, ...options, ...more });
    stores.push(store);
    return store;
  };
  const asking = new pg.Client({ connectionString: database.url });
  await asking.connect();
  return {
    store: await another(),
    url: database.url,
    another,
    ask: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await asking.query<Row>(sql, values)).rows,
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await asking.end();
      await database.drop();
    },
  };
}

let opened = 0;

/** Six letters that no other room of this test file has. */
export function freshCode(): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
  let rest = opened++;
  return Array.from({ length: 6 }, () => {
    const letter = letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
    return letter;
  }).join('');
}

/** Opens a session with as many rooms. The rooms' ids, in order. */
export async function openRooms(store: Store, session: string, count = 1): Promise<string[]> {
  const rooms = Array.from({ length: count }, (_, index) => aRoom(`${session}-${index + 1}`, freshCode()));
  await store.openSession(aSession(session, { rooms }));
  return rooms.map(({ id }) => id);
}

/** The same with one room. */
export async function openRoom(store: Store, session: string): Promise<string> {
  const [room] = await openRooms(store, session);
  if (room === undefined) throw new Error('asked for one room and got none');
  return room;
}
