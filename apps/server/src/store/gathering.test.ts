import { describe, expect, it } from 'vitest';
import { Gathering } from './gathering.ts';

/** Statements that are answered when the test says so. */
function counter() {
  const asked: {
    keys: readonly string[];
    answer(known: Record<string, number>): void;
    fail(error: Error): void;
  }[] = [];
  const ask = (keys: readonly string[]) =>
    new Promise<ReadonlyMap<string, number>>((resolve, reject) => {
      asked.push({ keys, answer: (known) => resolve(new Map(Object.entries(known))), fail: reject });
    });
  return { asked, ask };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('Questions to the database that are put together', () => {
  it('go into one statement where they are asked at the same moment, each key once', async () => {
    const { asked, ask } = counter();
    const rooms = new Gathering(ask, { atOnce: 1, most: 10 });
    const answers = Promise.all([rooms.of('a'), rooms.of('b'), rooms.of('a')]);
    await turn();
    expect(asked.map(({ keys }) => keys)).toEqual([['a', 'b']]);
    asked[0]?.answer({ a: 1 });
    expect(await answers).toEqual([1, null, 1]);
  });

  it('are never answered by a statement that was under way when they were asked', async () => {
    const { asked, ask } = counter();
    const rooms = new Gathering(ask, { atOnce: 1, most: 10 });
    const before = rooms.of('a');
    await turn();
    const after = rooms.of('a');
    await turn();
    expect(asked).toHaveLength(1);
    asked[0]?.answer({ a: 1 });
    expect(await before).toBe(1);
    expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['a']]);
    asked[1]?.answer({ a: 2 });
    expect(await after).toBe(2);
  });

  it('are no more than so many in a statement, and so many statements at once', async () => {
    const { asked, ask } = counter();
    const rooms = new Gathering(ask, { atOnce: 2, most: 2 });
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => rooms.of(key)));
    await turn();
    expect(asked.map(({ keys }) => keys)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    asked[0]?.answer({ a: 1, b: 2 });
    asked[1]?.answer({ c: 3, d: 4 });
    await turn();
    expect(asked[2]?.keys).toEqual(['e']);
    asked[2]?.answer({ e: 5 });
    expect(await answers).toEqual([1, 2, 3, 4, 5]);
  });

  it('fail with their statement, and the next are asked all the same', async () => {
    const { asked, ask } = counter();
    const rooms = new Gathering(ask, { atOnce: 1, most: 10 });
    const failing = rooms.of('a');
    await turn();
    const next = rooms.of('b');
    asked[0]?.fail(new Error('the database went away'));
    await expect(failing).rejects.toThrow('went away');
    await turn();
    asked[1]?.answer({ b: 2 });
    expect(await next).toBe(2);
  });
});
