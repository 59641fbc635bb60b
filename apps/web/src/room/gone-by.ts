import { areOlder, type Problem } from '@reflextics/protocol';
import type { GoneReason } from './room-state.ts';

const ENDS: ReadonlySet<unknown> = new Set(['removed', 'left', 'purged', 'replaced'] satisfies GoneReason[]);

/** Null: the seat is still there and another try may help. */
export function goneBy({
  code,
  expected,
  found,
}: { code: string } & Pick<Problem, 'expected' | 'found'>): GoneReason | null {
  switch (code) {
    case 'unauthorised':
    case 'forbidden':
      return 'refused';
    case 'gone':
      return ENDS.has(found) ? (found as GoneReason) : 'unknown';
    case 'no-such-room':
      return 'purged';
    case 'wrong-version':
      // While servers are replaced, one that is older than this page may answer: the next is newer.
      return areOlder(expected) ? null : 'old-page';
    default:
      return null;
  }
}
