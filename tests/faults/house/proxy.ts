import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What becomes of bytes on one way of a link. */
export type Passage =
  | { kind: 'open' }
  /** Taken and never passed on, as on a line that is half open. */
  | { kind: 'swallowed' }
  /** ms that each piece is late. */
  | { kind: 'late'; by: number }
  /** Bytes a second. */
  | { kind: 'trickling'; rate: number };

const OPEN: Passage = { kind: 'open' };
const TICK = 50; // ms between two looks at what is held back
const MOST_HELD = 16_384; // bytes: beyond this nothing is taken from who sends it

/** One way of a link. Bytes keep their order whatever the passage turns into. */
class Way {
  readonly #to: Socket;
  readonly #from: Socket;
  #passage: Passage = OPEN;
  #held: { bytes: Buffer; due: number }[] = [];
  /** Bytes that wait, or were swallowed: who sends is not told that they arrived. */
  #kept = 0;
  #isFull = false;
  #timer: NodeJS.Timeout | null = null;
  #allowed = 0;
  /** Whether bytes are missing, so that it can never be put right. */
  spoiled = false;

  constructor(from: Socket, to: Socket) {
    this.#from = from;
    this.#to = to;
    from.on('data', (bytes: Buffer) => this.#came(bytes));
    to.on('drain', () => {
      this.#isFull = false;
      this.#flow();
    });
  }

  set passage(passage: Passage) {
    this.#passage = passage;
    if (passage.kind === 'open') for (const one of this.#held) one.due = 0;
    this.#release();
    this.#flow();
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#held = [];
  }

  #came(bytes: Buffer): void {
    switch (this.#passage.kind) {
      case 'swallowed':
        this.spoiled = true;
        this.#kept += bytes.length;
        this.#flow();
        return;
      case 'open':
        if (this.#held.length === 0) this.#pass(bytes);
        else this.#hold(bytes, 0);
        return;
      case 'late':
        this.#hold(bytes, performance.now() + this.#passage.by);
        break;
      case 'trickling':
        this.#hold(bytes, 0);
        break;
    }
    this.#timer ??= setInterval(() => this.#release(), TICK);
  }

  #release(): void {
    const passage = this.#passage;
    if (passage.kind === 'trickling')
      this.#allowed = Math.min(this.#allowed + (passage.rate * TICK) / 1000, passage.rate);
    for (let first = this.#held[0]; first !== undefined; first = this.#held[0]) {
      const { bytes } = first;
      if (first.due > performance.now()) break;
      if (passage.kind === 'trickling' && first.bytes.length > this.#allowed) {
        const part = Math.floor(this.#allowed);
        first.bytes = first.bytes.subarray(part);
        this.#allowed -= part;
        this.#kept -= part;
        if (part > 0) this.#pass(bytes.subarray(0, part));
        break;
      }
      if (passage.kind === 'trickling') this.#allowed -= bytes.length;
      this.#held.shift();
      this.#kept -= bytes.length;
      this.#pass(bytes);
    }
    if (this.#held.length === 0) this.end();
  }

  #hold(bytes: Buffer, due: number): void {
    this.#held.push({ bytes, due });
    this.#kept += bytes.length;
    this.#flow();
  }

  #pass(bytes: Buffer): void {
    if (this.#to.writable && !this.#to.write(bytes)) this.#isFull = true;
    this.#flow();
  }

  #flow(): void {
    if (this.#isFull || this.#kept > MOST_HELD) this.#from.pause();
    else this.#from.resume();
  }
}

/** One connection through the proxy. */
export class Link {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #there: Way;
  readonly #back: Way;

  constructor(near: Socket, far: Socket, onEnd: () => void) {
    this.#near = near;
    this.#far = far;
    this.#there = new Way(near, far);
    this.#back = new Way(far, near);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.cut();
        onEnd();
      });
    }
  }

  set there(passage: Passage) {
    this.#there.passage = passage;
  }

  set back(passage: Passage) {
    this.#back.passage = passage;
  }

  get spoiled(): boolean {
    return this.#there.spoiled || this.#back.spoiled;
  }

  /** By which whoever is reached through it knows it; null: it is not there yet, or not any more. */
  get port(): number | null {
    return this.#far.localPort ?? null;
  }

  cut(): void {
    this.#there.end();
    this.#back.end();
    this.#near.destroy();
    this.#far.destroy();
  }
}

/** `host`: left out, it is this machine. */
export type Target = { port: number; host?: string } | { path: string };

/** A line between two parts of the house that can be made as bad as lines are. */
export class TcpProxy {
  readonly #server: Server;
  readonly #links = new Set<Link>();
  #target: Target;
  /** What a link that is opened now meets: a line, nobody, or someone who never says anything. */
  newcomers: 'served' | 'refused' | 'swallowed' = 'served';

  private constructor(target: Target) {
    this.#target = target;
    this.#server = createServer((near) => {
      near.on('error', () => {});
      if (this.newcomers === 'refused') return void near.resetAndDestroy();
      const link = new Link(near, connect(this.#target), () => this.#links.delete(link));
      if (this.newcomers === 'swallowed') {
        link.there = { kind: 'swallowed' };
        link.back = { kind: 'swallowed' };
      }
      this.#links.add(link);
    });
  }

  static async open(target: Target): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** Of 127.0.0.1. */
  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('expected a port, found none');
    return address.port;
  }

  get links(): readonly Link[] {
    return [...this.#links];
  }

  /** Of the links to come; those there are stay as they are. */
  set target(target: Target) {
    this.#target = target;
  }

  /** What can be put right is; what lost bytes is cut, or left as it is where it is to be found out by who uses it. */
  heal({ leaveSpoiled = false } = {}): void {
    this.newcomers = 'served';
    for (const link of this.links) {
      if (link.spoiled) {
        if (!leaveSpoiled) link.cut();
        continue;
      }
      link.there = OPEN;
      link.back = OPEN;
    }
  }

  cutAll(): void {
    for (const link of this.links) link.cut();
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
