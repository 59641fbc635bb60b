import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { afterwards } from '../testing/test-server.ts';
import { acknowledgeAtOnce } from './acknowledgement.ts';
import { idleStream, textFrame } from './broadcast.ts';
import type { Line } from './sockets.ts';

/** A line of Socket.IO's, what was written on its stream and what went the way of Socket.IO. */
function lineOf({ writableLength = 0, ack = true } = {}) {
  const written: Buffer[] = [];
  const inItsWay: [number, unknown[]][] = [];
  const stream = { writable: true, writableLength, write: (bytes: Buffer) => written.push(bytes) };
  const transport = { name: 'websocket', writable: true, socket: { _socket: stream } };
  const conn = Object.assign(new EventEmitter(), { readyState: 'open', transport });
  const usual =
    (packet: number) =>
    (...answer: unknown[]) =>
      inItsWay.push([packet, answer]);
  const line: { conn: typeof conn; ack?: typeof usual } = { conn, ...(ack ? { ack: usual } : {}) };
  acknowledgeAtOnce(line as unknown as Line);
  return { line, written, inItsWay };
}

describe('an answer', () => {
  it('is one write on an idle line, in the bytes of Socket.IO', () => {
    const { line, written, inItsWay } = lineOf();
    line.ack?.(12)({ ok: true, seq: 3 });
    expect(written).toEqual([textFrame('4312[{"ok":true,"seq":3}]')]);
    expect(inItsWay).toEqual([]);
  });

  it('goes the way of Socket.IO where something is still on its way there', () => {
    const { line, written, inItsWay } = lineOf({ writableLength: 10 });
    line.ack?.(12)({ ok: true });
    expect(written).toEqual([]);
    expect(inItsWay).toEqual([[12, [{ ok: true }]]]);
  });

  it('comes once, whoever gives it twice', () => {
    const { line, written, inItsWay } = lineOf();
    const answer = line.ack?.(1);
    answer?.('first');
    answer?.('second');
    expect([written.length, inItsWay.length]).toEqual([1, 0]);
  });

  it('is left to a Socket.IO that makes it otherwise', () => {
    const { line } = lineOf({ ack: false });
    expect(line.ack).toBeUndefined();
  });

  it('is made that way by the Socket.IO that is installed', async () => {
    const http = createServer();
    const io = new Server(http, { transports: ['websocket'] });
    afterwards(() => io.close());
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const taken = new Promise<boolean>((resolve) => {
      io.on('connection', (socket) => {
        acknowledgeAtOnce(socket as unknown as Line);
        socket.on('ask', (answer: (said: string) => void) => {
          const stream = idleStream(socket as unknown as Line);
          const before = stream?.bytesWritten ?? 0;
          answer('here');
          // At once: Socket.IO's own way leaves it to Engine.IO, which says so by `writable`.
          resolve(socket.conn.transport.writable && (stream?.bytesWritten ?? 0) > before);
        });
      });
    });
    const client = connect(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
      transports: ['websocket'],
    });
    afterwards(async () => void client.close());
    expect(await client.emitWithAck('ask')).toBe('here');
    // Where this fails, answers are slower and right: see what this Socket.IO makes its acknowledgements with.
    expect(await taken).toBe(true);
  });
});
