import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { ServiceUser } from './service-user.ts';

/** The database role and, in the cluster, the database of the application. */
export const APPLICATION = 'reflextics';

/** How to reach a Postgres. */
export interface Access {
  /** A folder (Unix socket) or 127.0.0.1. */
  readonly host: string;
  readonly port: number;
  /** Null on a Unix socket: whoever may enter its folder may connect. */
  readonly password: string | null;
}

/** No network: a Unix socket's port is only part of its file's name. */
const SOCKET_PORT = 5432;
/** bytes: the kernel takes 104 for a socket's path on macOS (108 on Linux), `/.s.PGSQL.5432` and an end mark included. */
const MAX_SOCKET_FOLDER = 88;
const SOCKET_FOLDER_PREFIX = '/tmp/reflextics-socket-';

const overNetwork = process.platform === 'win32';

/** Where a Postgres about to start shall listen. Its own folder does, being closed to others, unless the path is too long. */
export async function newAccess(cluster: string, user: ServiceUser | null): Promise<Access> {
  if (overNetwork) return { host: '127.0.0.1', port: await freePort(), password: await password(cluster) };
  if (Buffer.byteLength(cluster) <= MAX_SOCKET_FOLDER)
    return { host: cluster, port: SOCKET_PORT, password: null };
  const host = await mkdtemp(SOCKET_FOLDER_PREFIX);
  if (user !== null) await chown(host, user.uid, user.gid);
  return { host, port: SOCKET_PORT, password: null };
}

/** Where a Postgres that runs already listens. */
export async function accessOf(
  postmaster: { port: number; socketDir: string | null },
  cluster: string,
): Promise<Access> {
  if (overNetwork) return { host: '127.0.0.1', port: postmaster.port, password: await password(cluster) };
  return { host: postmaster.socketDir ?? cluster, port: postmaster.port, password: null };
}

/** Takes away what a Postgres that is gone listened on. */
export async function clearSocket({ host, port }: Access): Promise<void> {
  if (overNetwork) return;
  const socket = join(host, `.s.PGSQL.${port}`);
  await rm(socket, { force: true });
  await rm(`${socket}.lock`, { force: true });
}

/** Takes away a socket folder made outside the data; one that is not empty stays. */
export async function removeSocketFolder({ host }: Access, cluster: string): Promise<void> {
  if (host !== cluster && host.startsWith(SOCKET_FOLDER_PREFIX)) await rmdir(host).catch(() => {});
}

export function urlOf({ host, port, password }: Access, database = APPLICATION): string {
  const secret = password === null ? '' : `:${encodeURIComponent(password)}`;
  if (!host.startsWith('/')) return `postgresql://${APPLICATION}${secret}@${host}:${port}/${database}`;
  return `postgresql://${APPLICATION}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

/** The file initdb reads the password from; null where none is needed. */
export async function passwordFile(cluster: string): Promise<string | null> {
  if (!overNetwork) return null;
  await password(cluster);
  return passwordPath(cluster);
}

function passwordPath(cluster: string): string {
  return join(dirname(cluster), 'postgres-password');
}

async function password(cluster: string): Promise<string> {
  const file = passwordPath(cluster);
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
