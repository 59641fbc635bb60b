import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** The built server with its own database, as `npm start` runs it. */
export interface Server {
  /** E.g. `http://127.0.0.1:43210`. */
  readonly address: string;
  /** As when the power goes. Resolves once the process is no more; its database may still be there. */
  kill(): Promise<void>;
  /** Again, on the same data and at the same address, which pages that are open know. */
  startAgain(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-story-'));
  // The database, not run by root, passes through.
  await chmod(folder, 0o711);
  let { process, address } = await serve(folder, 0);
  return {
    get address() {
      return address;
    },
    kill: () => end(process, 'SIGKILL'),
    async startAgain() {
      ({ process, address } = await serve(folder, Number(new URL(address).port)));
    },
    async remove() {
      await end(process, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @param port 0: any that is free. Throws, with what it said, if it ends instead of serving. */
async function serve(folder: string, port: number): Promise<{ process: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['scripts/server.mjs'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      WEB_DIR: process.env.WEB_DIR || join(PROJECT, 'apps/web/dist'),
    },
    // It ends with this process, whatever becomes of that.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /ready at\s+(http:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => reject(new Error(`expected it to serve, but it ended:\n${said}`)));
  });
  return { process: server, address };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
