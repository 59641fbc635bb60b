import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterwards } from './test-server.ts';

/** A client by hand, on a bare line: it can leave what it is sent untaken, as a phone does that went into a tunnel. */
export class RawClient {
  readonly line: Socket;
  /** Whether the server ended the line. */
  ended = false;
  #heard = '';
  #looks: (() => void)[] = [];

  private constructor(line: Socket) {
    this.line = line;
    line.on('data', (chunk) => {
      this.#heard += chunk.toString('latin1');
      this.#look();
    });
    line.on('error', () => undefined);
    line.on('close', () => {
      this.ended = true;
      this.#look();
    });
  }

  /** Resolves once it was welcomed. */
  static async connect(at: { url: string }, auth: object): Promise<RawClient> {
    const { hostname, port, host } = new URL(at.url);
    const line = connect({ host: hostname, port: Number(port) });
    afterwards(async () => void line.destroy());
    await once(line, 'connect');
    const client = new RawClient(line);
    const key = randomBytes(16).toString('base64');
    line.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    await client.until((heard) => heard.includes('"pingInterval"'));
    line.write(textFrame(`40${JSON.stringify(auth)}`));
    await client.until((heard) => heard.includes('["welcome"'));
    return client;
  }

  /** Resolves once that holds of all that came so far. */
  async until(holds: (heard: string) => boolean): Promise<void> {
    if (holds(this.#heard)) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!holds(this.#heard)) return;
        this.#looks = this.#looks.filter((one) => one !== look);
        resolve();
      };
      this.#looks.push(look);
    });
  }

  #look(): void {
    for (const look of this.#looks) look();
  }
}

/** As a client sends it: masked. At most 65,535 bytes. */
function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 2 : 4);
  head[0] = 0x81;
  head[1] = 0x80 | (short ? payload.length : 126);
  if (!short) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}
