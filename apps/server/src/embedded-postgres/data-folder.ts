import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DataMissing, DataNotReachable, DataNotReadable } from './errors.ts';
import { letPass, mayEnter, type ServiceUser, serviceUser } from './service-user.ts';

/** Where root keeps what an unprivileged user must reach: lasting, unlike a temporary folder. */
export const SYSTEM_FOLDER = '/var/lib/reflextics';

/** Written into a data folder that Postgres cannot enter: one line, the folder that holds the data. */
const MARKER = 'data-is-elsewhere.txt';
const CLUSTER = 'postgres';

export interface DataFolder {
  /** The folder as asked for, absolute. */
  readonly dataDir: string;
  /** Where Postgres keeps its files; may not exist yet. */
  readonly cluster: string;
  /** Null: Postgres runs as whoever started the server. */
  readonly user: ServiceUser | null;
  /** Null: the data lies in `dataDir`. Otherwise where it lies, because Postgres cannot enter `dataDir`. */
  readonly elsewhere: string | null;
}

/** Finds or makes the place of the data, such that the user who runs Postgres can reach it. */
export async function settleDataFolder(asked: string): Promise<DataFolder> {
  const dataDir = resolve(asked);
  await mkdir(dataDir, { recursive: true });
  const elsewhere = await markedPlace(dataDir);
  const cluster = join(elsewhere ?? dataDir, CLUSTER);
  const owner = existsSync(cluster) ? await stat(cluster) : null;
  const user = serviceUser(owner);
  if (user === null) {
    const self = process.getuid?.();
    if (owner !== null && self !== undefined && owner.uid !== self)
      throw new DataNotReadable(dataDir, owner.uid);
    return { dataDir, cluster, user, elsewhere };
  }
  if (await openTo(elsewhere ?? dataDir, user)) return { dataDir, cluster, user, elsewhere };
  if (owner !== null) throw new DataNotReachable(cluster);
  const place = await makePlace(dataDir);
  return { dataDir, cluster: join(place, CLUSTER), user, elsewhere: place };
}

async function markedPlace(dataDir: string): Promise<string | null> {
  const marker = join(dataDir, MARKER);
  if (!existsSync(marker)) return null;
  const place = (await readFile(marker, 'utf8')).trim();
  if (!existsSync(place)) throw new DataMissing(marker, place);
  return place;
}

/** True when the user can enter; a data folder of ours that alone stands in the way is opened for passing through. */
async function openTo(folder: string, user: ServiceUser): Promise<boolean> {
  if (await mayEnter(folder, user)) return true;
  const { uid } = await stat(folder);
  const entries = await readdir(folder);
  const ours = uid === process.getuid?.() && (entries.length === 0 || entries.includes(CLUSTER));
  if (!ours || !(await mayEnter(dirname(folder), user))) return false;
  await letPass(folder);
  return true;
}

async function makePlace(dataDir: string): Promise<string> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await letPass(SYSTEM_FOLDER);
  const place = await mkdtemp(join(SYSTEM_FOLDER, 'data-'));
  await letPass(place);
  await writeFile(join(dataDir, MARKER), `${place}\n`);
  return place;
}
