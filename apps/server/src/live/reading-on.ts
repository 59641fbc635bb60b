import { RETRY_INTERVAL } from '../limits.ts';
import type { Journey } from './journey.ts';
import { troubleOf } from './outcome.ts';
import type { Queue } from './queue.ts';
import type { RoomState } from './room-state.ts';
import type { World } from './world.ts';

/** Reads on what a room's log has beyond what is in memory: on a hint, and where the end of a write is not known. */
export class ReadingOn {
  readonly #state: RoomState;
  readonly #journey: Journey;
  readonly #queue: Queue;
  readonly #world: World;
  /** The furthest that the log is known to have come. */
  #hinted = 0;
  #waits = false;
  /** What was asked for and has not begun: one for all who ask meanwhile. */
  #next: Promise<void> | null = null;
  #closed = false;

  constructor(state: RoomState, journey: Journey, queue: Queue, world: World) {
    this.#state = state;
    this.#journey = journey;
    this.#queue = queue;
    this.#world = world;
  }

  /** Reads what another server stored until now, and tells it. Throws what the store throws. */
  now(): Promise<void> {
    this.#next ??= this.#queue.run(async () => {
      this.#next = null;
      if (!this.#closed) await this.#journey.readOn();
    });
    return this.#next;
  }

  /** Reads on, and then does this while nothing else happens to the room here. Throws what either throws. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      if (!this.#closed) await this.#journey.readOn();
      return work();
    });
  }

  /**
   * The log is said to have come so far. Reads on where that is news, and says whether it was; if it fails, the next hint
   * is soon enough.
   */
  hinted(seq: number): boolean {
    const isNews = seq > Math.max(this.#hinted, this.#state.seq);
    this.#hinted = Math.max(this.#hinted, seq);
    this.#soon();
    return isNews;
  }

  /** What was hinted before counts no more: memory has come from the log itself. */
  cameTo(seq: number): void {
    this.#hinted = seq;
  }

  /** What became of a write is not known: finds out as soon as the database is back. */
  mend(): void {
    const timer = setTimeout(() => {
      if (this.#closed || !this.#journey.behind) return;
      this.now().catch((error: unknown) => {
        this.#complain(error);
        this.mend();
      });
    }, RETRY_INTERVAL);
    timer.unref();
  }

  close(): void {
    this.#closed = true;
  }

  get #isWaitedFor(): boolean {
    return !this.#closed && this.#hinted > this.#state.seq;
  }

  #soon(): void {
    if (!this.#isWaitedFor || this.#waits) return;
    this.#waits = true;
    const read = this.#queue.run(async () => {
      this.#waits = false;
      if (!this.#isWaitedFor) return;
      await this.#journey.readOn();
      this.#world.meters.readOn(this.#world.clock.now() - this.#state.lastAt);
    });
    read.catch((error: unknown) => this.#complain(error));
  }

  /** Of what is no trouble of the database's, which others tell of. */
  #complain(error: unknown): void {
    if (troubleOf(error) === null) this.#world.log.error({ err: error }, 'reading on failed');
  }
}
