import type { Wire, WireListener } from '../../apps/server/src/bus/index.ts';
import type { Schedule } from './schedule.ts';
import type { Weather } from './weather.ts';

/** What the servers' buses stand on here: each word may come late, twice, in another order or not at all. */
export class Ether {
  readonly #listeners = new Map<object, WireListener>();
  readonly #deaf = new Set<WireListener>();
  readonly #schedule: Schedule;
  readonly #weather: Weather;

  constructor(schedule: Schedule, weather: Weather) {
    this.#schedule = schedule;
    this.#weather = weather;
  }

  /** A wire of one server; `name` in what the scheduler tells. */
  wire(name: string): Wire & { /** The listening connection dies, and both sides know. */ lose(): void } {
    const self = {};
    return {
      send: async (texts) => {
        if (!this.#listeners.has(self)) return; // its server is no more
        for (const listener of this.#listeners.values())
          for (const text of texts) this.#send(name, listener, text);
      },
      listen: (listener) => void this.#listeners.set(self, listener),
      close: async () => void this.#listeners.delete(self),
      lose: () => {
        const listener = this.#listeners.get(self);
        if (listener === undefined || this.#deaf.has(listener)) return;
        this.#deaf.add(listener);
        listener.lost();
      },
    };
  }

  /** Every connection that died is replaced. */
  restore(): void {
    for (const listener of this.#deaf) {
      this.#deaf.delete(listener);
      if ([...this.#listeners.values()].includes(listener)) listener.restored();
    }
  }

  #send(from: string, listener: WireListener, text: string): void {
    const fate = this.#weather.onBus();
    const copies = { once: 1, twice: 2, lost: 0 }[fate];
    for (let copy = 0; copy < copies; copy += 1) {
      void this.#schedule.travels(`a word of ${from}`).then(() => {
        if (!this.#deaf.has(listener)) listener.heard(text);
      });
    }
  }
}
