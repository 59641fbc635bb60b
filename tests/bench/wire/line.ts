import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { CLOSE, FrameReader, frameOf } from './frames.ts';
import { acknowledgementIn, commandPacket, connectPacket, PONG, packetOf } from './packets.ts';

const END_OF_HEADERS = Buffer.from('\r\n\r\n');
const READ_BYTES = 65_536;

/** One for all lines: what was read is dealt with before the next read, in the same turn of the loop. */
const buffer = Buffer.allocUnsafe(READ_BYTES);

export interface LineEvents {
  welcome(): void;
  /** `payload` is only good until the call returns. */
  told(payload: Buffer): void;
  /** `body` is the answer as JSON. */
  ack(id: number, body: string): void;
  /** It ended without being asked to. */
  lost(why: string): void;
}

/** One Socket.IO connection by hand over a WebSocket. */
export class Line {
  readonly #socket: net.Socket;
  readonly #events: LineEvents;
  #head: Buffer | null = Buffer.alloc(0);
  #closed = false;

  constructor(at: { host: string; port: number }, auth: object, events: LineEvents) {
    this.#events = events;
    const frames = new FrameReader((opcode, payload) => this.#frame(opcode, payload, auth));
    this.#socket = net.connect({
      ...at,
      noDelay: true,
      onread: {
        buffer,
        callback: (bytes) => {
          const read = buffer.subarray(0, bytes);
          if (this.#head === null) frames.read(read);
          else this.#handshake(read, frames);
          return true;
        },
      },
    });
    this.#socket.on('error', (error) => this.#lost(error.message));
    this.#socket.on('close', () => this.#lost('the server ended the connection'));
    this.#socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${at.host}:${at.port}\r\n` +
        'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
  }

  command(id: number, message: object): void {
    this.#socket.write(frameOf(commandPacket(id, message)));
  }

  /** As when a phone goes dark: without a word. */
  cut(): void {
    this.#closed = true;
    this.#socket.destroy();
  }

  #lost(why: string): void {
    if (this.#closed) return;
    this.cut();
    this.#events.lost(why);
  }

  #handshake(read: Buffer, frames: FrameReader): void {
    const head = Buffer.concat([this.#head ?? Buffer.alloc(0), read]);
    const end = head.indexOf(END_OF_HEADERS);
    this.#head = head;
    if (end < 0) return;
    const [status = ''] = head.toString('latin1', 0, end).split('\r\n');
    if (!status.startsWith('HTTP/1.1 101')) {
      this.#lost(`expected a WebSocket, found ${status}`);
      return;
    }
    this.#head = null;
    frames.read(head.subarray(end + END_OF_HEADERS.length));
  }

  #frame(opcode: number, payload: Buffer, auth: object): void {
    if (opcode === CLOSE) {
      this.#lost('the server closed the connection');
      return;
    }
    switch (packetOf(payload)) {
      case 'told':
        this.#events.told(payload);
        break;
      case 'ack': {
        const { id, body } = acknowledgementIn(payload);
        this.#events.ack(id, body);
        break;
      }
      case 'ping':
        this.#socket.write(frameOf(PONG));
        break;
      case 'open':
        this.#socket.write(frameOf(connectPacket(auth)));
        break;
      case 'welcome':
        this.#events.welcome();
        break;
      case 'refused':
        this.#lost(`refused: ${payload.toString('utf8')}`);
        break;
      case 'other':
        break;
    }
  }
}
