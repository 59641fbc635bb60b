import { Pool, type PoolConfig } from 'pg';
import {
  APPENDING_CONNECTIONS,
  BATCH_TIMEOUT,
  DATABASE_CONNECT_TIMEOUT,
  DATABASE_CONNECTIONS,
  IDLE_IN_TRANSACTION,
  QUERY_TIMEOUT,
} from '../limits.ts';
import { wordsOf } from './trouble.ts';
import type { StoreOptions } from './types.ts';

export interface Connections {
  /** For batches alone, so that they never wait behind reading. */
  appending: Pool;
  /** For all the rest. */
  reading: Pool;
}

export function connect(url: string, options: StoreOptions): Connections {
  const connections = Math.max(options.connections ?? DATABASE_CONNECTIONS, APPENDING_CONNECTIONS + 1);
  const config: PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: DATABASE_CONNECT_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    keepAlive: true,
  };
  return {
    appending: listening(
      new Pool({
        ...config,
        application_name: 'reflextics-append',
        // Each statement of a batch looks rows up by their keys. One that is prepared while its table is empty would be
        // planned to read it through, and stay so until the table is analysed: a minute in which it grows.
        options: '-c enable_seqscan=off',
        pipeline: true, // a batch sends what it has to say at once, and not a statement a round trip
        max: APPENDING_CONNECTIONS,
        query_timeout: BATCH_TIMEOUT,
      }),
      options,
    ),
    reading: listening(
      new Pool({
        ...config,
        application_name: 'reflextics-read',
        pipeline: true, // whoever has it asks one thing at a time; but so pg cuts a connection on which no answer comes
        max: connections - APPENDING_CONNECTIONS,
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
