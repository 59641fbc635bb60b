import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { LIMITS, type Limits } from '../limits.ts';
import { openLog } from '../log.ts';
import { phone, Screen } from '../testing/phone.ts';
import { afterwards, openedSession, testServer } from '../testing/test-server.ts';
import { Meters } from '../watch/index.ts';
import { openWebServer } from './web-server.ts';

const MUCH = 64 * 1024 * 1024; // bytes: more than all buffers on the way take

async function webServer(limits: Partial<Limits>) {
  const fastify = await openWebServer({
    log: openLog('silent'),
    limits: { ...LIMITS, ...limits },
    meters: new Meters(),
    trustProxy: false,
  });
  afterwards(() => fastify.close());
  fastify.post('/take', async () => ({}));
  fastify.get('/much', (_request, reply) => reply.send(Buffer.alloc(MUCH)));
  return { fastify, url: await fastify.listen({ host: '127.0.0.1', port: 0 }) };
}

/** A bare line on which that is said. */
async function line(at: { url: string }, said: string): Promise<Socket> {
  const { hostname, port } = new URL(at.url);
  const socket = connect({ host: hostname, port: Number(port) });
  afterwards(async () => void socket.destroy());
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(said);
  return socket;
}

it('a request whose rest does not come is given up', async () => {
  const server = await webServer({ requestWithin: 200 });
  const begun =
    'POST /take HTTP/1.1\r\nHost: game.example\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
  const drops = await line(server, begun);
  let heard = '';
  drops.on('data', (chunk) => {
    heard += chunk.toString('latin1');
  });
  await once(drops, 'close');
  expect(heard).toContain('HTTP/1.1 408');
});

it('an answer that nobody takes is given up, with the line', async () => {
  const server = await webServer({ lineSilent: 200 });
  const opened = once(server.fastify.server, 'connection') as Promise<[Socket]>;
  const deaf = await line(server, 'GET /much HTTP/1.1\r\nHost: game.example\r\n\r\n');
  deaf.pause();
  const [here] = await opened;
  await once(here, 'close');
  deaf.resume();
  await once(deaf, 'close');
  expect(deaf.bytesRead).toBeLessThan(MUCH);
});

it('a WebSocket on which nobody says anything lives on', async () => {
  const first = await testServer();
  const { code } = await openedSession(first);
  const { token } = await phone(first, code, 'Ana');
  const server = await testServer({ database: first.database, limits: { lineSilent: 1_000 } });
  const ana = await new Screen(server, code, token).connect();
  // Silent for as long as she is, and a line for HTTP.
  await once(await line(server, ''), 'close');
  expect(ana.disconnected).toBeNull();
  expect(await ana.socket?.emitWithAck('time', {})).toMatchObject({ now: expect.any(Number) });
});
