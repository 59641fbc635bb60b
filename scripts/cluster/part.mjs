import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from '../project.mjs';

/** ms that a part gets to end in good order: as long as docker-compose.yml gives a server. */
const END_LIMIT_MS = 30_000;

/** A part of the cluster ended before it was ready. `said`: line by line. */
export class PartFailed extends Error {
  constructor(name, said) {
    super(`${name} ended before it was ready:\n${said.join('\n')}`);
  }
}

/**
 * One process of the cluster, in a process group of its own, so that Ctrl-C reaches it once, through here; it ends with
 * this process, whatever becomes of that. Resolves with what `isReady` finds in a line of its output.
 * `say`: told what it says from then on, line by line. `ended`: told its end, unless it was told to.
 */
export async function startPart({ name, args, env, isReady, say, ended }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    windowsHide: true,
  });
  const exited = once(child, 'exit');
  const before = [];
  let found = null;
  let told = false;
  const ready = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (found !== null) return void say(line);
        found = isReady(line);
        if (found === null) return void before.push(line);
        for (const earlier of before) say(earlier);
        resolve(found);
      });
    }
    child.once('close', (code, signal) => {
      if (found === null) reject(new PartFailed(name, before));
      else if (!told) ended(code ?? signal);
    });
  });
  return {
    name,
    pid: child.pid,
    found: await ready,
    /** Resolves once it has ended, by force if need be. */
    async stop() {
      told = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
      await exited;
      clearTimeout(force);
    },
  };
}
