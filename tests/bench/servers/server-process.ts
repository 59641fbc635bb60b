import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server as a process of its own. */
export interface ServerProcess {
  readonly at: { host: string; port: number };
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Resolves once it is no more. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
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
  return {
    at: await addressOf(child),
    pid: child.pid ?? 0,
    signal: (name) => child.kill(name),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
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
