import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The parts of the bench in which the processors are watched. */
export const PROFILED_PARTS = ['saturation', 'rooms', 'cold'] as const;
export type ProfiledPart = (typeof PROFILED_PARTS)[number];

const PROFILER = join(import.meta.dirname, 'profiler.mjs');

/** A server as a process of its own. */
export interface ServerProcess {
  readonly at: { host: string; port: number };
  readonly pid: number;
  /** Of a server that was started with its profiler: begins a profile, or ends it; resolves once that is done. */
  profile(what: 'begin' | 'end', part: ProfiledPart): Promise<void>;
  /** As when the power goes. Resolves once it is no more. */
  kill(): Promise<void>;
}

/** What a server is started with so that it can be profiled. `folder` null: it cannot. */
export function profiled(
  folder: string | null,
  name: 'floor' | 'ours',
): { args: string[]; env: Record<string, string> } {
  if (folder === null) return { args: [], env: {} };
  return { args: ['--import', PROFILER], env: { BENCH_PROFILES: folder, BENCH_NAME: name } };
}

/** Resolves once it says where it is ready. Throws, with what it said, if it ends instead. */
export async function startProcess(
  args: readonly string[],
  env: Record<string, string>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    // The fourth: it ends with this process, whatever becomes of that.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const at = await addressOf(child);
  let ending = false;
  child.once('exit', (code, signal) => {
    if (!ending) process.stderr.write(`! a server ended unasked (${code ?? signal})\n`);
  });
  return {
    at,
    pid: child.pid ?? 0,
    async profile(what, part) {
      const done = once(child, 'message');
      child.send({ profile: what, part });
      await done;
    },
    async kill() {
      ending = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<{ host: string; port: number }> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /ready at\s+(http:\S+)/.exec(said) ?? [];
      if (found === undefined) return;
      const { hostname, port } = new URL(found);
      resolve({ host: hostname, port: Number(port) });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`expected a server, but it ended:\n${said}`)));
  });
}
