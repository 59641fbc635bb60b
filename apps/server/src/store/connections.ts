import { Pool, type PoolConfig } from 'pg';
import { wordsOf } from './trouble.ts';
import type { StoreOptions } from './types.ts';

const DEFAULT_CONNECTIONS = 10; // a Postgres takes a hundred: several servers and a person looking in fit beside
const APPENDING = 2; // one stores batches, one asks what became of a commit that was lost
const CONNECT_TIMEOUT = 5_000; // ms
const BATCH_TIMEOUT = 5_000; // ms: a batch takes a few; past this the connection is taken for dead
const QUERY_TIMEOUT = 30_000; // ms: deleting a large session is the longest there is
const IDLE_IN_TRANSACTION = 10_000; // ms: a server that died in a batch gives its rooms free

export interface Connections {
  /** For batches alone, so that they never wait behind reading. */
  appending: Pool;
  /** For all the rest. */
  reading: Pool;
}

export function connect(url: string, options: StoreOptions): Connections {
  const connections = Math.max(options.connections ?? DEFAULT_CONNECTIONS, APPENDING + 1);
  const config: PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    keepAlive: true,
  };
  return {
    appending: listening(
      new Pool({
        ...config,
        application_name: 'reflextics-append',
        max: APPENDING,
        query_timeout: BATCH_TIMEOUT,
      }),
      options,
    ),
    reading: listening(
      new Pool({
        ...config,
        application_name: 'reflextics-read',
        max: connections - APPENDING,
        query_timeout: QUERY_TIMEOUT,
      }),
      options,
    ),
  };
}

/** A connection that breaks with nobody listening would end the process, whether it is idle or lent out. */
function listening(pool: Pool, { onTrouble }: StoreOptions): Pool {
  const tell = (error: unknown) => onTrouble?.({ message: `a connection broke: ${wordsOf(error)}`, error });
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}
