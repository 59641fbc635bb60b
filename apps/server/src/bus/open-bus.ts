import { GONE_AFTER, SIGN_OF_LIFE } from '../limits.ts';
import { newId } from '../secrets.ts';
import type { Bus, BusListener, Here } from './bus.ts';
import { type Message, pack, unpack } from './messages.ts';
import { MAX_WIRE_TEXT, type Wire } from './wire.ts';

export interface BusOptions {
  /** ms between two signs of life; 4 s if left out. */
  signOfLife?: number;
  /** ms, rising; `performance.now` if left out. */
  now?: () => number;
}

/**
 * A bus over a wire, which it closes. What is said while one sending is under way goes into the next, the latest only.
 * Hints are for others: a server that has heard of none for a while gives none, since each is a transaction of its own.
 * Whoever comes then says so, and what it missed before that it reads by itself.
 */
export function openBus(wire: Wire, options: BusOptions = {}): Bus {
  return new WiredBus(wire, options);
}

class WiredBus implements Bus {
  readonly #wire: Wire;
  readonly #server = newId();
  /** By what a later message of the same kind replaces. */
  readonly #outbox = new Map<string, Message>();
  #listener: BusListener | null = null;
  #sending: Promise<void> | null = null;
  #hears = true;
  readonly #now: () => number;
  /** When another was last heard, by `now`; at first, and after silence, it is as if one had been. */
  #heardAt: number;
  readonly #life: NodeJS.Timeout;

  constructor(wire: Wire, { signOfLife = SIGN_OF_LIFE, now = () => performance.now() }: BusOptions) {
    this.#wire = wire;
    this.#now = now;
    this.#heardAt = now();
    this.#life = setInterval(() => this.#post('on', ['on']), signOfLife).unref();
    wire.listen({
      heard: (text) => this.#heard(text),
      lost: () => {
        this.#hears = false;
        this.#listener?.lost();
      },
      restored: () => {
        this.#hears = true;
        this.#heardAt = this.#now();
        this.#post('who', ['who']);
        this.#listener?.restored();
      },
    });
  }

  hint(roomId: string, seq: number): void {
    if (this.#now() - this.#heardAt > GONE_AFTER) return;
    this.#post(`at ${roomId}`, ['at', roomId, seq]);
  }

  deleted(roomIds: readonly string[]): void {
    for (const roomId of roomIds) this.#post(`deleted ${roomId}`, ['deleted', roomId]);
  }

  presence(roomId: string, { present, writing }: Here): void {
    this.#post(`here ${roomId}`, ['here', roomId, [...present], [...writing]]);
  }

  listen(listener: BusListener): void {
    this.#listener = listener;
    if (!this.#hears) listener.lost();
    this.#post('who', ['who']);
  }

  async close(): Promise<void> {
    clearInterval(this.#life);
    await this.#sending;
    await this.#wire.close();
  }

  #post(key: string, message: Message): void {
    this.#outbox.set(key, message);
    this.#sending ??= this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    await new Promise(setImmediate); // what is said in the same turn of the loop goes together
    while (this.#outbox.size > 0) {
      const messages = [...this.#outbox.values()];
      this.#outbox.clear();
      await this.#wire.send(pack(this.#server, messages, MAX_WIRE_TEXT));
    }
    this.#sending = null;
  }

  #heard(text: string): void {
    const parcel = unpack(text);
    if (parcel === null || parcel.from === this.#server) return;
    this.#heardAt = this.#now();
    for (const message of parcel.messages) this.#deliver(parcel.from, message);
  }

  #deliver(from: string, message: Message): void {
    const listener = this.#listener;
    if (listener === null) return;
    switch (message[0]) {
      case 'at':
        listener.hint(message[1], message[2]);
        break;
      case 'deleted':
        listener.deleted([message[1]]);
        break;
      case 'here':
        listener.presence(from, message[1], { present: message[2], writing: message[3] });
        break;
      case 'who':
        listener.asked();
        break;
      case 'on':
        break;
    }
  }
}
