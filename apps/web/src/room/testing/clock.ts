import type { OutboxDoors } from '../outbox.ts';

/** Time that moves when a test says so. */
export class TestClock {
  now = 1_000_000;
  #waiting: { at: number; run: () => void }[] = [];
  #idle: (() => void)[] = [];

  /** A door for waits. */
  readonly wait: OutboxDoors['wait'] = (ms) => {
    let cut = () => {};
    const over = new Promise<void>((resolve) => {
      cut = this.after(ms, resolve, resolve);
    });
    for (const told of this.#idle.splice(0)) told();
    return { over, cut };
  };

  /** A door for timers. `ended`: called when it is stopped. */
  readonly after = (ms: number, run: () => void, ended: () => void = () => {}): (() => void) => {
    const waiting = { at: this.now + ms, run };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
      ended();
    };
  };

  /** Resolves when somebody next begins to wait. */
  nextWait(): Promise<void> {
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  pass(ms: number) {
    const until = this.now + ms;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.now = next.at;
      next.run();
    }
    this.now = until;
  }
}
