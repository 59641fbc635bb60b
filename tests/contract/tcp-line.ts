import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A server reached through a line that can go deaf. */
export interface TcpLine {
  url: string;
  /** What is connected now hears and says nothing any more, without being cut. What connects from now on does. */
  silence(): void;
  close(): Promise<void>;
}

export async function tcpLine(server: { url: string }): Promise<TcpLine> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const silenced = new WeakSet<Socket>();
  const { hostname, port } = new URL(server.url);
  const listener = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    near.on('data', (chunk) => silenced.has(near) || far.write(chunk));
    far.on('data', (chunk) => silenced.has(near) || near.write(chunk));
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('error', () => {});
      one.on('close', () => {
        other.destroy();
        pairs.delete(pair);
      });
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    silence() {
      for (const [near] of pairs) silenced.add(near);
    },
    async close() {
      for (const [near] of pairs) near.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}
