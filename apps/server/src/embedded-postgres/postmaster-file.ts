import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a running Postgres says about itself in its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Null where it listens on no Unix socket. */
  readonly socketDir: string | null;
}

const FILE = 'postmaster.pid';
// The file's lines, from 0, as Postgres documents them in pidfile.h.
const LINE_PID = 0;
const LINE_PORT = 3;
const LINE_SOCKET_DIR = 4;

export function postmasterFile(cluster: string): string {
  return join(cluster, FILE);
}

/** Null when no Postgres has the folder, or the one that had it wrote no more than a beginning. */
export function readPostmaster(cluster: string): Postmaster | null {
  const file = postmasterFile(cluster);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[LINE_PID]);
  const port = Number(lines[LINE_PORT]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number.isInteger(port) ? port : 0, socketDir: lines[LINE_SOCKET_DIR]?.trim() || null };
}

/**
 * Whether this process lives and is the Postgres of this folder. Process numbers are used again, so a live
 * process alone says little.
 */
export function holds(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    if (process.platform === 'linux') {
      // Postgres works from within its data folder. A zombie has no folder any more, which throws.
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    }
    if (process.platform === 'darwin') {
      const program = execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
      return basename(program.trim()).startsWith('postgres');
    }
  } catch {
    return false;
  }
  return true;
}
