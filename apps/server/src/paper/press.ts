import type { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { PAPER_IDLE, PAPER_KEPT, PAPER_PATIENCE, PAPERS_WAITING } from '../limits.ts';
import type { PressAnswer, PressOrder } from './press-order.ts';
import { pressWorker } from './press-worker.ts';

/** Thrown where more orders wait than the press takes. */
export class PressOverloaded extends Error {
  constructor() {
    super(`expected at most ${PAPERS_WAITING} orders to wait, found one more; ask again in a while`);
    this.name = 'PressOverloaded';
  }
}

interface Waiting {
  order: PressOrder;
  resolve: (made: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Prints one order after the other in a thread of its own, and remembers what it printed. */
export class Press {
  readonly #kept = new LRUCache<string, Uint8Array>({
    maxSize: PAPER_KEPT,
    sizeCalculation: ({ length }) => length || 1,
  });
  readonly #underWay = new Map<string, Promise<Uint8Array>>();
  readonly #waiting: Waiting[] = [];
  #current: Waiting | null = null;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** Rejects with `PressOverloaded`, or with what went wrong in the printing. Asked twice at once it prints once. */
  print(order: PressOrder): Promise<Uint8Array> {
    const key = JSON.stringify(order);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return Promise.resolve(kept);
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) return underWay;
    if (this.#waiting.length >= PAPERS_WAITING) return Promise.reject(new PressOverloaded());
    const printing = new Promise<Uint8Array>((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject });
      this.#next();
    })
      .then((made) => {
        this.#kept.set(key, made);
        return made;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, printing);
    return printing;
  }

  /** What waits is refused. */
  async stop(): Promise<void> {
    const stopped = new Error('expected to print, found the server stopping');
    for (const { reject } of this.#waiting.splice(0)) reject(stopped);
    await this.#dismiss(stopped);
  }

  #next(): void {
    if (this.#current !== null) return;
    const next = this.#waiting.shift();
    this.#current = next ?? null;
    const why =
      next === undefined ? 'nothing more to print' : `expected paper within ${PAPER_PATIENCE} ms, found none`;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.#dismiss(new Error(why)),
      next === undefined ? PAPER_IDLE : PAPER_PATIENCE,
    ).unref();
    if (next !== undefined) this.#hired().postMessage(next.order);
  }

  #hired(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = pressWorker();
    worker.on('message', (answer: PressAnswer) => this.#settle(answer));
    worker.on(
      'error',
      (error) => void this.#dismiss(error instanceof Error ? error : new Error(String(error))),
    );
    // Printing alone keeps no server alive.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle(answer: PressAnswer): void {
    const done = this.#current;
    this.#current = null;
    if ('made' in answer) done?.resolve(answer.made);
    else done?.reject(new Error(answer.failed));
    this.#next();
  }

  /** Ends the worker; the next order gets a new one. */
  async #dismiss(why: Error): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = null;
    worker?.removeAllListeners();
    if (this.#current !== null) this.#settle({ failed: why.message });
    await worker?.terminate();
  }
}
