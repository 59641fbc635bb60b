import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterwards } from './test-server.ts';

const MAIN = resolve(import.meta.dirname, '../main.ts');

/** For tests that start some: on a busy machine compiling the whole server takes ten seconds each time. */
export const PROCESSES = { timeout: 90_000 };

export interface Running {
  url: string;
  process: ChildProcess;
  ended: Promise<unknown>;
  /** All it has said so far, on both of its outputs. */
  said(): string;
  /** Resolves once it has said that. */
  says(words: string): Promise<void>;
}

/** The server as a process of its own, from its start to its greeting; gone after the test. Rejects with its complaint. */
export async function started(
  databaseUrl: string,
  settings: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args, MAIN], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      WEB_DIR: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  afterwards(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  let heard = '';
  let looks: (() => void)[] = [];
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output as NodeJS.ReadableStream }).on('line', (line) => {
      heard += `${line}\n`;
      for (const look of looks) look();
    });
  }
  const says = (words: string) =>
    new Promise<void>((resolve_, reject) => {
      const look = () => {
        if (!heard.includes(words)) return;
        looks = looks.filter((one) => one !== look);
        resolve_();
      };
      looks.push(look);
      child.once('close', () => reject(new Error(`expected “${words}”, found: ${heard}`)));
      look();
    });
  await says('ready at');
  const url = /ready at\s+(\S+)/.exec(heard)?.[1] ?? '';
  return { url, process: child, ended, said: () => heard, says };
}
