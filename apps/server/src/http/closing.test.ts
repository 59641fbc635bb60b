import { expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { openLog } from '../log.ts';
import { afterwards } from '../testing/test-server.ts';
import { Meters } from '../watch/index.ts';
import { openWebServer } from './web-server.ts';

it('a request that comes while the server is leaving is answered as any other is', async () => {
  const log = openLog('silent');
  const fastify = await openWebServer({ log, limits: LIMITS, meters: new Meters(), trustProxy: false });
  afterwards(() => fastify.close());
  let url = '';
  let status = 0;
  fastify.get('/here', async () => ({ ok: true }));
  // It closes already, and its door is not shut yet.
  fastify.addHook('preClose', async () => {
    status = (await fetch(`${url}/here`)).status;
  });
  url = await fastify.listen({ host: '127.0.0.1', port: 0 });
  await fastify.close();
  expect(status).toBe(200);
});
