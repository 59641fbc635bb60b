import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { MigrationChanged, MigrationFailed, MigrationUnfinished, MigrationUnknown } from './errors.ts';
import { type MigrationFile, projectMigrations, readMigrations } from './migration-files.ts';

export * from './errors.ts';

export interface MigrateOptions {
  /** A Postgres database; a connection of its own is opened and closed. */
  readonly url: string;
  /** Laid out as Prisma does; the project's own if left out. */
  readonly folder?: string;
}

/** Prisma's own lock, so that its tools and this one keep out of each other's way. */
const PRISMA_LOCK = 72707369;

/** Prisma's own record of what was applied, so that its tools can read and continue it. */
const RECORD = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/**
 * Brings a database to the shape this version needs; does nothing to one that has it. Any number of servers may
 * start at once: one applies, the others wait and find it done. Each migration is applied whole or not at all.
 * @returns the names of those applied now, in order
 * @throws MigrationChanged, MigrationUnknown, MigrationUnfinished, MigrationFailed
 */
export async function migrate({ url, folder = projectMigrations() }: MigrateOptions): Promise<string[]> {
  const files = await readMigrations(folder);
  const database = new pg.Client({ connectionString: url });
  // A connection that breaks fails the query under way; without a listener it would end the process as well.
  database.on('error', () => {});
  await database.connect();
  try {
    // Before the table is made: two starts at once would both find it missing. Freed when the connection ends.
    await database.query('select pg_advisory_lock($1)', [PRISMA_LOCK]);
    await database.query(RECORD);
    const pending = notYetApplied(files, await appliedTo(database));
    for (const file of pending) await apply(database, file);
    return pending.map(({ name }) => name);
  } finally {
    await database.end();
  }
}

async function appliedTo(database: pg.Client): Promise<Applied[]> {
  const { rows } = await database.query<Applied>(`
    select migration_name as name, checksum, finished_at is not null as finished
    from _prisma_migrations
    where rolled_back_at is null
    order by started_at`);
  return rows;
}

function notYetApplied(files: readonly MigrationFile[], applied: readonly Applied[]): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, checksum, finished } of applied) {
    const file = byName.get(name);
    if (!finished) throw new MigrationUnfinished(name);
    if (file === undefined) throw new MigrationUnknown(name);
    if (file.checksum !== checksum) throw new MigrationChanged(name, checksum, file.checksum);
    byName.delete(name);
  }
  return [...byName.values()];
}

async function apply(database: pg.Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  try {
    await database.query('begin');
    await database.query(sql);
    await database.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await database.query('commit');
  } catch (cause) {
    await database.query('rollback');
    throw new MigrationFailed(name, cause);
  }
}
