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

/** One way of a link. Bytes keep their order whatever the passage turns into. */
class Way {
  readonly #to: Socket;
  readonly #from: Socket;
  #passage: Passage = OPEN;
  #held: { bytes: Buffer; due: number }[] = [];
  #timer: NodeJS.Timeout | null = null;
  #allowed = 0;
  /** Whether bytes are missing, so that it can never be put right. */
  spoiled = false;

  constructor(from: Socket, to: Socket) {
    this.#from = from;
    this.#to = to;
    from.on('data', (bytes: Buffer) => this.#came(bytes));
    to.on('drain', () => from.resume());
  }

  set passage(passage: Passage) {
    this.#passage = passage;
    if (passage.kind === 'open') for (const one of this.#held) one.due = 0;
    this.#release();
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
        return;
      case 'open':
        if (this.#held.length === 0) this.#pass(bytes);
        else this.#held.push({ bytes, due: 0 });
        return;
      case 'late':
        this.#held.push({ bytes, due: performance.now() + this.#passage.by });
        break;
      case 'trickling':
        this.#held.push({ bytes, due: 0 });
        break;
    }
    this.#timer ??= setInterval(() => this.#release(), TICK);
  }

  #release(): void {
    const passage = this.#passage;
    if (passage.kind === 'trickling')
      this.#allowed = Math.min(this.#allowed + (passage.rate * TICK) / 1000, passage.rate);
    for (let first = this.#held[0]; first !== undefined; first = this.#held[0]) {
      if (first.due > performance.now()) break;
      if (passage.kind === 'trickling' && first.bytes.length > this.#allowed) {
        const part = Math.floor(this.#allowed);
        if (part > 0) this.#pass(first.bytes.subarray(0, part));
        first.bytes = first.bytes.subarray(part);
        this.#allowed -= part;
        break;
      }
      if (passage.kind === 'trickling') this.#allowed -= first.bytes.length;
      this.#held.shift();
      this.#pass(first.bytes);
    }
    if (this.#held.length === 0) this.end();
  }

  #pass(bytes: Buffer): void {
    if (this.#to.writable && !this.#to.write(bytes)) this.#from.pause();
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
