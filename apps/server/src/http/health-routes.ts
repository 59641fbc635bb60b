import { z } from 'zod';
import type { StoreHealth } from '../store/index.ts';
import type { House } from './context.ts';
import type { Routes } from './routes.ts';

const PATIENCE = 1_500; // ms: whoever watches is answered within two seconds, also while the database hangs
const NO_ANSWER: StoreHealth = { database: false, migrations: false, durable: false };

const readiness = z.strictObject({
  ready: z.boolean(),
  open: z.boolean(),
  database: z.boolean(),
  migrations: z.boolean(),
  durable: z.boolean(),
});

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
        summary: 'It takes work: open, and the database answers and has the tables of this version',
        response: { 200: readiness, 503: readiness },
      },
    },
    async (_request, reply) => {
      const health = await healthOf();
      const open = house.isOpen();
      const ready = open && health.database && health.migrations;
      return reply.code(ready ? 200 : 503).send({ ready, open, ...health });
    },
  );
}

/** A database that hangs is asked once, however often one wants to know, so that its connections are left to others. */
function healthInTime({ store }: House): () => Promise<StoreHealth> {
  let asked: Promise<StoreHealth> | null = null;
  return async () => {
    asked ??= store.check().finally(() => {
      asked = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<StoreHealth>((resolve) => {
      timer = setTimeout(() => resolve(NO_ANSWER), PATIENCE);
    });
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };
}
