import type { Worker } from 'node:worker_threads';
import type { MakingNews } from '@reflextics/protocol';
import { LRUCache } from 'lru-cache';
import {
  DOCUMENT_PATIENCE,
  DOCUMENTS_OF_ROOM_WAITING,
  DOCUMENTS_WAITING,
  PAPER_KEPT,
  PAPER_PATIENCE,
  PAPERS_WAITING,
  PRESS_IDLE,
} from '../limits.ts';
import { pressWorker } from './hire.ts';
import type { PressAnswer, PressSaid, Wanted } from './orders.ts';
import { placeOf } from './turns.ts';

export interface PressTerms {
  /** Orders beside the one being made … */
  readonly waiting: number;
  /** … and of these, those of one room, or of whoever else has them made. */
  readonly waitingOfOne: number;
  /** ms that the thread may be silent over one of them. */
  readonly patience: number;
  /** Bytes of what was made that are remembered. Zero: nothing is, as befits what a group wrote. */
  readonly kept: number;
}

/** Decks: the same for everyone, and long to make. */
export const FOR_PAPER: PressTerms = {
  waiting: PAPERS_WAITING,
  waitingOfOne: PAPERS_WAITING,
  patience: PAPER_PATIENCE,
  kept: PAPER_KEPT,
};
/** What groups leave with; behind no deck that somebody prints. */
export const FOR_DOCUMENTS: PressTerms = {
  waiting: DOCUMENTS_WAITING,
  waitingOfOne: DOCUMENTS_OF_ROOM_WAITING,
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

/** Thrown to whoever waits when the press stops, and to whoever comes then. */
export class PressStopped extends Error {
  constructor() {
    super('expected to print, found the server stopping; ask another');
    this.name = 'PressStopped';
  }
}

/** Hears how the making of an order goes. */
export type Watch = (news: MakingNews) => void;

/** What was told of an order last, and who hears what comes. */
interface Watched {
  news: MakingNews;
  readonly watches: Set<Watch>;
}

interface Waiting extends Pick<Wanted, 'of' | 'text'> {
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
  #stopped = false;

  constructor(terms: PressTerms) {
    this.#terms = terms;
    this.#kept =
      terms.kept === 0
        ? null
        : new LRUCache({ maxSize: terms.kept, sizeCalculation: ({ length }) => length || 1 });
  }

  /** Rejects with `PressOverloaded`, `PressStopped`, or with what went wrong in the making. Asked twice at once it makes once, and tells both. */
  print({ key, of, text }: Wanted, watch?: Watch): Promise<Uint8Array> {
    if (this.#stopped) return Promise.reject(new PressStopped());
    const kept = this.#kept?.get(key);
    if (kept !== undefined) return Promise.resolve(kept);
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) {
      if (watch !== undefined) joined(underWay.watched, watch);
      return underWay.made;
    }
    const most = this.#mostWaiting(of);
    if (most !== null) return Promise.reject(new PressOverloaded(most));
    const watched: Watched = { news: { waiting: 0 }, watches: new Set() };
    const made = new Promise<Uint8Array>((resolve, reject) => {
      this.#queue({ of, text, watched, resolve, reject });
      this.#next();
      this.#tellWaiting();
    })
      .then((file) => {
        this.#kept?.set(key, file);
        return file;
      })
      .finally(() => this.#underWay.delete(key));
    if (watch !== undefined) joined(watched, watch);
    this.#underWay.set(key, { made, watched });
    return made;
  }

  /** What waits is refused, what is being made, and what comes. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const stopped = new PressStopped();
    for (const { reject } of this.#waiting.splice(0)) reject(stopped);
    await this.#dismiss(stopped);
  }

  /** As many as may wait, where that many do. Null: one more may. */
  #mostWaiting(of: string): number | null {
    const { waiting, waitingOfOne } = this.#terms;
    if (this.#waiting.length >= waiting) return waiting;
    return this.#waiting.filter((one) => one.of === of).length >= waitingOfOne ? waitingOfOne : null;
  }

  /** Behind the one that is being made, which is somebody's turn as well. */
  #queue(one: Waiting): void {
    const current = this.#current === null ? [] : [this.#current];
    const place = placeOf(one.of, [...current, ...this.#waiting]) - current.length;
    this.#waiting.splice(place, 0, one);
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
    void this.#begin(next);
  }

  async #begin(begun: Waiting): Promise<void> {
    try {
      const text = await begun.text();
      // It may have been given up while it was read.
      if (this.#current === begun) this.#hired().postMessage(text);
    } catch (error) {
      if (this.#current === begun) this.#settle((done) => done.reject(asError(error)));
    }
  }

  #hired(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = pressWorker();
    worker.on('message', (said: PressSaid) => {
      if ('share' in said) this.#hear(said);
      else this.#hearEnd(said);
    });
    worker.on('error', (error) => void this.#dismiss(asError(error)));
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

  #hearEnd(answer: PressAnswer): void {
    this.#settle((done) => {
      if ('made' in answer) done.resolve(answer.made);
      else done.reject(new Error(answer.failed));
    });
  }

  #settle(end: (done: Waiting) => void): void {
    const done = this.#current;
    this.#current = null;
    if (done !== null) end(done);
    this.#next();
    this.#tellWaiting();
  }

  /** Ends the worker; the next order gets a new one. */
  async #dismiss(why: Error): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = null;
    worker?.removeAllListeners();
    if (this.#current !== null) this.#settle((given) => given.reject(why));
    await worker?.terminate();
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

function tell(watched: Watched, news: MakingNews): void {
  watched.news = news;
  for (const watch of watched.watches) watch(news);
}

/** Hears first what was told last. */
function joined({ watches, news }: Watched, watch: Watch): void {
  watches.add(watch);
  watch(news);
}
