import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../secrets.ts';
import { lossyLine } from '../store/testing/lossy-line.ts';
import { Diary } from '../testing/diary.ts';
import { openRedisWire, RedisRefused } from './redis-wire.ts';
import { respServer } from './testing/resp-server.ts';
import { diaryOf } from './testing/wire-diary.ts';
import { MAX_WIRE_TEXT } from './wire.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function redis(options: { password?: string } = {}) {
  const server = await respServer(options);
  endings.push(() => server.close());
  return server;
}

async function wireOn(url: string, database = 'one', options: Parameters<typeof openRedisWire>[2] = {}) {
  const wire = await openRedisWire(url, database, options);
  endings.push(() => wire.close());
  return { wire, diary: diaryOf(wire) };
}

async function lineTo(url: string) {
  const line = await lossyLine(url);
  endings.push(() => line.close());
  return line;
}

describe('a wire over Redis', () => {
  it('carries texts as long as they may be, and of whatever characters', async () => {
    const { wire, diary } = await wireOn((await redis()).url);
    const texts = ['x'.repeat(MAX_WIRE_TEXT), 'Réflex’tics “€”'];
    await wire.send(texts);
    await diary.until((heard) => heard.length === 2);
    expect(diary.entries).toEqual(texts);
  });

  it('carries nothing from one database to another, nor from one number to another', async () => {
    const { url } = await redis();
    const one = await wireOn(url);
    const others = [await wireOn(url, 'other'), await wireOn(`${url}/1`)];
    const same = await wireOn(`${url}/0`);
    await one.wire.send(['for one']);
    for (const { wire } of others) await wire.send(['for others']);
    await same.diary.until((heard) => heard.length > 0);
    for (const { diary } of others) await diary.until((heard) => heard.length > 0);
    expect([one, same].map(({ diary }) => diary.entries)).toEqual([['for one'], ['for one']]);
    expect(others.map(({ diary }) => diary.entries)).toEqual([['for others'], ['for others']]);
  });

  it('is restored when it goes quiet and nobody says that it is dead', async () => {
    const line = await lineTo((await redis()).url);
    const { wire, diary } = await wireOn(line.url, 'one', { pulse: 1_000 });
    line.silence();
    await diary.until((said) => said.includes('(restored)'));
    await wire.send(['hello again']);
    await diary.until((said) => said.includes('hello again'));
    expect(diary.entries).toEqual(['(lost)', '(restored)', 'hello again']);
  });

  it('loses what is sent while Redis is away, says so to nobody, and comes back with it', async () => {
    const line = await lineTo((await redis()).url);
    const { wire, diary } = await wireOn(line.url);
    line.down(true);
    await diary.until((said) => said.includes('(lost)'));
    await wire.send(['into the void']);
    line.down(false);
    await diary.until((said) => said.includes('(restored)'));
    await wire.send(['back']);
    await diary.until((said) => said.includes('back'));
    expect(diary.entries).toEqual(['(lost)', '(restored)', 'back']);
  });

  it('opens without Redis, says so, and is there as soon as Redis is', async () => {
    const line = await lineTo((await redis()).url);
    line.down(true);
    const troubles = new Diary<string>();
    const { wire, diary } = await wireOn(line.url, 'one', {
      onTrouble: ({ message }) => troubles.note(message),
    });
    expect(troubles.entries[0]).toMatch(/^Redis does not answer .*: starting without it/);
    expect(diary.entries).toEqual(['(lost)']);
    await wire.send(['into the void']);
    line.down(false);
    await diary.until((said) => said.includes('(restored)'));
    await wire.send(['here']);
    await diary.until((said) => said.includes('here'));
    expect(diary.entries).toEqual(['(lost)', '(restored)', 'here']);
  });

  it('closes while Redis is away', async () => {
    const line = await lineTo((await redis()).url);
    const { wire, diary } = await wireOn(line.url);
    line.down(true);
    await diary.until((said) => said.includes('(lost)'));
    await wire.close();
    await (await openRedisWire(line.url, 'one')).close();
  });

  it('does not open where Redis refuses, and says why without the password', async () => {
    const password = newId();
    const { url } = await redis({ password });
    const at = (who: string, number = '') => `${url.replace('//', `//${who}`)}${number}`;
    const refusal = (from: string) =>
      openRedisWire(from, 'one').then(
        () => null,
        (error: unknown) => error,
      );
    for (const [from, word] of [
      [at(''), 'NOAUTH'],
      [at(':wrong-word@'), 'WRONGPASS'],
      [at(`:${password}@`, '/99'), 'ERR'],
    ] as const) {
      const error = await refusal(from);
      expect(error).toBeInstanceOf(RedisRefused);
      expect(String(error)).toContain(word);
      expect(String(error)).toContain('REDIS_URL');
      expect(String(error)).not.toMatch(new RegExp(`wrong-word|${password}`));
    }
    await wireOn(at(`:${password}@`));
  });
});
