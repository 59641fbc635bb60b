import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import {
  BATCH_CAP,
  BATCHES_AT_ONCE,
  HELD_FIRST_PAUSE,
  HELD_LONGEST_PAUSE,
  WRITE_PATIENCE,
  WRITES_WAITING,
} from '../limits.ts';
import { areStored, CommitLost, type Outcome, storeBatch } from './batch.ts';
import { CommitUnknown, Overloaded, StoreError, Unavailable, Unstorable } from './errors.ts';
import { type PreparedWrite, prepare } from './prepared-write.ts';
import { isOfTakenToken, isOfTheRows, unavailable, wordsOf } from './trouble.ts';
import type { Appended, RoomWrite, StoreLoad, StoreOptions } from './types.ts';

interface Waiting {
  write: PreparedWrite;
  /** By performance.now(); then the caller hears that it could not be stored. */
  until: number;
  resolve: (appended: Appended) => void;
  reject: (error: unknown) => void;
}

/**
 * Writes that arrive while one batch is being stored go into the next: the busier it is, the more share a commit, and
 * a lone write waits for nobody.
 */
export class GroupCommit {
  readonly #pool: Pool;
  readonly #onTrouble: NonNullable<StoreOptions['onTrouble']>;
  readonly #onBatch: NonNullable<StoreOptions['onBatch']>;
  readonly #patience: number;
  #held = 0;
  #waiting: Waiting[] = [];
  /** Batches under way, one after the other in each. */
  readonly #lanes = new Set<Promise<void>>();
  /** Of the writes in them. */
  readonly #storing = new Set<string>();
  /** Called when the next batch is about to be put together. */
  #turns: (() => void)[] = [];
  #closed = false;

  constructor(
    pool: Pool,
    { onTrouble = () => {}, onBatch = () => {}, patience = WRITE_PATIENCE }: StoreOptions,
  ) {
    this.#pool = pool;
    this.#onTrouble = onTrouble;
    this.#onBatch = onBatch;
    this.#patience = patience;
  }

  get load(): StoreLoad {
    const waiting = this.#waiting.length;
    return { waiting, held: this.#held, full: waiting >= WRITES_WAITING };
  }

  /** Resolves when the next batch is about to be put together: at once where none is being stored. */
  turn(): Promise<void> {
    if (this.#lanes.size < BATCHES_AT_ONCE) return Promise.resolve();
    return new Promise((resolve) => this.#turns.push(resolve));
  }

  async append(write: RoomWrite): Promise<Appended> {
    const prepared = prepare(write);
    if (this.#closed) {
      throw new Unavailable({ expected: 'an open store', found: 'a closed one', do: 'ask another server' });
    }
    if (this.#waiting.length >= WRITES_WAITING) {
      throw new Overloaded({
        expected: `fewer than ${WRITES_WAITING} writes waiting`,
        found: `${this.#waiting.length}`,
        do: 'try again in a moment',
      });
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write: prepared, until: performance.now() + this.#patience, resolve, reject });
      this.#openLane();
    });
  }

  /** Takes no more and stores what waits. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#lanes.size > 0) await Promise.all(this.#lanes);
  }

  #openLane(): void {
    if (this.#lanes.size >= BATCHES_AT_ONCE) return;
    const lane = this.#storeAll().finally(() => {
      this.#lanes.delete(lane);
      this.#giveTurns();
    });
    this.#lanes.add(lane);
  }

  async #storeAll(): Promise<void> {
    await new Promise(setImmediate); // what arrives in the same turn of the loop shares the first batch
    let fruitless = 0;
    for (let batch = this.#takeBatch(); batch.length > 0; batch = this.#takeBatch()) {
      for (const { write } of batch) this.#storing.add(write.roomId);
      const undone = await this.#store(batch);
      for (const { write } of batch) this.#storing.delete(write.roomId);
      this.#waiting = [...undone, ...this.#waiting];
      this.#held = undone.length;
      fruitless = undone.length === batch.length ? fruitless + 1 : 0;
      if (fruitless > 0) await delay(Math.min(HELD_FIRST_PAUSE * 2 ** (fruitless - 1), HELD_LONGEST_PAUSE));
      this.#giveTurns();
      await new Promise(setImmediate); // they decide now what is to be in the next batch
    }
  }

  #giveTurns(): void {
    for (const turn of this.#turns.splice(0)) turn();
  }

  /** The oldest write of each room: a second one of the same room was decided on what the first may change. */
  #takeBatch(): Waiting[] {
    const rooms = new Set(this.#storing);
    const batch: Waiting[] = [];
    const rest: Waiting[] = [];
    for (const one of this.#waiting) {
      const fits = batch.length < BATCH_CAP && !rooms.has(one.write.roomId);
      rooms.add(one.write.roomId);
      (fits ? batch : rest).push(one);
    }
    this.#waiting = rest;
    return batch;
  }

  /** Those that are to be tried again. Never throws: every caller hears of their own write. */
  async #store(batch: Waiting[]): Promise<Waiting[]> {
    const begun = performance.now();
    try {
      const outcomes = await this.#inOneTransaction(batch);
      const writes = outcomes.filter(({ kind }) => kind === 'stored').length;
      if (writes > 0) this.#onBatch({ writes, ms: performance.now() - begun });
      return settle(batch, outcomes);
    } catch (error) {
      if (error instanceof CommitUnknown) return rejectAll(batch, error);
      if (isOfTheRows(error)) return this.#storeApart(batch, error);
      this.#onTrouble({ message: `a batch of ${batch.length} was not stored: ${wordsOf(error)}`, error });
      return stillPatient(batch, error);
    }
  }

  async #inOneTransaction(batch: Waiting[]): Promise<Outcome[]> {
    const client = await this.#pool.connect();
    try {
      const outcomes = await storeBatch(
        client,
        batch.map(({ write }) => write),
      );
      client.release();
      return outcomes;
    } catch (error) {
      client.release(true); // whatever state it is in, the database rolls back and a new connection is clean
      if (error instanceof CommitLost) return this.#outcomesOfLost(error, batch);
      throw error;
    }
  }

