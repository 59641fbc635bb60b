import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/server/src/embedded-postgres/index.ts';
import { migrate } from '../../apps/server/src/migrations/index.ts';
import { databaseUrl, onServer, SERVER_URL_VARIABLE, TEMPLATE_VARIABLE } from './test-database.ts';

/** One Postgres for all test files, with a migrated database to copy; DATABASE_URL names one to use instead. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await testServer();
  // Another run may use the same Postgres at the same time.
  const template = `template_${randomBytes(8).toString('hex')}`;
  process.env[SERVER_URL_VARIABLE] = server.url;
  process.env[TEMPLATE_VARIABLE] = template;
  await onServer(`create database ${template}`);
  await migrate({ url: databaseUrl(server.url, template) });
  return async () => {
    await onServer(`drop database if exists ${template} with (force)`);
    await server.stop();
  };
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'reflextics-postgres-'));
  // Where root runs the tests, Postgres does not: it has to pass through.
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  // Leaving by `exit`, unlike being ended by the signal itself, takes Postgres along.
  const onSignal = () => process.exit(1);
  process.once('SIGTERM', onSignal);
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
      process.off('SIGTERM', onSignal);
    },
  };
}
