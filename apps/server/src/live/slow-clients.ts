import type { Socket } from 'socket.io';
import type { Limits } from '../limits.ts';
import { streamOf } from './together.ts';

type Connection = Socket['conn'];

/**
 * Ends a connection whose client does not take what it is sent, before its waiting packets fill the memory. The client
 * comes back by itself and catches up.
 */
export function cutOffWhenSlow(
  connection: Connection,
  { unsentPackets, unsentFor, unsentLength }: Pick<Limits, 'unsentPackets' | 'unsentFor' | 'unsentLength'>,
  onCut: () => void,
): void {
  // A closing that the other end has to answer would keep all that it did not take for half a minute more.
  const { socket: line } = connection.request;
  let unsent = 0;
  let length = 0; // of what Engine.IO has; more may be on its way to the kernel
  let timer: NodeJS.Timeout | null = null;
  const relax = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const cut = () => {
    if (line.destroyed) return;
    onCut();
    line.destroy();
  };
  connection.on('packetCreate', ({ data }: { data?: string }) => {
    unsent += 1;
    length += data?.length ?? 0;
    if (length + (streamOf(connection)?.writableLength ?? 0) > unsentLength) return cut();
    if (unsent < unsentPackets || timer !== null) return;
    timer = setTimeout(cut, unsentFor);
    timer.unref();
  });
  connection.on('drain', () => {
    unsent = 0;
    length = 0;
    relax();
  });
  connection.once('close', relax);
}
