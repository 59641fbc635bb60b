import type { Pool } from 'pg';
import { NotDurable, NotMigrated } from './errors.ts';
import type { StoreHealth } from './types.ts';

/** What must be on so that what was acknowledged survives a power cut. */
const SYNCING = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/** `synchronous_commit` knows more than on and off; all but off wait for the own disk at least. */
async function notSyncing(pool: Pool): Promise<string[]> {
  const found = await pool.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1::text[])',
    [SYNCING],
  );
  return found.rows.filter(({ setting }) => setting === 'off').map(({ name }) => name);
}

/** Throws `NotDurable` on a database that may lose what it acknowledged. */
export async function requireDurable(pool: Pool): Promise<void> {
  const off = await notSyncing(pool);
  if (off.length === 0) return;
  throw new NotDurable({
    expected: `a database with ${SYNCING.join(', ')} on`,
    found: `${off.join(', ')} off`,
    do: 'switch them on in postgresql.conf, or start with acceptNonDurable if losing what was played is fine',
  });
}

async function migrationsDone(pool: Pool): Promise<boolean> {
  const found = await pool.query<{ begun: number; finished: number }>(
    `SELECT count(*)::int AS begun, count(finished_at)::int AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const [counts] = found.rows;
  return counts !== undefined && counts.begun > 0 && counts.begun === counts.finished;
}

/** Throws `NotMigrated` unless the tables are there. */
export async function requireMigrated(pool: Pool): Promise<void> {
  const made = await pool.query<{ made: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS made",
  );
  if (made.rows[0]?.made && (await migrationsDone(pool))) return;
  throw new NotMigrated({
    expected: 'a database with all migrations applied',
    found: made.rows[0]?.made ? 'a migration that was begun and not finished' : 'none applied',
    do: 'apply the migrations before opening the store',
  });
}

export async function healthOf(pool: Pool): Promise<StoreHealth> {
  try {
    return {
      database: true,
      durable: (await notSyncing(pool)).length === 0,
      migrations: await migrationsDone(pool),
    };
  } catch {
    return { database: false, migrations: false, durable: false };
  }
}

/** Milliseconds since 1970. */
export async function clockOf(pool: Pool): Promise<number> {
  const found = await pool.query<{ now: number }>({
    name: 'now',
    text: 'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  });
  const [row] = found.rows;
  if (!row) throw new Error('a SELECT without FROM gave no row');
  return row.now;
}
