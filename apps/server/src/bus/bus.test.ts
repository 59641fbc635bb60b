import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../../tests/database/test-database.ts';
import { newId } from '../secrets.ts';
import { openWire } from '../store/index.ts';
import { Diary } from '../testing/diary.ts';
import { busContract, diaryOf } from './contract.ts';
import { unpack } from './messages.ts';
import { openBus } from './open-bus.ts';
import { openRedisWire } from './redis-wire.ts';
import { realRedis } from './testing/real-redis.ts';
import { respServer } from './testing/resp-server.ts';
import { wiresInMemory } from './testing/wires-in-memory.ts';
import { twoWires } from './two-wires.ts';
import type { Wire } from './wire.ts';

busContract('the bus on Postgres', async () => {
  const database = await freshDatabase({ empty: true });
  return {
    join: async () => openBus(await openWire(database.url)),
    close: () => database.drop(),
  };
});

busContract('the bus in memory', async () => {
  const wire = wiresInMemory();
  return { join: async () => openBus(wire()), close: async () => undefined };
});

const likeRedis = await respServer();
const redis = await realRedis();
afterAll(async () => {
  await likeRedis.close();
  await redis?.close();
});

const onRedis = (url: string) => async () => {
  const database = newId();
  return { join: async () => openBus(await openRedisWire(url, database)), close: async () => undefined };
};
busContract('the bus on a server of Redis’s protocol', onRedis(likeRedis.url));
busContract(
  `the bus on Redis itself (${redis?.name ?? 'no redis-server, valkey-server or REDIS_URL here'})`,
  onRedis(redis?.url ?? ''),
  redis !== null,
);

busContract('the bus on Redis, with Postgres at hand', async () => {
  const server = await respServer();
  const database = await freshDatabase({ empty: true });
  return {
    join: async () => openBus(twoWires(await openRedisWire(server.url, 'one'), await openWire(database.url))),
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
});

busContract('the bus on Postgres while Redis is away', async () => {
  const nowhere = await respServer();
  await nowhere.close();
  const database = await freshDatabase({ empty: true });
  return {
    join: async () =>
      openBus(twoWires(await openRedisWire(nowhere.url, 'one'), await openWire(database.url))),
    close: () => database.drop(),
  };
});

describe('a sending', () => {
  it('takes along all that was said while the one before it was under way', async () => {
    const sendings = new Diary<readonly string[]>();
    const done: (() => void)[] = [];
    const slow: Wire = {
      send(texts) {
        sendings.note(texts);
        return new Promise((resolve) => done.push(resolve));
      },
      listen: () => undefined,
      close: async () => undefined,
    };
    const bus = openBus(slow);
    bus.hint('r1', 1);
    await sendings.until((sent) => sent.length === 1);
    bus.hint('r1', 2);
    bus.hint('r2', 5);
    bus.hint('r1', 3);
    done[0]?.();
    await sendings.until((sent) => sent.length === 2);
    const said = sendings.entries.map((texts) => texts.map((text) => JSON.parse(text).say));
    expect(said).toEqual([
      [[['at', 'r1', 1]]],
      [
        [
          ['at', 'r1', 3],
          ['at', 'r2', 5],
        ],
      ],
    ]);
    done[1]?.();
    await bus.close();
  });
});

describe('a server that is alone', () => {
  const NEVER = 2_147_483_647; // ms: never, in a test
  const rooms = (texts: readonly string[]) =>
    texts.flatMap((text) => unpack(text)?.messages ?? []).flatMap((one) => (one[0] === 'at' ? [one[1]] : []));

  async function alone() {
    const wire = wiresInMemory();
    const ear = wire();
    const heard = new Diary<string>();
    ear.listen({ heard: (text) => heard.note(text), lost: () => undefined, restored: () => undefined });
    const clock = { now: 0 };
    const bus = openBus(wire(), { signOfLife: NEVER, now: () => clock.now });
    const said = async (...hinted: string[]) => {
      for (const room of hinted) bus.hint(room, 1);
      bus.deleted(['end']);
      const before = heard.entries.length;
      await heard.until((texts) => texts.slice(before).some((text) => text.includes('deleted')));
      return rooms(heard.entries.slice(before));
    };
    const anotherComes = async () => {
      diaryOf(openBus(wire(), { signOfLife: NEVER, now: () => clock.now }));
      await heard.until((texts) => texts.some((text) => text.includes('who')));
    };
    return { clock, said, anotherComes };
  }

  it('gives no hints once it has heard nobody for a while, and all that is not a hint', async () => {
    const { clock, said } = await alone();
    expect(await said('r1')).toEqual(['r1']);
    clock.now = 10_001;
    expect(await said('r2')).toEqual([]);
  });

  it('gives them again as soon as another comes, and as long as that one is heard', async () => {
    const { clock, said, anotherComes } = await alone();
    clock.now = 20_000;
    await anotherComes();
    expect(await said('r3')).toEqual(['r3']);
    clock.now = 30_001;
    expect(await said('r4')).toEqual([]);
  });

  it('lives as long as it says so, where nothing is played', async () => {
    const wire = wiresInMemory();
    const ear = wire();
    const heard = new Diary<string>();
    ear.listen({ heard: (text) => heard.note(text), lost: () => undefined, restored: () => undefined });
    const bus = openBus(wire(), { signOfLife: 5 });
    await heard.until((texts) => texts.length >= 2);
    expect(heard.entries.map((text) => unpack(text)?.messages).slice(0, 2)).toEqual([[['on']], [['on']]]);
    await bus.close();
  });
});
