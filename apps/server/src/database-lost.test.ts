import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { readPostmaster } from './embedded-postgres/postmaster-file.ts';
import { phone } from './testing/phone.ts';
import { afterwards, openedSession } from './testing/test-server.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');
const SOON = 3_000; // ms: nobody waits at a terminal to learn that the database is gone

it('a server whose built-in database dies says so plainly and ends at once', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'reflextics-lost-'));
  await chmod(parent, 0o755);
  afterwards(() => rm(parent, { recursive: true, force: true }));
  const dataDir = join(parent, 'data');
  const server = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', WEB_DIR: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  afterwards(async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
    await ended;
  });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const lines = createInterface({ input: server.stdout });
  const url = await new Promise<string>((greeted) => {
    lines.on('line', (line) => {
      const [, at] = /ready at\s+(\S+)/.exec(line) ?? [];
      if (at !== undefined) greeted(at);
    });
  });
  const { code } = await openedSession({ url });
  const ana = await phone({ url }, code, 'Ana');

  const postmaster = readPostmaster(join(dataDir, 'postgres'));
  if (postmaster === null) throw new Error('expected a running Postgres, found none');
  const begun = performance.now();
  process.kill(postmaster.pid, 'SIGKILL');
  await ended;
  expect(performance.now() - begun).toBeLessThan(SOON);
  expect(server.exitCode).toBe(1);
  expect(said).toMatch(/^The built-in database ended .*\. Nothing that was confirmed is lost\.\n/);
  expect(said).toContain('Start again with npm start');
  expect(said).not.toMatch(/FATAL|LOG:|Postgres ended unexpectedly/);
  // Her page comes back by itself.
  await ana.until(() => ana.socket?.connected === false);
  expect(ana.comeBack?.in).toBeGreaterThan(0);
});
