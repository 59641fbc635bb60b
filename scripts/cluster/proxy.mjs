import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { takeTurns } from './turns.mjs';

/** What belongs to one connection and not to what goes over it. */
const HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding']);

/** For the machine's own eyes. */
const NOT_FOR_ALL = '/metrics';

/**
 * A proxy that passes everything on, WebSockets included, to one server after the other and to none twice for being
 * the same person. `addresses` gives the servers anew each time. It stands for the one in docker-compose.yml.
 */
export async function openProxy({ host, port, addresses }) {
  const turns = takeTurns(addresses);
  const sockets = new Set();
  const server = createServer((asked, answer) => pass(turns, asked, answer));
  server.on('upgrade', (asked, near, head) => tunnel(turns, asked, near, head));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}`,
    taken: turns.taken,
    async close() {
      turns.stop();
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

async function pass(turns, asked, answer) {
  if (isNotForAll(asked.url)) return refuse(answer, 404, 'There is nothing here.\n');
  const socket = await turns.next();
  if (socket === null) return refuse(answer, 503, 'No server takes work at the moment. Try again.\n');
  const passed = request({
    createConnection: () => socket,
    method: asked.method,
    path: asked.url,
    headers: { ...kept(asked.headers), ...forwarded(asked), connection: 'close' },
  });
  const failed = () => {
    if (answer.headersSent) answer.destroy();
    else refuse(answer, 502, 'The server ended before it answered. Ask again.\n');
  };
  passed.on('error', failed);
  passed.on('response', (back) => {
    answer.writeHead(back.statusCode, kept(back.headers));
    back.on('error', () => answer.destroy());
    back.pipe(answer);
  });
  answer.on('close', () => socket.destroy());
  asked.pipe(passed);
}

/** From the request to become a WebSocket on, bytes go both ways as they come. */
async function tunnel(turns, asked, near, head) {
  near.on('error', () => near.destroy());
  const far = isNotForAll(asked.url) ? null : await turns.next();
  if (far === null || near.destroyed) {
    far?.destroy();
    near.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
    return;
  }
  near.setNoDelay(true);
  far.on('error', () => far.destroy());
  far.on('close', () => near.destroy());
  near.on('close', () => far.destroy());
  const lines = Object.entries({ ...asked.headers, ...forwarded(asked) }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}\r\n`),
  );
  far.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${lines.join('')}\r\n`);
  far.write(head);
  near.pipe(far);
  far.pipe(near);
}

const kept = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)));

/** The server believes the last address that is told it. */
function forwarded({ headers, socket }) {
  const before = headers['x-forwarded-for'];
  const own = socket.remoteAddress ?? '';
  return {
    'x-forwarded-for': before === undefined ? own : `${before}, ${own}`,
    'x-forwarded-proto': 'http',
  };
}

function isNotForAll(url) {
  const [path] = url.split('?');
  try {
    return decodeURIComponent(path).replace(/\/+/g, '/').startsWith(NOT_FOR_ALL);
  } catch {
    return false;
  }
}

function refuse(answer, status, words) {
  answer.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  answer.end(words);
}
