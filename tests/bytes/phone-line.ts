import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A server reached as a phone reaches it: over a line that counts, may be slow, and can be cut. */
export interface PhoneLine {
  url: string;
  /** What went through so far: every byte, of headers, frames and TLS-less TCP payload alike. */
  bytes(): { up: number; down: number };
  /** From now on so many bytes a second, each way, over all connections together. null: as many as there are. */
  carries(bytesPerSecond: number | null): void;
  /** Ends all connections, without a word, as a tunnel does. New ones are taken. */
  cut(): void;
  /** And again after each so many ms, until it is closed. */
  cutEvery(ms: number): void;
  close(): Promise<void>;
}

const SLICE = 64; // bytes: no single write stands in the way of others for long

/** Lets so many bytes a second through, whoever they are of. */
class Throttle {
  readonly #msPerByte: number;
  #freeAt = 0;

  constructor(bytesPerSecond: number) {
    this.#msPerByte = 1_000 / bytesPerSecond;
  }

  async through(bytes: number): Promise<void> {
    const now = performance.now();
    this.#freeAt = Math.max(now, this.#freeAt) + bytes * this.#msPerByte;
    const ms = this.#freeAt - now;
    if (ms > 1) await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

export async function phoneLine(server: { url: string }): Promise<PhoneLine> {
  const near = new Set<Socket>();
  const bytes = { up: 0, down: 0 };
  let throttles: Readonly<Record<'up' | 'down', Throttle>> | null = null;
  let cutting: NodeJS.Timeout | null = null;
  const { hostname, port } = new URL(server.url);

  const carry = async (from: Socket, to: Socket, way: 'up' | 'down') => {
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        let rest = chunk;
        while (rest.length > 0) {
          const slice = throttles === null ? rest : rest.subarray(0, SLICE);
          rest = rest.subarray(slice.length);
          await throttles?.[way].through(slice.length);
          bytes[way] += slice.length;
          if (to.destroyed) return;
          if (!to.write(slice)) await once(to, 'drain');
        }
      }
      to.end();
    } catch {
      to.destroy(); // one end is gone: so is the other
    }
  };

  const cut = () => {
    for (const phone of near) phone.destroy();
  };

  const listener = createServer((phone) => {
    const far = connect(Number(port), hostname);
    near.add(phone);
    phone.on('close', () => {
      near.delete(phone);
      far.destroy();
    });
    phone.on('error', () => far.destroy());
    far.on('error', () => phone.destroy());
    void carry(phone, far, 'up');
    void carry(far, phone, 'down');
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    bytes: () => ({ ...bytes }),
    carries(bytesPerSecond) {
      throttles =
        bytesPerSecond === null
          ? null
          : { up: new Throttle(bytesPerSecond), down: new Throttle(bytesPerSecond) };
    },
    cut,
    cutEvery(ms) {
      cutting = setInterval(cut, ms);
    },
    async close() {
      if (cutting !== null) clearInterval(cutting);
      for (const phone of near) phone.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}
