import { io } from 'socket.io-client';
import type { Problem } from '../checker/words.ts';
import { SPEAKS } from './request.ts';
import type { Screen } from './screen.ts';

/** What a server says to a socket that comes to it with this screen's token: null, it lets it in; undefined, nothing in time. */
export async function problemAtTheDoor(at: string, screen: Screen): Promise<Problem | null | undefined> {
  const socket = io(at, {
    auth: { v: SPEAKS, code: screen.room.code, token: screen.token },
    extraHeaders: { 'x-forwarded-for': screen.address },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    timeout: screen.patience,
  });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve) => {
      late = setTimeout(() => resolve(undefined), screen.patience);
      socket.on('welcome', () => resolve(null));
      socket.on('connect_error', (error) => resolve((error as Error & { data?: Problem }).data));
      socket.on('disconnect', () => resolve(undefined));
    });
  } finally {
    clearTimeout(late);
    socket.close();
  }
}
