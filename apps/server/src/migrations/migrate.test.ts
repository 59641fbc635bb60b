import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../tests/database/test-database.ts';
import {
  MigrationChanged,
  MigrationFailed,
  MigrationUnfinished,
  MigrationUnknown,
  migrate,
} from './index.ts';

const FIRST = '20240101000000_notes';
const SECOND = '20240102000000_note_dates';

let folder: string;
let database: TestDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reflextics-migrations-'));
  database = await freshDatabase({ empty: true });
  await write(FIRST, `create table note (text text); insert into note values ('first');`);
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function query(sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const run = () => migrate({ url: database.url, folder });

describe('migrating', () => {
  test('applies all migrations in order, and then only new ones', async () => {
    expect(await run()).toEqual([FIRST]);
    await write(SECOND, 'alter table note add column written_at timestamptz');
    expect(await run()).toEqual([SECOND]);
    expect(await run()).toEqual([]);
    expect(await query('select text, written_at from note')).toEqual([{ text: 'first', written_at: null }]);
  });

  test('records them as Prisma does', async () => {
    await run();
    expect(
      await query(
        `select migration_name, checksum, finished_at is not null as finished, applied_steps_count, rolled_back_at, logs
         from _prisma_migrations`,
      ),
    ).toEqual([
      {
        migration_name: FIRST,
        // sha256sum of the file written above
        checksum: '86166dc2423430885ac08ab63fa04fa5133bba1779720594afae9622e5894168',
        finished: true,
        applied_steps_count: 1,
        rolled_back_at: null,
        logs: null,
      },
    ]);
  });

  test('by several servers at once applies each once', async () => {
    await write(SECOND, 'alter table note add column written_at timestamptz');
    const results = await Promise.all([run(), run(), run(), run()]);
    expect(results.flat()).toEqual([FIRST, SECOND]);
    expect(await query('select text from note')).toEqual([{ text: 'first' }]);
  });

  test('of the project makes the database its tests use', async () => {
    expect((await migrate({ url: database.url })).length).toBeGreaterThan(0);
    expect(await migrate({ url: database.url })).toEqual([]);
  });
});

describe('migrating refuses, and changes nothing,', () => {
  test('when a file was edited after it was applied', async () => {
    await run();
    await write(FIRST, 'create table note (text text, author text)');
    await write(SECOND, 'drop table note');
    await expect(run()).rejects.toBeInstanceOf(MigrationChanged);
    await expect(run()).rejects.toThrow(`Migration ${FIRST} is not what this database was made with`);
    expect(await query('select text from note')).toEqual([{ text: 'first' }]);
  });

  test('when the database comes from a newer version', async () => {
    await write(SECOND, 'alter table note add column written_at timestamptz');
    await run();
    await rm(join(folder, SECOND), { recursive: true });
    await expect(run()).rejects.toBeInstanceOf(MigrationUnknown);
  });

  test('when another tool stopped in the middle', async () => {
    await run();
    await query(`update _prisma_migrations set finished_at = null`);
    await expect(run()).rejects.toBeInstanceOf(MigrationUnfinished);
  });

  test('when a migration fails half way, which is undone whole', async () => {
    await write(SECOND, 'drop table note; create table note (text no_such_type)');
    await expect(run()).rejects.toBeInstanceOf(MigrationFailed);
    await expect(run()).rejects.toThrow('no_such_type');
    expect(await query('select text from note')).toEqual([{ text: 'first' }]);
    await write(SECOND, 'drop table note');
    expect(await run()).toEqual([SECOND]);
  });
});
