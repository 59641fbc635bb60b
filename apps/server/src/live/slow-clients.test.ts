import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cutOffWhenSlow } from './slow-clients.ts';

const LIMITS = { unsentPackets: 3, unsentFor: 5_000, unsentLength: 1_000 };

/** What is listened to of a connection: each packet made, and the moment at which all of them were handed on. */
function connection() {
  const socket = { destroyed: false, destroy: () => void cut() };
  const cut = vi.fn(() => {
    socket.destroyed = true;
  });
  const stream = { writableLength: 0 };
  const transport = { socket: { _socket: stream } };
  const line = Object.assign(new EventEmitter(), { request: { socket }, transport });
  cutOffWhenSlow(line as unknown as Socket['conn'], LIMITS, () => undefined);
  const send = (packets: number, data = '2["told"]') => {
    for (let packet = 0; packet < packets; packet += 1) line.emit('packetCreate', { data });
  };
  return { line, stream, cut, send };
}

describe('a client that does not take what it is sent', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is cut off after a while, at once and without waiting for what it did not take', () => {
    const { cut, send } = connection();
    send(3);
    vi.advanceTimersByTime(LIMITS.unsentFor - 1);
    expect(cut).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(cut).toHaveBeenCalledOnce();
  });

  it('stays when it takes them in time, however many there were', () => {
    const { line, cut, send } = connection();
    send(50);
    vi.advanceTimersByTime(LIMITS.unsentFor - 1);
    line.emit('drain');
    send(2);
    vi.advanceTimersByTime(LIMITS.unsentFor * 2);
    expect(cut).not.toHaveBeenCalled();
  });

  it('is cut off at once, and once, when more bytes wait than may, wherever they wait', () => {
    const few = connection();
    few.send(1, 'x'.repeat(1_000));
    few.line.emit('drain');
    few.stream.writableLength = 400;
    few.send(1, 'x'.repeat(600));
    expect(few.cut).not.toHaveBeenCalled();
    few.send(2, 'x');
    expect(few.cut).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(LIMITS.unsentFor * 2);
    expect(few.cut).toHaveBeenCalledOnce();
  });

  it('is forgotten when its connection ends by itself', () => {
    const { line, cut, send } = connection();
    send(3);
    line.emit('close');
    vi.advanceTimersByTime(LIMITS.unsentFor);
    expect(cut).not.toHaveBeenCalled();
  });
});
