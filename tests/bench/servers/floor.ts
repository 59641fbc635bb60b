import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { CONNECTIONS_WAITING } from '../../../apps/server/src/limits.ts';

/**
 * The least that any room server on Socket.IO does: it acknowledges a command and tells the room, with a payload of the
 * size of ours. No rules, no validation, no storage. What ours costs is told as a multiple of this.
 */

interface Asked {
  client: string;
  n: number;
  command: { type: string };
}

const http = createServer();
// As in ours, so that the two differ in what they do and not in how they are set.
const io = new Server(http, {
  path: '/socket.io',
  serveClient: false,
  transports: ['websocket'],
  perMessageDeflate: false,
  httpCompression: false,
  pingInterval: 5_000,
  pingTimeout: 5_000,
});
const seqs = new Map<string, number>();

io.on('connection', (socket) => {
  const room = String(socket.handshake.auth.code);
  const participant = String(socket.handshake.auth.token).slice(0, 16);
  socket.join(room);
  socket.emit('welcome', { v: 2, you: { kind: 'participant', id: participant }, seq: 0, now: Date.now() });
  socket.on('command', ({ client, n, command }: Asked, acknowledge: (answer: object) => void) => {
    const seq = (seqs.get(room) ?? 0) + 1;
    seqs.set(room, seq);
    acknowledge({ client, n, ok: true, seq });
    const now = Date.now();
    io.to(room).emit('told', { events: [{ seq, at: now, event: { ...command, participant } }], now });
  });
});

http.listen({ port: 0, host: '127.0.0.1', backlog: CONNECTIONS_WAITING }, () => {
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port, found none');
  process.stdout.write(`ready at http://127.0.0.1:${address.port}\n`);
});
process.once('disconnect', () => process.exit(0));
