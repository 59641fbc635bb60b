import { describe, expect, it } from 'vitest';
import { breakable } from './testing/breakable-wire.ts';
import { diaryOf } from './testing/wire-diary.ts';
import { wiresInMemory } from './testing/wires-in-memory.ts';
import { twoWires } from './two-wires.ts';

/** Servers that reach each other in two ways. */
function town() {
  const [firsts, seconds] = [wiresInMemory(), wiresInMemory()];
  const server = (without: { first?: boolean; second?: boolean } = {}) => {
    const first = breakable(firsts(), { broken: without.first ?? false });
    const second = breakable(seconds(), { broken: without.second ?? false });
    const wire = twoWires(first, second);
    return { first, second, wire, diary: diaryOf(wire) };
  };
  return { server, onSecond: diaryOf(seconds()) };
}

describe('two wires', () => {
  it('are one as long as everyone has the first: the second carries nothing', async () => {
    const { server, onSecond } = town();
    const [one, two] = [server(), server()];
    await one.wire.send(['to all']);
    expect(two.diary.entries).toEqual(['to all']);
    expect(onSecond.entries).toEqual([]);
  });

  it('reach a server that starts without the first, and are reached by it', async () => {
    const { server } = town();
    const one = server();
    const two = server({ first: true });
    await one.wire.send(['from one']);
    await two.wire.send(['from two']);
    expect(two.diary.entries).toEqual(['from one', 'from two']);
    expect(one.diary.entries).toEqual(['from one', 'from one', 'from two']);
  });

  it('tell a server that has lost the first that it missed something, and reach it again', async () => {
    const { server } = town();
    const [one, two] = [server(), server()];
    two.first.break();
    expect(two.diary.entries).toEqual(['(restored)']);
    await one.wire.send(['from one']);
    expect(two.diary.entries).toEqual(['(restored)', 'from one']);
    two.first.mend();
    expect(two.diary.entries).toEqual(['(restored)', 'from one', '(restored)']);
    await two.wire.send(['from two']);
    expect(one.diary.entries.at(-1)).toBe('from two');
  });

  it('are lost when both are, and restored with either', async () => {
    for (const mended of ['first', 'second'] as const) {
      const { server } = town();
      const [one, two] = [server(), server({ first: true, second: true })];
      expect(two.diary.entries).toEqual(['(lost)']);
      two[mended].mend();
      await one.wire.send(['from one']);
      expect(two.diary.entries).toEqual(['(lost)', '(restored)', 'from one']);
    }
  });

  it('take no harm from the second’s end while the first works', async () => {
    const { server } = town();
    const [one, two] = [server(), server()];
    two.second.break();
    await one.wire.send(['from one']);
    expect(two.diary.entries).toEqual(['from one']);
    two.first.break();
    expect(two.diary.entries).toEqual(['from one', '(lost)']);
  });
});
