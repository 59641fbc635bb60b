import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DataInUse, DataMissing, type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts';
import { holds, readPostmaster } from './postmaster-file.ts';

const ALONE = fileURLToPath(new URL('./alone.ts', import.meta.url));

const run = promisify(execFile);

/** Data as a first start leaves it, to be copied: making it takes longer than most tests. */
let template: string;
let parent: string;
let dataDir: string;
let said: string[];
let cleanUp: (() => Promise<unknown>)[];

beforeAll(async () => {
  template = await openFolder();
  const postgres = await startEmbeddedPostgres({ dataDir: template, log: () => {} });
  await postgres.stop();
});

afterAll(() => rm(template, { recursive: true, force: true }));

beforeEach(async () => {
  parent = await openFolder();
  dataDir = join(parent, 'data');
  // With its owner, who is somebody else when root runs the tests.
  await run('cp', ['-a', template, dataDir]);
  said = [];
  cleanUp = [];
});

afterEach(async () => {
  for (const undo of cleanUp.reverse()) await undo();
  await rm(parent, { recursive: true, force: true });
});

/** A temporary folder that others may pass through. */
async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-embedded-'));
  await chmod(folder, 0o711);
  return folder;
}

async function start(folder = dataDir): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: (line) => said.push(line) });
  cleanUp.push(postgres.stop);
  return postgres;
}

/** A whole process that holds the data, as a server would. */
async function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', ALONE, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUp.push(() => end(server, 'SIGTERM'));
  if (server.stdout === null) throw new Error('expected a pipe from the server, found none');
  const [url] = await once(createInterface(server.stdout), 'line');
  return { server, url };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const cluster = () => join(dataDir, 'postgres');

function postmasterPid(): number {
  const pid = readPostmaster(cluster())?.pid;
  if (pid === undefined) throw new Error(`expected a running Postgres in ${cluster()}, found none`);
  return pid;
}

const writeNote = (url: string) =>
  query(url, `create table note (text text); insert into note values ('kept')`);
const readNotes = (url: string) => query(url, 'select text from note');

describe('a start', () => {
  test('where there is nothing makes the database, durable and without a network', async () => {
    const { url } = await start(join(parent, 'nothing'));
    const settings = await query<{ name: string; setting: string }>(
      url,
      `select name, setting from pg_settings
       where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'data_checksums')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '',
      synchronous_commit: 'on',
    });
  });

  test('finds what was written before', async () => {
    const first = await start();
    await writeNote(first.url);
    await first.stop();
    const second = await start();
    expect(await readNotes(second.url)).toEqual([{ text: 'kept' }]);
  });

  test('orders and folds Greek and Romanian letters', async () => {
    const { url } = await start();
    expect(await query(url, `select upper('ψηφιακή ș') as upper`)).toEqual([{ upper: 'ΨΗΦΙΑΚΉ Ș' }]);
  });

  test('works where the path is too long for a socket', async () => {
    const { url } = await start(join(parent, 'a-folder-with-a-rather-long-name'.repeat(4)));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('keeps what people write out of the log of Postgres', async () => {
    const { url } = await start();
    await query(url, 'create table person (name text unique)');
    await query(url, `insert into person values ('Chloé')`);
    await expect(query(url, `insert into person values ('Chloé')`)).rejects.toThrow(/duplicate key/);
    const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toMatch(/duplicate key/);
    expect(log).not.toMatch(/Chloé/);
  });
});

describe('a second start on the same data', () => {
  test('is refused plainly and leaves the first alone', async () => {
    const { url } = await startServer();
    await writeNote(url);
    const refusal = start();
    await expect(refusal).rejects.toBeInstanceOf(DataInUse);
    await expect(refusal).rejects.toThrow(
      `The data in ${dataDir} is in use by a server that is already running`,
    );
    expect(await readNotes(url)).toEqual([{ text: 'kept' }]);
  });

  test('at the very same moment leaves exactly one running', async () => {
    const starts = await Promise.allSettled([start(), start(), start()]);
    const started = starts.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const refused = starts.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused.map((reason) => reason.name)).toEqual(['DataInUse', 'DataInUse']);
    expect(await query(started[0]?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after a server was killed', () => {
  test('its Postgres, still running, is stopped and its data is there', async () => {
    const { server, url } = await startServer();
    await writeNote(url);
    const orphan = postmasterPid();
    await end(server, 'SIGKILL');
    expect(holds(orphan, cluster())).toBe(true);
    const next = await start();
    expect(said).toEqual([expect.stringContaining(`process ${orphan}`)]);
    expect(holds(orphan, cluster())).toBe(false);
    expect(await readNotes(next.url)).toEqual([{ text: 'kept' }]);
  });

  test('and its Postgres with it, nothing is lost', async () => {
    const { server, url } = await startServer();
    await writeNote(url);
    process.kill(postmasterPid(), 'SIGKILL');
    await end(server, 'SIGKILL');
    expect(await readNotes((await start()).url)).toEqual([{ text: 'kept' }]);
  });

  test('a process that has got the number of its Postgres is left alone', async () => {
    await (await start()).stop();
    await writeFile(
      join(cluster(), 'postmaster.pid'),
      `${process.pid}\n${cluster()}\n0\n5432\n${cluster()}\n\n\n`,
    );
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('the end', () => {
  test('of a server ends its Postgres', async () => {
    const { server } = await startServer();
    const pid = postmasterPid();
    await end(server, 'SIGTERM');
    expect(server.exitCode).toBe(0);
    expect(holds(pid, cluster())).toBe(false);
  });

  test('may be asked for twice', async () => {
    const postgres = await start();
    await Promise.all([postgres.stop(), postgres.stop()]);
    expect(readPostmaster(cluster())).toBeNull();
  });

  test('of Postgres alone is told to its server', async () => {
    const { lost } = await start();
    process.kill(postmasterPid(), 'SIGQUIT');
    expect((await lost).message).toMatch(/Postgres ended unexpectedly: .*shut down/);
  });
});

describe.runIf(process.getuid?.() === 0)('started by root', () => {
  test('Postgres runs as somebody else', async () => {
    await start();
    expect((await stat(cluster())).uid).not.toBe(0);
    expect((await stat(`/proc/${postmasterPid()}`)).uid).not.toBe(0);
  });

  test('a data folder closed to others is opened for passing through, not for reading', async () => {
    await chmod(dataDir, 0o700);
    await start();
    expect((await stat(dataDir)).mode & 0o777).toBe(0o711);
  });

  test('within a folder that only root may enter, the data is kept elsewhere, said so, and found again', async () => {
    await chmod(parent, 0o700);
    dataDir = join(parent, 'nothing');
    const first = await start();
    const place = (await readFile(join(dataDir, 'data-is-elsewhere.txt'), 'utf8')).trim();
    cleanUp.unshift(() => rm(place, { recursive: true }));
    expect(said).toEqual([`Only root may enter ${dataDir}, so the data is kept in ${place}`]);
    await writeNote(first.url);
    await first.stop();
    expect(await readNotes((await start()).url)).toEqual([{ text: 'kept' }]);
  });

  test('data that was elsewhere and is gone is not silently begun anew', async () => {
    await writeFile(join(dataDir, 'data-is-elsewhere.txt'), `${join(parent, 'gone')}\n`);
    await expect(start()).rejects.toBeInstanceOf(DataMissing);
  });
});
