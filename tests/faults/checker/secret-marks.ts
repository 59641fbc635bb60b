/**
 * What people write in a run carries a mark that is found again in any bytes: `~7.ana.12~` is the twelfth text of that
 * author in room 7. Texts of proposals are secret until the log itself shows them, since a board may be silent.
 */

const MARK = /~(\d+)\.([A-Za-z0-9_-]+)\.(\d+)(p?)~/g;
const PROPOSAL = 'p';

export interface Mark {
  /** The mark itself, as it stands in the text. */
  readonly text: string;
  /** The author, as the run names its people: not the server's id. */
  readonly author: string;
  /** Whether it stands in a proposal. */
  readonly proposal: boolean;
}

export function markOf(room: number, author: string, count: number, { proposal = false } = {}): string {
  return `~${room}.${author}.${count}${proposal ? PROPOSAL : ''}~`;
}

export function marksIn(text: string): Mark[] {
  if (!text.includes('~')) return [];
  return [...text.matchAll(MARK)].map(([found, , author = '', , kind]) => ({
    text: found,
    author,
    proposal: kind === PROPOSAL,
  }));
}

/** The author of what was entered covered for a seat without a device: on no screen before everyone may see it. */
export const COVERED = 'covered';

/** 12 bytes, so that they are the first 16 characters of every token of a run, whatever the other 20 bytes are. */
export const TOKEN_BEGINS = 'fault-run-01';
export const TOKEN_MARK = Buffer.from(TOKEN_BEGINS).toString('base64url');
