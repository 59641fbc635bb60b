import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { expect, it, vi } from 'vitest';
import { LIMITS } from '../limits.ts';
import { openLog } from '../log.ts';
import { afterwards } from '../testing/test-server.ts';
import { Meters } from '../watch/index.ts';
import { openWebServer } from './web-server.ts';

async function closingServer() {
  const log = openLog('silent');
  const fastify = await openWebServer({ log, limits: LIMITS, meters: new Meters(), trustProxy: false });
  const agent = new Agent({ keepAlive: true });
  afterwards(async () => agent.destroy());
  const listen = () => fastify.listen({ host: '127.0.0.1', port: 0 });
  return { fastify, agent, listen };
}

/** Resolves once the answer has begun. */
const asks = (agent: Agent, url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => request(url, { agent }, resolve).on('error', reject).end());

/** Resolves, once the door is shut, to a promise of the end. */
async function closing(fastify: FastifyInstance): Promise<{ closed: Promise<undefined> }> {
  const shut = vi.spyOn(fastify.server, 'close');
  const closed = fastify.close();
  await expect.poll(() => shut.mock.calls.length).toBe(1);
  return { closed };
}

function gate() {
  let pass = () => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { passed, pass };
}

it('a request that comes while the server is leaving is answered like every other', async () => {
  const { fastify, listen } = await closingServer();
  afterwards(() => fastify.close());
  let url = '';
  let status = 0;
  fastify.get('/here', async () => ({ ok: true }));
  // It closes already, and its door is not shut yet.
  fastify.addHook('preClose', async () => {
    status = (await fetch(`${url}/here`)).status;
  });
  url = await listen();
  await fastify.close();
  expect(status).toBe(200);
});

it('a connection whose answer was under way ends with it, though its client would keep it', async () => {
  const { fastify, agent, listen } = await closingServer();
  const asked = gate();
  const answered = gate();
  fastify.get('/slow', async () => {
    asked.pass();
    await answered.passed;
    return { ok: true };
  });
  const url = await listen();
  const answer = asks(agent, `${url}/slow`);
  await asked.passed;
  const { closed } = await closing(fastify);
  answered.pass();
  const { headers } = await answer;
  await closed;
  expect(headers.connection).toBe('close');
});

it('so does one whose answer had begun before', async () => {
  const { fastify, agent, listen } = await closingServer();
  const news = new Readable({ read() {} });
  news.push('some ');
  fastify.get('/long', async (_request, reply) => reply.type('text/plain').send(news));
  const url = await listen();
  const answer = await asks(agent, `${url}/long`);
  const said = text(answer);
  const { closed } = await closing(fastify);
  news.push('more');
  news.push(null);
  expect(await said).toBe('some more');
  await closed;
});

it('and one whose client never ends what it says is cut off', async () => {
  const { fastify, listen } = await closingServer();
  fastify.post('/said', async () => ({ ok: true }));
  const url = new URL(await listen());
  const line = connect(Number(url.port), url.hostname);
  line.on('error', () => undefined);
  const ended = once(line, 'close');
  const met = once(fastify.server, 'request');
  line.write(
    'POST /said HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  );
  await met;
  await fastify.close();
  await ended;
});
