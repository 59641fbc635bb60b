import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { DATABASE_CONNECT_TIMEOUT } from '../limits.ts';
import { reaching } from './trouble.ts';

const WHICH = `SELECT system_identifier::text AS server, pg_database.oid::text AS database
  FROM pg_control_system(), pg_database WHERE datname = current_database()`;

/**
 * Sixteen letters and digits that are the same for every server on this database, also after it moved to its replica,
 * and others for any other database. A copy of the data folder has the same. Throws `Unavailable`.
 */
export async function identityOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: DATABASE_CONNECT_TIMEOUT });
  client.on('error', () => undefined); // whoever asked hears of it
  return reaching(async () => {
    try {
      await client.connect();
      const found = await client.query<{ server: string; database: string }>(WHICH);
      const [row] = found.rows;
      if (row === undefined) throw new Error('expected the database to find itself, found no row');
      return createHash('sha256').update(`${row.server}/${row.database}`).digest('hex').slice(0, 16);
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}
