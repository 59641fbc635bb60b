import type { Worker } from 'node:worker_threads';
import type { MakingNews } from '@reflextics/protocol';
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
import type { PressAnswer, PressOrder, PressSaid } from './orders.ts';

export interface PressTerms {
  /** Orders beside the one being made. */
  readonly waiting: number;
  /** ms that the thread may be silent over one of them. */
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

/** Hears how the making of an order goes. */
export type Watch = (news: MakingNews) => void;

/** What was told of an order last, and who hears what comes. */
interface Watched {
  news: MakingNews;
  readonly watches: Set<Watch>;
}

interface Waiting {
  order: string;
  watched: Watched;
  resolve: (made: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Makes one order after the other in a thread of its own. */
export class Press {
  readonly #terms: PressTerms;
  readonly #kept: LRUCache<string, Uint8Array> | null;
  readonly #underWay = new Map<string, { made: Promise<Uint8Array>; watched: Watched }>();
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

  /** Rejects with `PressOverloaded`, or with what went wrong in the making. Asked twice at once it makes once, and tells both. */
  print(order: PressOrder, watch?: Watch): Promise<Uint8Array> {
    const text = JSON.stringify(order);
    const kept = this.#kept?.get(text);
    if (kept !== undefined) return Promise.resolve(kept);
    const underWay = this.#underWay.get(text);
    if (underWay !== undefined) {
      if (watch !== undefined) joined(underWay.watched, watch);
      return underWay.made;
    }
    const { waiting } = this.#terms;
    if (this.#waiting.length >= waiting) return Promise.reject(new PressOverloaded(waiting));
    const watched: Watched = { news: { waiting: 0 }, watches: new Set() };
    const made = new Promise<Uint8Array>((resolve, reject) => {
      this.#waiting.push({ order: text, watched, resolve, reject });
      this.#next();
      this.#tellWaiting();
    })
      .then((file) => {
        this.#kept?.set(text, file);
        return file;
      })
      .finally(() => this.#underWay.delete(text));
    if (watch !== undefined) joined(watched, watch);
    this.#underWay.set(text, { made, watched });
    return made;
  }

  /** What waits is refused. */
  async stop(): Promise<void> {
    const stopped = new Error('expected to print, found the server stopping');
    for (const { reject } of this.#waiting.splice(0)) reject(stopped);
    await this.#dismiss(stopped);
  }

  #tellWaiting(): void {
    this.#waiting.forEach(({ watched }, at) => {
      tell(watched, { waiting: at + 1 });
    });
  }

  #next(): void {
    if (this.#current !== null) return;
    const next = this.#waiting.shift();
    this.#current = next ?? null;
    const { patience } = this.#terms;
    const why =
      next === undefined
        ? 'nothing more to print'
        : `expected a word of it within ${patience} ms, found none`;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.#dismiss(new Error(why)),
      next === undefined ? PRESS_IDLE : patience,
    ).unref();
    if (next === undefined) return;
    tell(next.watched, { waiting: 0 });
    this.#hired().postMessage(next.order);
  }

  #hired(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = pressWorker();
    worker.on('message', (said: PressSaid) => {
      if ('share' in said) this.#hear(said);
      else this.#settle(said);
    });
    worker.on(
      'error',
      (error) => void this.#dismiss(error instanceof Error ? error : new Error(String(error))),
    );
    // Printing alone keeps no server alive.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  /** Whoever is still at it has as long again. */
  #hear(progress: Extract<PressSaid, { share: number }>): void {
    this.#timer?.refresh();
    if (this.#current !== null) tell(this.#current.watched, progress);
  }

  #settle(answer: PressAnswer): void {
    const done = this.#current;
    this.#current = null;
    if ('made' in answer) done?.resolve(answer.made);
    else done?.reject(new Error(answer.failed));
    this.#next();
    this.#tellWaiting();
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

function tell(watched: Watched, news: MakingNews): void {
  watched.news = news;
  for (const watch of watched.watches) watch(news);
}

/** Hears first what was told last. */
function joined({ watches, news }: Watched, watch: Watch): void {
  watches.add(watch);
  watch(news);
}