  /** One write of the batch is refused by the database. Each goes alone, so that it harms no other. */
  async #storeApart(batch: Waiting[], error: unknown): Promise<Waiting[]> {
    const [only] = batch;
    // Taken since it was looked for, in a room that another batch has: the next look finds it.
    if (batch.length === 1 && isOfTakenToken(error)) return stillPatient(batch, error);
    if (batch.length === 1 && only) {
      only.reject(
        new Unstorable(
          { expected: 'rows that the tables take', found: wordsOf(error), do: 'do not send this again' },
          { cause: error },
        ),
      );
      return [];
    }
    const undone: Waiting[] = [];
    for (const one of batch) undone.push(...(await this.#store([one])));
    return undone;
  }

  /** Asks the database what became of a transaction whose commit was not answered. */
  async #outcomesOfLost(lost: CommitLost, batch: Waiting[]): Promise<Outcome[]> {
    const until = Math.max(...batch.map((one) => one.until));
    for (
      let pause = HELD_FIRST_PAUSE;
      performance.now() < until;
      pause = Math.min(pause * 2, HELD_LONGEST_PAUSE)
    ) {
      const became = await this.#becameOf(lost, batch);
      if (became === 'stored') return [...lost.outcomes];
      if (became === 'not-stored') throw lost.cause;
      await delay(pause);
    }
    throw new CommitUnknown(
      {
        expected: 'to learn whether a commit took place',
        found: 'no answer from the database',
        do: 'read the room before deciding again',
      },
      { cause: lost.cause },
    );
  }

  /**
   * null: the database could not be asked, or does not know yet. Its word alone is not enough: a database that crashed
   * forgets the numbers of transactions that it lost and gives them to others, so what it says is stored is looked at.
   */
  async #becameOf(lost: CommitLost, batch: Waiting[]): Promise<'stored' | 'not-stored' | null> {
    let client: PoolClient | undefined;
    try {
      client = await this.#pool.connect();
      const found = await client.query<{ status: string | null }>(
        'SELECT pg_xact_status($1::xid8) AS status',
        [lost.xid],
      );
      const status = found.rows[0]?.status ?? null;
      const going = batch.flatMap(({ write }, index) =>
        lost.outcomes[index]?.kind === 'stored' ? [write] : [],
      );
      const isThere = status === 'committed' && (await areStored(client, going));
      client.release();
      if (status === 'committed') return isThere ? 'stored' : 'not-stored';
      return status === 'aborted' ? 'not-stored' : null;
    } catch (error) {
      client?.release(true);
      this.#onTrouble({ message: `a lost commit could not be looked up: ${wordsOf(error)}`, error });
      return null;
    }
  }
}

/** Tells every caller what became of their write, but for those whose room was held: they are returned. */
function settle(batch: Waiting[], outcomes: readonly Outcome[]): Waiting[] {
  return batch.filter((one, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined || outcome.kind === 'held')
      return stillPatient([one], heldTooLong()).length > 0;
    one.resolve(outcome);
    return false;
  });
}

/** Those whose time is not over; the others hear why they could not be stored. */
function stillPatient(batch: Waiting[], reason: unknown): Waiting[] {
  const now = performance.now();
  const [over, patient] = [
    batch.filter(({ until }) => until <= now),
    batch.filter(({ until }) => until > now),
  ];
  for (const one of over) one.reject(reason instanceof StoreError ? reason : unavailable(reason));
  return patient;
}

function rejectAll(batch: Waiting[], error: unknown): Waiting[] {
  for (const one of batch) one.reject(error);
  return [];
}

function heldTooLong(): Unavailable {
  return new Unavailable({
    expected: 'to lock the head of a room',
    found: 'that something else holds it',
    do: 'try again; if it lasts, look for an open transaction on the table room',
  });
}
