import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface RealRedis {
  /** What it is, for the name of a test: `redis-server`. */
  name: string;
  url: string;
  close(): Promise<void>;
}

const TRIES = 5; // a port that was free may be taken before the server has it

/** The one that REDIS_URL names, else one started from a program on this machine; null where there is neither. */
export async function realRedis(): Promise<RealRedis | null> {
  const { REDIS_URL, PATH = '' } = process.env;
  if (REDIS_URL) return { name: 'REDIS_URL', url: REDIS_URL, close: async () => undefined };
  for (const name of ['redis-server', 'valkey-server']) {
    const folder = PATH.split(delimiter).find((one) => existsSync(join(one, name)));
    if (folder === undefined) continue;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const started = await start(join(folder, name), await freePort());
      if (started !== null) return { name, ...started };
    }
    throw new Error(`expected ${name} to start, found that it ended ${TRIES} times`);
  }
  return null;
}

/** Null: it ended at once. */
async function start(program: string, port: number): Promise<Omit<RealRedis, 'name'> | null> {
  const server = spawn(
    program,
    ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', tmpdir()],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(server, 'exit').then(() => process.off('exit', kill));
  let said = '';
  const isReady = await new Promise<boolean>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready to accept connections')) resolve(true);
    });
    server.once('exit', () => resolve(false));
  });
  if (!isReady) return null;
  return {
    url: `redis://127.0.0.1:${port}`,
    async close() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
