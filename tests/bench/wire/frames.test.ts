import { describe, expect, it } from 'vitest';
import { FrameReader, frameOf, TEXT } from './frames.ts';

/** A server's frame: as a client's, but not masked. */
function served(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x81, length]), payload]);
  if (length < 65_536) return Buffer.concat([Buffer.from([0x81, 126, length >> 8, length & 0xff]), payload]);
  const header = Buffer.from([0x81, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32BE(length, 6);
  return Buffer.concat([header, payload]);
}

function reading(): { read(bytes: Buffer): void; texts: string[] } {
  const texts: string[] = [];
  const reader = new FrameReader((opcode, payload) => {
    expect(opcode).toBe(TEXT);
    texts.push(payload.toString());
  });
  return { read: (bytes) => reader.read(bytes), texts };
}

const MESSAGES = [
  '',
  'Ana',
  'χ'.repeat(62),
  'b'.repeat(125),
  'c'.repeat(126),
  'd'.repeat(65_535),
  'e'.repeat(65_536),
];

describe('what a server sends', () => {
  it('is read whole, whatever its length', () => {
    const { read, texts } = reading();
    for (const message of MESSAGES) read(served(message));
    expect(texts).toEqual(MESSAGES);
  });

  it('is read whole where several messages come at once', () => {
    const { read, texts } = reading();
    read(Buffer.concat(MESSAGES.map(served)));
    expect(texts).toEqual(MESSAGES);
  });

  it('is read whole where it is cut anywhere, and the bytes read are overwritten by the next', () => {
    const sent = Buffer.concat(['Ana', 'b'.repeat(300), 'Chloé'].map(served));
    for (const size of [1, 2, 3, 5, 7, 64, 130]) {
      const { read, texts } = reading();
      const shared = Buffer.alloc(size);
      for (let at = 0; at < sent.length; at += size) {
        const bytes = sent.copy(shared, 0, at, at + size);
        read(shared.subarray(0, bytes));
      }
      expect(texts).toEqual(['Ana', 'b'.repeat(300), 'Chloé']);
    }
  });

  it('is not taken for whole where a message comes in parts', () => {
    const { read } = reading();
    expect(() => read(Buffer.from([0x01, 1, 0x41]))).toThrow('several frames');
  });
});

describe('what a client sends', () => {
  it('is masked, with its length in as many bytes as that takes', () => {
    for (const message of MESSAGES) {
      const frame = frameOf(message);
      const bytes = Buffer.byteLength(message);
      const lengthBytes = bytes < 126 ? 0 : bytes < 65_536 ? 2 : 8;
      expect(frame.length).toBe(2 + lengthBytes + 4 + bytes);
      expect(frame[0]).toBe(0x81);
      expect((frame[1] ?? 0) & 0x80).toBe(0x80);
      expect(frame.toString('utf8', 2 + lengthBytes + 4)).toBe(message);
    }
  });
});
