import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sendTogether } from './together.ts';

/** A line of an engine, and what went to the kernel in each write. */
function lineOf() {
  const writes: string[][] = [];
  const stream = new Writable({
    decodeStrings: false,
    writev(chunks, done) {
      writes.push(chunks.map(({ chunk }) => String(chunk)));
      done();
    },
  });
  const engine = new EventEmitter();
  sendTogether(engine);
  const conn = { transport: { socket: { _socket: stream } } };
  /** As Engine.IO does it. */
  const flush = (...packets: string[]) => {
    engine.emit('flush', conn, packets);
    for (const packet of packets) stream.write(packet);
    engine.emit('drain', conn);
  };
  return { flush, writes };
}

describe('what is sent together', () => {
  it('is one write, and what comes after it another', () => {
    const { flush, writes } = lineOf();
    flush('welcome', 'presence', 'mine');
    expect(writes).toEqual([['welcome', 'presence', 'mine']]);
    flush('told');
    flush('told', 'told');
    expect(writes).toEqual([['welcome', 'presence', 'mine'], ['told'], ['told', 'told']]);
  });

  it('goes nowhere, and harms nothing, where the line is no more', () => {
    const engine = new EventEmitter();
    sendTogether(engine);
    const gone = { transport: { socket: null } };
    engine.emit('flush', gone, ['welcome', 'presence']);
    expect(() => engine.emit('drain', gone)).not.toThrow();
  });
});
