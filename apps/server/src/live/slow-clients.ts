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
  onCut: () => void,
): void {
  // A closing that the other end has to answer would keep all that it did not take for half a minute more.
  const { socket: line } = connection.request;
  let unsent = 0;
  let timer: NodeJS.Timeout | null = null;
  const relax = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  connection.on('packetCreate', () => {
    unsent += 1;
    if (unsent < unsentPackets || timer !== null) return;
    timer = setTimeout(() => {
      onCut();
      line.destroy();
    }, unsentFor);
    timer.unref();
  });
  connection.on('drain', () => {
    unsent = 0;
    relax();
  });
  connection.once('close', relax);
}
