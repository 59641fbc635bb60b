import { spawn } from 'node:child_process';
import { onOrderToEnd } from './orders.mjs';

/** A program ended with something else than 0. `output` is all it said, when it was not shown already. */
export class ChildFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.code = code;
    this.output = output;
  }
}

const windows = process.platform === 'win32';
const running = new Set();
/** Once told to end, nobody hears how the programs under way ended: they did what they were told. */
let ending = false;

/**
 * Runs a program to its end. `show`: its words go straight to the terminal; otherwise they are kept and come
 * with the error. Each program gets a process group of its own, so that its children can be ended with it.
 */
export function run(command, args, { env = {}, show = false, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      // Only npx is a script there; Node itself may lie in a folder with a space in its name.
      shell: windows && command === 'npx',
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    running.add(child);
    child.once('error', (error) => {
      running.delete(child);
      reject(new ChildFailed(command, error.message, ''));
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      if (ending) return;
      const output = Buffer.concat(said).toString();
      if (code === 0) resolve(output);
      else reject(new ChildFailed(`${command} ${args[0] ?? ''}`.trim(), code ?? signal, output));
    });
  });
}

/** A script of this Node, without a shell or a shim in between. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has gone already.
  }
}

/** ms that the programs under way get to end in good order. */
const END_LIMIT_MS = 4_000;

/** From now on an order to end ends what is under way, calls `last` and leaves. Returns the undoing of this. */
export function endWithChildren(last = async () => {}) {
  return onOrderToEnd(async () => {
    ending = true;
    const gone = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
    for (const child of running) signalGroup(child, 'SIGTERM');
    const force = setTimeout(() => {
      for (const child of running) signalGroup(child, 'SIGKILL');
    }, END_LIMIT_MS);
    await Promise.all(gone);
    clearTimeout(force);
    await last();
    process.exit(130);
  });
}
