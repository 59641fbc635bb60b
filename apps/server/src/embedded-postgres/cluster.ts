import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { POSTGRES_LOG_LIMIT, POSTGRES_STOP_LIMIT } from '../limits.ts';
import { type Access, APPLICATION, passwordFile } from './access.ts';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { StartFailed } from './errors.ts';
import type { ServiceUser } from './service-user.ts';

const run = promisify(execFile);

/** An acknowledged action must survive a killed machine: none of these may be left to a configuration file. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** What people write never goes to a log: no statements, no values, no details of a refused row. */
const SILENT = {
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
};

/** Nothing of the caller's: its PGDATA, PGPORT or language would steer Postgres elsewhere. */
const ENVIRONMENT = { LC_ALL: 'C' };

/** Makes an empty cluster; whole or not at all, since a start may be cut short. */
export async function createCluster({ cluster, user }: DataFolder, { initdb }: Binaries): Promise<void> {
  const secret = await passwordFile(cluster);
  const half = await mkdtemp(`${cluster}.new-`);
  if (user !== null) await chown(half, user.uid, user.gid);
  const auth = secret === null ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${secret}`];
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await run(initdb, ['-D', half, '-U', APPLICATION, '--no-instructions', ...auth, ...locale], {
      cwd: '/',
      env: ENVIRONMENT,
      ...user,
    });
    await rename(half, cluster);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Another start made it in the meantime; which of the two may use it is settled when they start it.
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    const said = (error as { stderr?: string }).stderr?.trim() ?? String(error);
    throw new StartFailed(`The database could not be created in ${dirname(cluster)}: ${said}`, {
      cause: error,
    });
  }
}

export interface RunningCluster {
  readonly process: ChildProcess;
  /** Resolves once it has ended, with what it last said. */
  readonly ended: Promise<string>;
}

export async function runCluster(
  { cluster, user }: DataFolder,
  { postgres }: Binaries,
  access: Access,
): Promise<RunningCluster> {
  const local = access.host.startsWith('/');
  const settings = {
    ...DURABLE,
    ...SILENT,
    listen_addresses: local ? '' : access.host,
    port: String(access.port),
    ...(local && { unix_socket_directories: access.host, unix_socket_permissions: '0700' }),
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
  };
  const logFile = join(dirname(cluster), 'postgres.log');
  // A file, not a pipe: a pipe would break with the server, and Postgres may outlive it by a moment.
  const log = await open(logFile, 'a');
  if ((await log.stat()).size > POSTGRES_LOG_LIMIT) await log.truncate();
  const { size: begin } = await log.stat();
  const child = spawn(
    postgres,
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      env: ENVIRONMENT,
      stdio: ['ignore', log.fd, log.fd],
      // Its own group: Ctrl-C in a terminal must reach the server first, which then stops Postgres in good order.
      detached: true,
      windowsHide: true,
      ...user,
    },
  );
  const ended = endOf(child).then(async () =>
    (await readFile(logFile).catch(() => Buffer.of())).toString('utf8', begin),
  );
  await log.close();
  return { process: child, ended };
}

/** Stops the Postgres of this folder, whoever started it; a second, harder time if it lingers. */
export async function stopCluster(
  cluster: string,
  { pgCtl }: Binaries,
  user: ServiceUser | null,
): Promise<void> {
  const stop = (mode: string) =>
    run(pgCtl, ['stop', '-D', cluster, '-m', mode, '-w', '-t', String(POSTGRES_STOP_LIMIT / 1_000)], {
      cwd: '/',
      env: ENVIRONMENT,
      ...user,
    });
  // The harder way leaves it to the next start to read the log of changes again; nothing is lost.
  await stop('fast').catch(() => stop('immediate').catch(() => {}));
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // It could not even be started; the log is then empty.
    child.once('error', () => resolve());
  });
}
