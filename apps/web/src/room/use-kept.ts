import { type Kept, kept } from './kept.ts';
import { useRoomClient } from './room-context.ts';

/** Where a screen of this room keeps what it keeps beside drafts: this phone, or nothing but this page for a practice game. */
export function useKept(): Kept {
  return useRoomClient().kept ?? kept;
}
