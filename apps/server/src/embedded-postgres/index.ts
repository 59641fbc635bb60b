import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { POSTGRES_CLAIM_LIMIT, POSTGRES_HANDOVER_LIMIT, POSTGRES_START_LIMIT } from '../limits.ts';
import {
  type Access,
  APPLICATION,
  accessOf,
  clearSocket,
  newAccess,
  removeSocketFolder,
  urlOf,
} from './access.ts';
import { type Binaries, binariesFor } from './binaries.ts';
import { createCluster, type RunningCluster, runCluster, stopCluster } from './cluster.ts';
import { type DataFolder, settleDataFolder } from './data-folder.ts';
import { DataInUse, StartFailed } from './errors.ts';
import { claim, claimUntil } from './ownership.ts';
import { holds, postmasterFile, readPostmaster } from './postmaster-file.ts';

export * from './errors.ts';

export interface EmbeddedPostgresOptions {
  /** Made if absent. Postgres keeps its files in a folder within, or elsewhere where it cannot enter. */
  readonly dataDir: string;
  /** Told, in one line each, what someone at the terminal should know. */
  readonly log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** For any Postgres client: over a Unix socket where there are such, with no network. */
  readonly url: string;
  /** Resolves, with its last words, if Postgres ends without having been stopped: the server cannot go on then. */
  readonly lost: Promise<Error>;
  /** Ends all connections and waits until the process is gone; a second call does no harm. */
  stop(): Promise<void>;
}

/**
 * Starts the real Postgres that came with the installation, durable, as root or not. A Postgres left behind by a
 * killed server is stopped first; one that a living server uses is left alone.
 * @throws DataInUse, DataNotReadable, DataNotReachable, DataMissing, NoBinaries, StartFailed
 */
export async function startEmbeddedPostgres({
  dataDir,
  log,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = await settleDataFolder(dataDir);
  if (folder.elsewhere !== null) {
    log(`Only root may enter ${folder.dataDir}, so the data is kept in ${folder.elsewhere}`);
  }
  const binaries = await binariesFor(folder.user);
  if (existsSync(folder.cluster)) await endOrphan(folder, binaries, log);
  else await createCluster(folder, binaries);
  const start = performance.now();
  for (;;) {
    try {
      return await open(folder, binaries);
    } catch (error) {
      // Processes of a Postgres that was killed itself take a moment to notice, and hold its memory until then.
      const dying = error instanceof DataInUse && readPostmaster(folder.cluster) === null;
      if (!dying || performance.now() - start > POSTGRES_HANDOVER_LIMIT) throw error;
    }
  }
}

/** Stops the Postgres of a server that was killed, and clears away what one that died itself left behind. */
async function endOrphan(folder: DataFolder, binaries: Binaries, log: (line: string) => void): Promise<void> {
  const { cluster, dataDir, user } = folder;
  const postmaster = readPostmaster(cluster);
  if (postmaster === null) return;
  const { pid } = postmaster;
  if (holds(pid, cluster)) {
    const access = await accessOf(postmaster, cluster);
    let attempt = await claimUntil(access, ({ kind }, elapsedMs) => {
      if (kind === 'no-answer') return elapsedMs > POSTGRES_START_LIMIT || !holds(pid, cluster);
      return elapsedMs > POSTGRES_HANDOVER_LIMIT;
    });
    if (attempt.kind === 'owned') {
      // Free at the first look, it may be of a server that starts at this moment and has not claimed it yet.
      await attempt.connection.end();
      await pause(POSTGRES_CLAIM_LIMIT);
      attempt = await claim(access);
    }
    if (attempt.kind === 'owned-by-another') throw new DataInUse(dataDir, pid);
    if (attempt.kind === 'owned') await attempt.connection.end().catch(() => {});
    if (holds(pid, cluster)) {
      log(`A server was killed and left its database running (process ${pid}): stopping it`);
      await stopCluster(cluster, binaries, user);
    }
  }
  if (holds(pid, cluster) || readPostmaster(cluster)?.pid !== pid) return;
  // Left by a crash. Should the number belong to another process by now, Postgres would take that one for itself.
  const access = await accessOf(postmaster, cluster);
  await clearSocket(access);
  await removeSocketFolder(access, cluster);
  await rm(postmasterFile(cluster), { force: true });
}

async function open(folder: DataFolder, binaries: Binaries): Promise<EmbeddedPostgres> {
  const { cluster, user } = folder;
  const access = await newAccess(cluster, user);
  const running = await runCluster(folder, binaries, access);
  // A server that ends in any way it can notice takes its Postgres along.
  const onExit = () => running.process.kill('SIGINT');
  process.once('exit', onExit);
  try {
    const owner = await own(folder, running, access);
    let stopping: Promise<void> | null = null;
    await createDatabase(owner);
    const stop = async () => {
      await owner.end();
      await stopCluster(cluster, binaries, user);
      await running.ended;
      await removeSocketFolder(access, cluster);
      process.off('exit', onExit);
    };
    return {
      url: urlOf(access),
      lost: new Promise((resolve) => {
        running.ended.then((said) => {
          if (stopping === null) resolve(new Error(`Postgres ended unexpectedly: ${lastWords(said)}`));
        });
      }),
      stop: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    process.off('exit', onExit);
    running.process.kill('SIGINT');
    await running.ended;
    await removeSocketFolder(access, cluster);
    throw error;
  }
}

/** Waits until Postgres answers and makes this process its owner. */
async function own(folder: DataFolder, running: RunningCluster, access: Access): Promise<pg.Client> {
  let ended: string | null = null;
  running.ended.then((said) => {
    ended = said;
  });
  const attempt = await claimUntil(
    access,
    (_, elapsedMs) => ended !== null || elapsedMs > POSTGRES_START_LIMIT,
  );
  const pid = readPostmaster(folder.cluster)?.pid ?? null;
  if (attempt.kind === 'owned') {
    // Two starts at once: the other one's Postgres may answer here before that one has claimed it.
    if (pid === running.process.pid) return attempt.connection;
    await attempt.connection.end();
  }
  const another = pid !== null && pid !== running.process.pid && holds(pid, folder.cluster);
  if (another || attempt.kind === 'owned-by-another' || /still in use/.test(ended ?? '')) {
    throw new DataInUse(folder.dataDir, pid);
  }
  const said = ended === null ? 'it does not answer' : lastWords(ended);
  throw new StartFailed(`The database in ${folder.cluster} did not start: ${said}`);
}

async function createDatabase(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query('select 1 from pg_database where datname = $1', [APPLICATION]);
  if (rowCount === 0) await owner.query(`create database ${pg.escapeIdentifier(APPLICATION)}`);
}

function lastWords(said: string): string {
  return said.trim().split('\n').slice(-3).join(' / ') || 'it said nothing';
}
