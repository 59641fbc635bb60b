import { createContext, useContext } from 'react';
import { type Kept, kept } from './kept.ts';
import type { RoomClient } from './room-doors.ts';

export const RoomContext = createContext<RoomClient | null>(null);

export function useRoomClient(): RoomClient {
  const client = useContext(RoomContext);
  if (client === null) throw new Error('expected a <RoomProvider> above, found none');
  return client;
}

/** Where a screen of this room keeps what it keeps beside drafts: this phone, or nothing but this page for a practice game. */
export function useKept(): Kept {
  return useRoomClient().kept ?? kept;
}
