import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../../tests/database/test-database.ts';
import { newId } from '../secrets.ts';
import { openWire } from '../store/index.ts';
import { Diary } from '../testing/diary.ts';
import { busContract } from './contract.ts';
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

const servers: { name: string; url: string; close(): Promise<void> }[] = [
  { name: 'a server of Redis’s protocol', ...(await respServer()) },
];
const redis = await realRedis();
if (redis !== null) servers.push(redis);
afterAll(async () => {
  for (const server of servers) await server.close();
});

for (const { name, url } of servers) {
  busContract(`the bus on Redis (${name})`, async () => {
    const database = newId();
    return { join: async () => openBus(await openRedisWire(url, database)), close: async () => undefined };
  });
}

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
