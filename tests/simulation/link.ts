import type { ConnectionHandlers } from '../../apps/web/src/room/connection.ts';
import type { Schedule } from './schedule.ts';

/** The page's end: what a socket's events do there. */
export interface PageEnd extends ConnectionHandlers {
  comeBack(ms: number): void;
}

const DEAF_FOR = 10_000; // ms until either end's heartbeat notices that nothing comes through

/** One way of a line: what is sent arrives in its order, or not at all. */
class Way {
  readonly #schedule: Schedule;
  readonly #what: string;
  #waiting: (() => void)[] = [];
  #swallows = false;

  constructor(schedule: Schedule, what: string) {
    this.#schedule = schedule;
    this.#what = what;
  }

  send(arrive: () => void): void {
    if (this.#swallows) return;
    this.#waiting.push(arrive);
    if (this.#waiting.length === 1) void this.#carry();
  }

  /** What is on it is lost, and so is all that comes. */
  swallow(): void {
    this.#swallows = true;
    this.#waiting = [];
  }

  async #carry(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#schedule.travels(this.#what);
      const arrive = this.#waiting[0];
      arrive?.();
      this.#waiting.shift();
    }
  }
}

/** A line between a page and a server, as a socket is: both ends learn of its end, each in its own time. */
export class Link {
  readonly id: string;
  readonly page: PageEnd;
  readonly toPage: Way;
  readonly toServer: Way;
  #open = true;
  readonly #schedule: Schedule;
  readonly #ends: (() => void)[] = [];
  #heartbeat: ReturnType<typeof setTimeout> | null = null;

  constructor(id: string, page: PageEnd, schedule: Schedule) {
    this.id = id;
    this.page = page;
    this.#schedule = schedule;
    this.toPage = new Way(schedule, `to the page on ${id}`);
    this.toServer = new Way(schedule, `to the server on ${id}`);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** To be called once it is cut, a while after. */
  onEnd(ended: () => void): void {
    this.#ends.push(ended);
  }

  /** Nothing comes through, and neither end knows. */
  deafen(ways: 'up' | 'down' | 'both'): void {
    if (ways !== 'down') this.toServer.swallow();
    if (ways !== 'up') this.toPage.swallow();
    this.#heartbeat ??= setTimeout(() => this.cut(), DEAF_FOR);
  }

  cut(): void {
    if (!this.#open) return;
    this.#open = false;
    if (this.#heartbeat !== null) clearTimeout(this.#heartbeat);
    this.toPage.swallow();
    this.toServer.swallow();
    for (const ended of this.#ends) void this.#schedule.travels(`the end of ${this.id}`).then(ended);
  }
}
