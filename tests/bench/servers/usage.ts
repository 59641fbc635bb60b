import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const MICROSECONDS = 1_000_000;
const KIB = 1024;
let perTick: number | null = null;

/** µs in a tick of the kernel's accounts. */
function tick(): number {
  perTick ??= MICROSECONDS / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return perTick;
}

interface Account {
  parent: number;
  /** Ticks of its own, user and system. */
  own: number;
  /** Ticks of those of its children that have ended. */
  ended: number;
}

/** Null: no such process, or no longer. */
function accountOf(pid: number | string): Account | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name, which may hold anything: fields from the third on.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const field = (number: number) => fields[number - 3] ?? 0;
    return { parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) };
  } catch {
    return null;
  }
}

/** µs of CPU that the threads of a process have had. Throws where there is no such process. */
export function cpuOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    // To the nanosecond: the accounts in ticks tell nothing of a server that has little to do.
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1000;
  } catch (error) {
    throw new Error(`expected process ${pid} in /proc, found none: this needs Linux`, { cause: error });
  }
}

/** µs of CPU, to a tick, of a process and all its children, living and ended. */
export function cpuOfFamily(pid: number): number {
  const accounts = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ticks = accounts.reduce((sum, name) => {
    const account = accountOf(name);
    if (account === null) return sum;
    if (Number(name) === pid) return sum + account.own + account.ended;
    return account.parent === pid ? sum + account.own : sum;
  }, 0);
  return ticks * tick();
}

/** Bytes in memory. */
export function rssOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * KIB;
}
