import type { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import {
  DOCUMENT_PATIENCE,
  DOCUMENTS_WAITING,
  PAPER_KEPT,
  PAPER_PATIENCE,
  PAPERS_WAITING,
  PRESS_IDLE,
} from '../limits.ts';
import { pressWorker } from './hire.ts';
import type { PressAnswer, PressOrder } from './orders.ts';

export interface PressTerms {
  /** Orders beside the one being made. */
  readonly waiting: number;
  /** ms for one of them. */
  readonly patience: number;
  /** Bytes of what was made that are remembered. Zero: nothing is, as befits what a group wrote. */
  readonly kept: number;
}

/** Decks: the same for everyone, and long to make. */
export const FOR_PAPER: PressTerms = { waiting: PAPERS_WAITING, patience: PAPER_PATIENCE, kept: PAPER_KEPT };
/** What groups leave with; behind no deck that somebody prints. */
export const FOR_DOCUMENTS: PressTerms = {
  waiting: DOCUMENTS_WAITING,
  patience: DOCUMENT_PATIENCE,
  kept: 0,
};

/** Thrown where more orders wait than the press takes. */
export class PressOverloaded extends Error {
  constructor(waiting: number) {
    super(`expected at most ${waiting} orders to wait, found one more; ask again in a while`);
    this.name = 'PressOverloaded';
  }
}

interface Waiting {
  order: string;
  resolve: (made: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Makes one order after the other in a thread of its own. */
export class Press {
  readonly #terms: PressTerms;
  readonly #kept: LRUCache<string, Uint8Array> | null;
  readonly #underWay = new Map<string, Promise<Uint8Array>>();
  readonly #waiting: Waiting[] = [];
  #current: Waiting | null = null;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(terms: PressTerms) {
    this.#terms = terms;
    this.#kept =
      terms.kept === 0
        ? null
        : new LRUCache({ maxSize: terms.kept, sizeCalculation: ({ length }) => length || 1 });
  }

  /** Rejects with `PressOverloaded`, or with what went wrong in the making. Asked twice at once it makes once. */
  print(order: PressOrder): Promise<Uint8Array> {
    const text = JSON.stringify(order);
    const kept = this.#kept?.get(text);
    if (kept !== undefined) return Promise.resolve(kept);
    const underWay = this.#underWay.get(text);
    if (underWay !== undefined) return underWay;
    const { waiting } = this.#terms;
    if (this.#waiting.length >= waiting) return Promise.reject(new PressOverloaded(waiting));
    const printing = new Promise<Uint8Array>((resolve, reject) => {
      this.#waiting.push({ order: text, resolve, reject });
      this.#next();
    })
      .then((made) => {
        this.#kept?.set(text, made);
        return made;
      })
      .finally(() => this.#underWay.delete(text));
    this.#underWay.set(text, printing);
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
    const { patience } = this.#terms;
    const why =
      next === undefined ? 'nothing more to print' : `expected it made within ${patience} ms, found nothing`;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.#dismiss(new Error(why)),
      next === undefined ? PRESS_IDLE : patience,
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
