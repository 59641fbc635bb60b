import type { Keeping } from '../look/index.ts';
import type { DraftStatus } from './drafts.ts';
import { kept } from './kept.ts';
import type { LineStatus } from './line-status.ts';

/** What the line under a box says of its draft: always true, also without a network, and where the browser keeps nothing. */
export function keepingOf(status: DraftStatus, connection: LineStatus): Keeping {
  if (status === 'empty' || status === 'saved') return status;
  if (status === 'sending' && connection === 'on') return 'saving';
  if (!kept.lastsAll()) return 'page';
  return status === 'sending' ? 'kept' : 'draft';
}
