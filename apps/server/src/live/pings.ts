import { idleStream, textFrame } from './broadcast.ts';
import type { Line } from './sockets.ts';

export const PING_FRAME = textFrame('2'); // Engine.IO's sign of a ping

/** What Engine.IO sends with; not in its types. */
interface Sending {
  sendPacket?: (type: string, ...rest: unknown[]) => void;
}

/**
 * Engine.IO's own pings, at its own times, as one write where the line is idle: of eleven thousand lines two thousand are
 * asked each second. Where Engine.IO sends otherwise, all go its way.
 */
export function pingAtOnce(line: Line): void {
  const sending = line.conn as unknown as Sending;
  const usual = sending.sendPacket?.bind(line.conn);
  if (usual === undefined) return;
  sending.sendPacket = (type, ...rest) => {
    const stream = type === 'ping' ? idleStream(line) : null;
    if (stream === null) usual(type, ...rest);
    else stream.write(PING_FRAME);
  };
}
