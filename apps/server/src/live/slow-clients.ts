import type { Socket } from 'socket.io';
import type { Limits } from '../limits.ts';

type Connection = Socket['conn'];

/**
 * Ends a connection whose client does not take what it is sent, before its waiting packets fill the memory. The client
 * comes back by itself and catches up.
 */
export function cutOffWhenSlow(
  connection: Connection,
  { unsentPackets, unsentFor }: Pick<Limits, 'unsentPackets' | 'unsentFor'>,
): void {
  let unsent = 0;
  let timer: NodeJS.Timeout | null = null;
  const relax = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  connection.on('packetCreate', () => {
    unsent += 1;
    if (unsent < unsentPackets || timer !== null) return;
    timer = setTimeout(() => connection.close(true), unsentFor);
    timer.unref();
  });
  connection.on('drain', () => {
    unsent = 0;
    relax();
  });
  connection.once('close', relax);
}
