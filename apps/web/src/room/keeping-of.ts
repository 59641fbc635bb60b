import type { Keeping } from '../look/index.ts';
import type { DraftStatus } from './drafts.ts';
import type { LineStatus } from './line-status.ts';

/** What the line under a box says of its draft: always true, also without a network. */
export function keepingOf(status: DraftStatus, connection: LineStatus): Keeping {
  switch (status) {
    case 'kept':
      return 'draft';
    case 'sending':
      return connection === 'on' ? 'saving' : 'kept';
    default:
      return status;
  }
}
