import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { Line } from './sockets.ts';

/**
 * What Engine.IO sends together on a line, as a welcome and all that comes with it, goes to the kernel as one write:
 * each for itself costs as much as all of them.
 */
export function sendTogether(engine: EventEmitter): void {
  engine.on('flush', (conn: Line['conn'], packets: readonly unknown[]) => {
    if (packets.length > 1) streamOf(conn)?.cork();
  });
  engine.on('drain', (conn: Line['conn']) => streamOf(conn)?.uncork());
}

/** What a line's frames go out by. Null: there is none any more, or Engine.IO and ws, whose types do not tell it, have it elsewhere. */
export function streamOf({ transport }: Line['conn']): Socket | null {
  return (transport as { socket?: { _socket?: Socket | null } }).socket?._socket ?? null;
}
