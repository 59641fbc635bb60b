import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PROJECT = join(import.meta.dirname, '../..');
let folder: string;
let started: ChildProcess[];

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reflextics-start-'));
  // The database, not run by root, passes through.
  await chmod(folder, 0o711);
  started = [];
});

test.afterEach(async () => {
  await Promise.all(started.map((process) => end(process, 'SIGTERM')));
  await rm(folder, { recursive: true, force: true });
});

interface Start {
  readonly process: ChildProcess;
  /** All it has said so far, on both of its outputs. */
  said(): string;
  /** Resolves with the address once it serves; rejects with what it said if it ends before. */
  readonly address: Promise<string>;
}

function start(command: string, args: string[], settings: { data: string; port?: number }): Start {
  const process_ = spawn(command, args, {
    cwd: PROJECT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(settings.port ?? 0),
      DATA_DIR: join(folder, settings.data),
      WEB_DIR: join(PROJECT, 'apps/web/dist'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(process_);
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /ready at\s+(http:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    process_.stdout.on('data', hear);
    process_.stderr.on('data', hear);
    process_.once('close', () => reject(new Error(`expected it to serve, but it ended:\n${said}`)));
  });
  // One that is expected to fail is not asked for its address.
  address.catch(() => {});
  return { process: process_, said: () => said, address };
}

const npmStart = (data: string, port?: number) => start('npm', ['start'], { data, port });
const serverAlone = (data: string) => start(process.execPath, ['scripts/server.mjs'], { data });

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  }
  return child.exitCode;
}

/** Opens a session and returns the address that tells whether its room is there. */
async function openRoom(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'Second year, group B',
      language: 'en',
      deck: 'reflextics',
      themes: ['netiquette'],
      turnTime: null,
      retentionDays: 30,
      narratorBy: 'players',
      playersMayDownload: true,
      keepSpeakingTimes: false,
      callLink: null,
      supportLine: null,
      rooms: 1,
    }),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { rooms } = (await answer.json()) as { rooms: { code: string }[] };
  return `/api/rooms/${rooms[0]?.code}`;
}

const statusOf = async (url: string) => (await fetch(url)).status;

test('npm start serves the pages, ends when told to, and knows afterwards what was played', async () => {
  const first = npmStart('data');
  const address = await first.address;
  expect(await (await fetch(address)).text()).toContain('<div id="root">');
  const room = await openRoom(address);

  // Code 0: it closed everything within its own limit of 5 s; past that it ends by force, with another code.
  expect(await end(first.process, 'SIGINT')).toBe(0);
  expect(existsSync(join(folder, 'data/postgres/postmaster.pid'))).toBe(false);
  await expect(fetch(address)).rejects.toThrow();

  const second = npmStart('data');
  expect(await statusOf((await second.address) + room)).toBe(200);
});

test('a second start on the same data, or at the same port, says so plainly and harms nothing', async () => {
  const first = npmStart('data');
  const address = await first.address;

  const sameData = npmStart('data');
  await once(sameData.process, 'close');
  expect(sameData.process.exitCode).toBe(1);
  expect(sameData.said()).toContain(`${join(folder, 'data')} is in use by a server that is already running`);

  const port = Number(new URL(address).port);
  const samePort = npmStart('other', port);
  await once(samePort.process, 'close');
  expect(samePort.process.exitCode).toBe(1);
  expect(samePort.said()).toContain(`Something already answers at 127.0.0.1:${port}`);
  expect(existsSync(join(folder, 'other/postgres/postmaster.pid'))).toBe(false);

  expect(await statusOf(`${address}/readyz`)).toBe(200);
});

test('after a server was killed the next one takes over, and nothing is lost', async () => {
  const first = serverAlone('data');
  const room = await openRoom(await first.address);
  await end(first.process, 'SIGKILL');

  const second = npmStart('data');
  expect(await statusOf((await second.address) + room)).toBe(200);
  expect(second.said()).toContain('A server was killed and left its database running');
});
