import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import pg from 'pg';

export interface LossyLine {
  /** What it leads to, reached through this line. */
  url: string;
  /** What is lost of the next COMMIT: it, on its way there; its answer, on the way back; or with that the whole line. */
  loseNextCommit: (what: 'question' | 'answer' | 'line') => void;
  /** Breaks what is connected and lets nobody connect, until told otherwise. */
  down: (isDown: boolean) => void;
  /** What is connected now hears and says nothing any more, without being cut. */
  silence: () => void;
  close: () => Promise<void>;
}

/** A line to a database, or to whatever else speaks over TCP, that loses what it is told to lose. */
export async function lossyLine(url: string): Promise<LossyLine> {
  const { host, port } = endOf(url);
  const pairs = new Set<readonly [Socket, Socket]>();
  const silenced = new WeakSet<Socket>();
  let losing: 'question' | 'answer' | 'line' | null = null;
  let isDown = false;
  const breakAll = () => {
    for (const [near, far] of pairs) {
      near.destroy();
      far.destroy();
    }
  };

  const down = (toBe: boolean) => {
    isDown = toBe;
    if (toBe) breakAll();
  };

  const server = createServer((near) => {
    near.on('error', () => {});
    if (isDown) return void near.destroy();
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    far.on('error', () => {});
    const pair = [near, far] as const;
    pairs.add(pair);
    let losesNow: typeof losing = null;
    near.on('data', (chunk) => {
      if (silenced.has(near)) return;
      const lost = chunk.includes('COMMIT\0') ? losing : null;
      if (lost !== null) losing = null;
      if (lost === 'question') return void near.destroy();
      losesNow = lost;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (silenced.has(near)) return;
      if (losesNow === null) return void near.write(chunk);
      if (losesNow === 'line') down(true);
      near.destroy();
    });
    near.on('close', () => far.destroy());
    far.on('close', () => {
      near.destroy();
      pairs.delete(pair);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const through = new URL(url);
  through.searchParams.delete('host');
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    loseNextCommit: (what) => {
      losing = what;
    },
    down,
    silence: () => {
      for (const [near] of pairs) silenced.add(near);
    },
    close: async () => {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Only the client knows how an address of Postgres's tells a folder of sockets. */
function endOf(url: string): { host: string; port: number } {
  if (url.startsWith('postgres')) return new pg.Client({ connectionString: url });
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}
