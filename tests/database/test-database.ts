import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Where global-setup.ts leaves, for the processes that run the tests, the address of their Postgres … */
export const SERVER_URL_VARIABLE = 'TEST_POSTGRES_URL';
/** … and the name of the migrated database that each test's own is copied from. */
export const TEMPLATE_VARIABLE = 'TEST_POSTGRES_TEMPLATE';

export interface TestDatabase {
  readonly url: string;
  /** Ends its connections and removes it. */
  drop(): Promise<void>;
}

/** A database of one's own, migrated, or `empty`. Drop it when done; what is left goes with the run. */
export async function freshDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = empty ? 'template0' : fromSetup(TEMPLATE_VARIABLE);
  await onServer(`create database ${name} template ${template}`);
  return {
    url: databaseUrl(fromSetup(SERVER_URL_VARIABLE), name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}

/** The same server, another database. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onServer(sql: string, url = fromSetup(SERVER_URL_VARIABLE)): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function fromSetup(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`expected ${variable} from tests/database/global-setup.ts, found none`);
  return value;
}
