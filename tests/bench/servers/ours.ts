import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../apps/server/src/embedded-postgres/index.ts';
import { SERVER_FLAGS } from '../../../scripts/project.mjs';
import { profiled, type ServerProcess, startProcess } from './server-process.ts';

const PROJECT = join(import.meta.dirname, '../../..');
/** The swarm is a whole campus behind one address; its people type faster than people. */
const LIMIT_FACTOR = '1000';

/** The built server on a durable Postgres of its own. */
export interface Ours {
  readonly databaseUrl: string;
  /** Of the database's first process; the others are its children. */
  readonly postgres: number;
  readonly process: ServerProcess;
  /** A new process on the same data. The old one is killed, as when the power goes. */
  startAgain(): Promise<void>;
  /** Ends both and removes the data. */
  remove(): Promise<void>;
}

/** `profiles`: the folder for what the processor did; null: it is not noted. */
export async function startOurs(profiles: string | null): Promise<Ours> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-bench-'));
  // The database, not run by root, passes through.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => {} });
  const { args, env } = profiled(profiles, 'ours');
  const serve = () =>
    startProcess([...SERVER_FLAGS, ...args, join(PROJECT, 'scripts/server.mjs')], {
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: postgres.url,
      WEB_DIR: '',
      LIMIT_FACTOR,
      ...env,
    });
  let process = await serve();
  return {
    databaseUrl: postgres.url,
    postgres: await postmasterIn(folder),
    get process() {
      return process;
    },
    async startAgain() {
      await process.kill();
      process = await serve();
    },
    async remove() {
      // In good order it would first send everyone away in steps; nothing of it is kept.
      await process.kill();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function postmasterIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  const file = files.find((name) => name.endsWith('postmaster.pid'));
  if (file === undefined) throw new Error(`expected a running Postgres in ${folder}, found none`);
  return Number((await readFile(join(folder, file), 'utf8')).split('\n')[0]);
}
