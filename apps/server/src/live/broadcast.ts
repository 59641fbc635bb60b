import type { Socket } from 'node:net';
import type { ServerToClient } from '@reflextics/protocol';
import type { Line } from './sockets.ts';
import { streamOf } from './together.ts';

type Told = { [Name in keyof ServerToClient]: Parameters<ServerToClient[Name]>[0] };

const TEXT_FRAME = 0x81; // RFC 6455: text, whole in one frame
const MESSAGE = '4'; // Engine.IO's sign of a message …
const EVENT = '2'; // … and Socket.IO's of an event in it

/**
 * One event to many lines, made into bytes once. It does what Socket.IO's own broadcast does, in one write a line
 * instead of two and a dozen calls. Where a line is not idle, as a slow client's, it goes the way of Socket.IO.
 */
export function broadcast<Name extends keyof Told>(
  lines: Iterable<Line>,
  name: Name,
  message: Told[Name],
): void {
  const packet = `${EVENT}${JSON.stringify([name, message])}`;
  const frame = textFrame(`${MESSAGE}${packet}`);
  const framed = { compress: false, wsPreEncodedFrame: [frame] };
  for (const line of lines) {
    const idle = idleStream(line);
    if (idle !== null) idle.write(frame);
    else line.conn.write(packet, framed);
  }
}

/** As a server sends it: without a mask. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = TEXT_FRAME;
  if (header === 2) frame[1] = length;
  else if (header === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, header);
  return frame;
}

/**
 * Of a line on which nothing waits, neither in Engine.IO (its transport is writable only then) nor on its way to the
 * kernel. Null: it is not such a one.
 */
export function idleStream({ conn }: Line): Socket | null {
  const { transport } = conn;
  if (conn.readyState !== 'open' || transport.name !== 'websocket' || !transport.writable) return null;
  const stream = streamOf(conn);
  return stream?.writable && stream.writableLength === 0 ? stream : null;
}
