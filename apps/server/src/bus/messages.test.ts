import { describe, expect, it } from 'vitest';
import { type Message, pack, unpack } from './messages.ts';

const MAX = 300;

describe('what servers tell each other', () => {
  it('is packed into as few texts as hold it, none of them too long, and comes out as it went in', () => {
    const messages: Message[] = Array.from({ length: 50 }, (_, index) => [
      'here',
      `room-${index}`,
      ['ana', 'ben'].slice(index % 3),
      [],
    ]);
    const texts = pack('one', messages, MAX);
    const longest = Math.max(...texts.map((text) => Buffer.byteLength(text)));
    expect(longest).toBeLessThanOrEqual(MAX);
    expect(longest).toBeGreaterThan(MAX - 60);
    expect(texts.flatMap((text) => unpack(text)?.messages ?? [])).toEqual(messages);
    expect(new Set(texts.map((text) => unpack(text)?.from))).toEqual(new Set(['one']));
    expect(pack('one', [], MAX)).toEqual([]);
  });

  it('is left out where it is not understood', () => {
    const text = JSON.stringify({ from: 'one', say: [['at', 'r1', 2], ['at', 'r1'], ['dance', 'r1'], 7] });
    expect(unpack(text)).toEqual({ from: 'one', messages: [['at', 'r1', 2]] });
    for (const none of ['', '{', 'null', '[]', '{"from":7,"say":[]}', '{"from":"one"}']) {
      expect(unpack(none)).toBeNull();
    }
  });
});
