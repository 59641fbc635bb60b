import { openRedisWire, twoWires, type Wire, type WireOptions } from './bus/index.ts';
import { identityOf, openWire } from './store/index.ts';

/** For a server that is given no Redis. */
const NO_REDIS: Wire = {
  send: async () => undefined,
  listen: (listener) => listener.lost(),
  close: async () => undefined,
};

/**
 * To the other servers: over Redis for those that have it, and over the database for and to those that do not, be it that they
 * were given none (`redisUrl` null) or that it is away. Throws `Unavailable`, `RedisRefused`.
 */
export async function openWires(
  databaseUrl: string,
  redisUrl: string | null,
  options: WireOptions = {},
): Promise<Wire> {
  const overDatabase = await openWire(databaseUrl, options);
  if (redisUrl === null) return twoWires(NO_REDIS, overDatabase);
  try {
    return twoWires(await openRedisWire(redisUrl, await identityOf(databaseUrl), options), overDatabase);
  } catch (error) {
    await overDatabase.close();
    throw error;
  }
}
