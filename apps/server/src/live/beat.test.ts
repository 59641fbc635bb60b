import { EventEmitter } from 'node:events';
import { BEAT } from '@reflextics/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { phone, seatedRoom } from '../testing/phone.ts';
import { RawClient } from '../testing/raw-client.ts';
import { afterwards, openedSession, testServer } from '../testing/test-server.ts';
import { BEAT_FRAME, Beat } from './beat.ts';
import type { Line } from './sockets.ts';

/** An idle connection, and what was written on it. */
function quietLine() {
  const stream = {
    writable: true,
    writableLength: 0,
    bytesWritten: 100,
    beats: 0,
    write(bytes: Buffer) {
      expect(bytes).toEqual(BEAT_FRAME);
      stream.bytesWritten += bytes.length;
      stream.beats += 1;
    },
  };
  const transport = { name: 'websocket', writable: true, socket: { _socket: stream } };
  const conn = Object.assign(new EventEmitter(), { readyState: 'open', transport });
  return { line: { conn } as unknown as Line, stream, conn };
}

describe('an open line', () => {
  let beat: Beat;
  beforeEach(() => {
    vi.useFakeTimers();
    beat = new Beat();
  });
  afterEach(() => {
    beat.stop();
    vi.useRealTimers();
  });

  it('is never silent for longer than a beat, whenever it last said something', () => {
    for (let phase = 0; phase < BEAT; phase += 100) {
      const { line, stream } = quietLine();
      beat.keep(line);
      vi.advanceTimersByTime(phase);
      stream.bytesWritten += 50;
      const before = stream.beats;
      vi.advanceTimersByTime(BEAT);
      expect(stream.beats - before).toBeGreaterThanOrEqual(1);
    }
  });

  it('does not beat while it says something anyway', () => {
    const { line, stream } = quietLine();
    beat.keep(line);
    for (let time = 0; time < 60; time += 1) {
      vi.advanceTimersByTime(BEAT / 2);
      stream.bytesWritten += 50;
    }
    expect(stream.beats).toBe(0);
  });

  it('beats no more often than it has to', () => {
    const { line, stream } = quietLine();
    beat.keep(line);
    vi.advanceTimersByTime(BEAT * 100);
    expect(stream.beats).toBeLessThanOrEqual(101);
  });

  it('is left alone where it takes nothing, and once it has ended', () => {
    const { line, stream, conn } = quietLine();
    beat.keep(line);
    stream.writableLength = 1;
    vi.advanceTimersByTime(BEAT * 10);
    expect(stream.beats).toBe(0);
    stream.writableLength = 0;
    conn.emit('close');
    vi.advanceTimersByTime(BEAT * 10);
    expect(stream.beats).toBe(0);
  });
});

describe('a room in which nothing happens', () => {
  it('is heard all the same', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora } = await seatedRoom(server, code);
    const chloe = await phone(server, code, 'Chloé');
    const listener = await RawClient.connect(server, { v: 2, code, token: chloe.token });
    afterwards(async () => void listener.line.destroy());
    const beats = (heard: string) => heard.split(BEAT_FRAME.toString('latin1')).length - 1;
    await listener.until((heard) => beats(heard) >= 2);
    // And what Socket.IO has to say comes through in between.
    await nora.does({ type: 'lock-room' });
    await listener.until((heard) => heard.includes('room-locked'));
  });
});
