import { z } from 'zod';
import type { House } from './context.ts';
import type { Routes } from './routes.ts';

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
      const health = await house.store.check();
      const open = house.isOpen();
      const ready = open && health.database && health.migrations;
      return reply.code(ready ? 200 : 503).send({ ready, open, ...health });
    },
  );
}
