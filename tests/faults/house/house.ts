import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realRedis } from '../../../apps/server/src/bus/testing/real-redis.ts';
import { Database } from './database.ts';
import { TcpProxy } from './proxy.ts';
import { ServerProcess, type ServerWatch } from './server.ts';
import { SmallDisk } from './small-disk.ts';

const REDIS_PORT = 6379; // where a URL names none

/** A server with the line on which people reach it. */
export interface Door {
  readonly server: ServerProcess;
  readonly line: TcpProxy;
}

/** What carries the hints of the servers in place of Postgres, behind a line of its own. */
export interface Redis {
  readonly line: TcpProxy;
  /** As the servers reach it: through the line. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface HousePlan {
  readonly servers: number;
  /** Whether their hints go through Redis. */
  readonly redis: boolean;
}

/** Several servers on one Postgres, each part behind a line of its own. */
export interface House {
  readonly database: Database;
  readonly doors: readonly Door[];
  /** A text: why there is none that could be filled. */
  readonly disk: SmallDisk | string;
  /** Null: none was asked for. A text: why there is none. */
  readonly redis: Redis | string | null;
  /** Starts a server that was ended, on its line. */
  startAgain(door: Door): Promise<void>;
  /** Stops all and removes the data. */
  close(): Promise<void>;
}

export async function openHouse({ servers, redis: wanted }: HousePlan, watch: ServerWatch): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-faults-'));
  // Postgres, not run by root, has to pass through.
  await chmod(folder, 0o711);
  const disk = await SmallDisk.at(folder);
  const database = await Database.start(folder);
  const redis = wanted ? await startRedis() : null;
  const redisUrl = redis === null || typeof redis === 'string' ? '' : redis.url;
  const doors = await Promise.all(
    Array.from({ length: servers }, async () => ({
      server: new ServerProcess({ databaseUrl: database.url, redisUrl }, watch),
      // Nobody is told of it before it has somewhere to lead.
      line: await TcpProxy.open({ port: 1 }),
    })),
  );
  const drop = () => {
    for (const { server } of doors) server.drop();
  };
  process.once('exit', drop);
  const startAgain = async ({ server, line }: Door) => {
    await server.start();
    line.target = { port: server.port };
  };
  await Promise.all(doors.map(startAgain));
  return {
    database,
    doors,
    disk,
    redis,
    startAgain,
    async close() {
      await Promise.all(doors.map(({ server }) => server.end('SIGTERM')));
      await Promise.all(doors.map(({ line }) => line.close()));
      await database.stop();
      if (redis !== null && typeof redis !== 'string') await redis.stop();
      if (typeof disk !== 'string') await disk.unmount();
      await rm(folder, { recursive: true, force: true });
      process.off('exit', drop);
    },
  };
}

async function startRedis(): Promise<Redis | string> {
  const redis = await realRedis();
  if (redis === null) return 'there is no redis-server on the path, and REDIS_URL names none';
  const url = new URL(redis.url);
  const line = await TcpProxy.open({ port: Number(url.port || REDIS_PORT), host: url.hostname });
  url.hostname = '127.0.0.1';
  url.port = String(line.port);
  return {
    line,
    url: url.href,
    async stop() {
      await line.close();
      await redis.close();
    },
  };
}
