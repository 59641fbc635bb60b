import { createContext, useContext } from 'react';
import type { RoomClient } from './room-client.ts';

export const RoomContext = createContext<RoomClient | null>(null);

export function useRoomClient(): RoomClient {
  const client = useContext(RoomContext);
  if (client === null) throw new Error('expected a <RoomProvider> above, found none');
  return client;
}
