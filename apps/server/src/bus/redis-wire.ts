import { ErrorReply } from '@redis/client';
import { KeptWire } from './kept-wire.ts';
import { redisLine } from './redis-line.ts';
import type { Wire, WireOptions } from './wire.ts';

/** What Redis says while it is about to be well again. */
const PASSING = /^(LOADING|MASTERDOWN|BUSY|CLUSTERDOWN|TRYAGAIN|ERR max number of clients)/;

/** Redis answers, and does not let this server tell and hear: the settings are wrong, and time does not mend them. */
export class RedisRefused extends Error {
  constructor(cause: ErrorReply) {
    super(
      `expected a Redis that lets this server tell and hear, found ${wordsOf(cause)}: set the user, the password and ` +
        'the number of the database in REDIS_URL, or leave it out, and hints go through Postgres',
      { cause },
    );
    this.name = new.target.name;
  }
}

/**
 * On Redis's publish and subscribe. Servers hear each other that have the same `database` (any text) and the same
 * number of a Redis database in their URL. Where Redis does not answer it is lost at first and restored later.
 * Throws `RedisRefused`.
 */
export async function openRedisWire(url: string, database: string, options: WireOptions = {}): Promise<Wire> {
  const channel = `reflextics:${new URL(url).pathname.slice(1) || '0'}:${database}`;
  const wire = new KeptWire((listener) => redisLine(url, channel, listener), {
    ...options,
    name: 'Redis',
    wordsOf,
  });
  try {
    await wire.open();
  } catch (error) {
    if (error instanceof ErrorReply && !PASSING.test(error.message)) throw new RedisRefused(error);
    const message = `Redis does not answer (${wordsOf(error)}): starting without it, and trying again all the time`;
    options.onTrouble?.({ message, error });
    wire.openLater();
  }
  return wire;
}

/** The first word of an answer of Redis's; the rest may quote. */
function wordsOf(error: unknown): string {
  if (error instanceof ErrorReply) return error.message.split(' ')[0] ?? '';
  if (!(error instanceof Error)) return 'an unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
