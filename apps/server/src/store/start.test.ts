import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, onServer, type TestDatabase } from '../../../../tests/database/test-database.ts';
import { NotDurable, NotMigrated, Unavailable } from './errors.ts';
import { openStore } from './open-store.ts';

describe('the store does not start', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const nameOf = ({ url }: TestDatabase) => new URL(url).pathname.slice(1);

  it('on a database that may lose what it acknowledged, unless told so', async () => {
    await onServer(`ALTER DATABASE ${nameOf(database)} SET synchronous_commit = off`);
    await expect(openStore(database.url)).rejects.toMatchObject({
      constructor: NotDurable,
      expected: 'a database with fsync, synchronous_commit, full_page_writes on',
      found: 'synchronous_commit off',
    });
    const store = await openStore(database.url, { acceptNonDurable: true });
    expect(await store.check()).toEqual({ database: true, migrations: true, durable: false });
    await store.close();
  });

  it('on a database without tables', async () => {
    const empty = await freshDatabase({ empty: true });
    await expect(openStore(empty.url)).rejects.toThrow(NotMigrated);
    await empty.drop();
  });

  it('on a database that is not there', async () => {
    const url = new URL(database.url);
    url.searchParams.delete('host');
    url.host = '127.0.0.1:1'; // a port that nothing listens on
    await expect(openStore(url.href)).rejects.toThrow(Unavailable);
  });
});
