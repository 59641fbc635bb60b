import { z } from 'zod';
import { HEALTH_PATIENCE, LOOP_LATE } from '../limits.ts';
import type { StoreHealth } from '../store/index.ts';
import type { House } from './context.ts';
import type { Routes } from './routes.ts';

const NO_ANSWER: StoreHealth = { database: false, migrations: false, durable: false };

const OK = 'ok';
const state = z.string().describe('ok, or what is wrong');
const readiness = z.strictObject({
  ready: z.boolean(),
  open: state,
  database: state,
  migrations: state,
  queue: state,
  durable: state,
  listener: state,
  loop: state,
});
type Readiness = z.infer<typeof readiness>;

/**
 * Without these nothing is accepted, so that another server is the better place. The others only make it slower or less
 * sure: a server that does not hear the others finds their news by itself within a moment, and taking one away whose
 * loop is late would make the next one later still. What the database will not promise was accepted at the start.
 */
const NEEDED = ['open', 'database', 'migrations', 'queue'] as const;

/** For whoever watches over the server. */
export function healthRoutes(routes: Routes, house: House): void {
  const tags = ['health'];
  const healthOf = healthInTime(house);
  routes.get(
    '/healthz',
    {
      schema: {
        tags,
        summary: 'The process runs',
        response: { 200: z.strictObject({ ok: z.literal(true) }) },
      },
    },
    async () => ({ ok: true as const }),
  );

  routes.get(
    '/readyz',
    {
      schema: {
        tags,
        summary: 'It takes work (200) or not (503), and what is wrong with each part',
        response: { 200: readiness, 503: readiness },
      },
    },
    async (_request, reply) => {
      const found = readinessOf(house, await healthOf());
      return reply.code(found.ready ? 200 : 503).send(found);
    },
  );
}

function readinessOf(house: House, health: StoreHealth): Readiness {
  const { max } = house.eventLoop.delay();
  const parts = {
    open: house.isOpen() ? OK : 'it is stopping',
    database: health.database ? OK : 'it does not answer in time',
    migrations: health.migrations ? OK : migrationsAre(health),
    queue: house.store.load().full ? 'as many writes wait as may' : OK,
    durable: health.durable ? OK : durabilityIs(health),
    listener: house.hears() ? OK : 'the other servers are not heard; their news comes by looking for it',
    loop: max < LOOP_LATE ? OK : `up to ${Math.round(max)} ms late`,
  };
  return { ready: NEEDED.every((part) => parts[part] === OK), ...parts };
}

const migrationsAre = ({ database }: StoreHealth): string =>
  database ? 'not all are applied' : 'not known while the database does not answer';

const durabilityIs = ({ database }: StoreHealth): string =>
  database ? 'what it confirms may be lost in a power cut' : 'not known while the database does not answer';

/** A database that hangs is asked once, however often one wants to know, so that its connections are left to others. */
function healthInTime({ store }: House): () => Promise<StoreHealth> {
  let asked: Promise<StoreHealth> | null = null;
  return async () => {
    asked ??= store.check().finally(() => {
      asked = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<StoreHealth>((resolve) => {
      timer = setTimeout(() => resolve(NO_ANSWER), HEALTH_PATIENCE);
    });
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };
}
