import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { LAST_LINES } from '../limits.ts';

/**
 * Closing a server waits for its connections. Once its door is shut each ends with the answer that is under way, though
 * its client or a proxy would keep it for the next question; what says nothing to the end is cut off.
 */
export function endLastConnections(fastify: FastifyInstance): void {
  const { server } = fastify;
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (!server.listening) reply.header('connection', 'close');
    done(null, payload);
  });
  // Of an answer that had begun before, it said that the connection stays.
  fastify.addHook('onResponse', async (_request, reply) => {
    if (!server.listening && reply.getHeader('connection') !== 'close') server.closeIdleConnections();
  });
  fastify.addHook('preClose', async () => {
    // Browsers open some ahead of need. One that has said nothing yet is no idle one to Node.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    const cut = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, LAST_LINES);
    server.once('close', () => clearTimeout(cut));
  });
}
