import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROJECT = join(import.meta.dirname, '../..');

export interface Member {
  readonly url: string;
  readonly pid: number;
}

/** Several servers on one database behind a proxy, as `npm run cluster` runs them. */
export interface Cluster {
  /** The proxy’s. */
  readonly url: string;
  readonly servers: readonly Member[];
  /** Resolves once one server after the other was restarted. */
  restart(): Promise<readonly Member[]>;
  /** Ends all of it and removes its data. Resolves with its exit code. */
  remove(): Promise<number | null>;
}

export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-cluster-'));
  // The database, not run by root, passes through.
  await chmod(folder, 0o711);
  const cluster = spawn(process.execPath, ['scripts/cluster.mjs', '--json', '--port', '0'], {
    cwd: PROJECT,
    env: { ...process.env, DATA_DIR: join(folder, 'data') },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(cluster, 'exit');
  let said = '';
  cluster.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const lines = createInterface({ input: cluster.stdout })[Symbol.asyncIterator]();
  const next = async (event: string) => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`expected ${event}, but the cluster ended:\n${said}`);
    const told = JSON.parse(value);
    if (told.event !== event) throw new Error(`expected ${event}, found ${value}:\n${said}`);
    return told;
  };
  const { url, servers } = await next('ready');
  return {
    url,
    servers,
    async restart() {
      cluster.stdin.write('restart\n');
      return (await next('restarted')).servers;
    },
    async remove() {
      cluster.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
      return cluster.exitCode;
    },
  };
}
