import { chmod, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The system user that runs Postgres. */
export interface ServiceUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on every Linux in use: no home, no shell, no files of its own. */
const NOBODY: ServiceUser = { uid: 65534, gid: 65534 };

/**
 * The user Postgres must run as; null: whoever started the server, since Postgres refuses root alone.
 * Data that an ordinary user made stays that user's when root starts the server.
 */
export function serviceUser(dataOwner: ServiceUser | null): ServiceUser | null {
  if (process.getuid?.() !== 0) return null;
  return dataOwner !== null && dataOwner.uid !== 0 ? dataOwner : NOBODY;
}

/** Whether this user may pass through every folder down to and including `folder`. */
export async function mayEnter(folder: string, user: ServiceUser): Promise<boolean> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Lets everyone pass through a folder without letting them list it. */
export async function letPass(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  await chmod(folder, (mode & 0o777) | 0o011);
}
