import { describe, expect, it } from 'vitest';
import { phone, seatedRoom } from '../testing/phone.ts';
import { RawClient } from '../testing/raw-client.ts';
import { openedSession, testServer } from '../testing/test-server.ts';
import { PING_FRAME, pingAtOnce } from './pings.ts';
import type { Line } from './sockets.ts';

const CLOSING = '\x88\x00'; // RFC 6455: the other end is to let go as well

/** A line, what was written on its stream and what Engine.IO sent itself. */
function lineOf({ writableLength = 0 } = {}) {
  const written: Buffer[] = [];
  const sent: unknown[][] = [];
  const stream = { writable: true, writableLength, write: (bytes: Buffer) => written.push(bytes) };
  const transport = { name: 'websocket', writable: true, socket: { _socket: stream } };
  const conn = { readyState: 'open', transport, sendPacket: (...packet: unknown[]) => sent.push(packet) };
  pingAtOnce({ conn } as unknown as Line);
  return { conn, written, sent };
}

describe('a ping', () => {
  it('is one write on an idle line', () => {
    const { conn, written, sent } = lineOf();
    conn.sendPacket('ping');
    expect([written, sent]).toEqual([[PING_FRAME], []]);
  });

  it('goes the way of Engine.IO where something is on its way, and so does all else', () => {
    const busy = lineOf({ writableLength: 3 });
    busy.conn.sendPacket('ping');
    expect([busy.written, busy.sent]).toEqual([[], [['ping']]]);
    const idle = lineOf();
    idle.conn.sendPacket('message', 'something');
    expect([idle.written, idle.sent]).toEqual([[], [['message', 'something']]]);
  });
});

describe('a line that answers no ping', () => {
  it('ends, and one that answers stays', async () => {
    const server = await testServer({ limits: { pingInterval: 50, pingTimeout: 2_000 } });
    const { code } = await openedSession(server);
    const { nora } = await seatedRoom(server, code);
    const chloe = await phone(server, code, 'Chloé');
    const silent = await RawClient.connect(server, { v: 2, code, token: chloe.token });
    const pings = (heard: string) => heard.split(PING_FRAME.toString('latin1')).length - 1;
    await silent.until((heard) => pings(heard) >= 1);
    await silent.until((heard) => heard.includes(CLOSING));
    expect([nora.disconnected, chloe.disconnected]).toEqual([null, null]);
  });
});
