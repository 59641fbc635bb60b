import { createOutbox, type Outbox, type Settled } from '../outbox.ts';
import { TestClock } from './clock.ts';
import { TestNetwork } from './network.ts';
import { TestSleep } from './sleep.ts';
import { leftToSend, testStorage } from './storage.ts';
import { TestTabs } from './tabs.ts';

export interface TestPage extends Outbox {
  /** The browser ends it, without a word. */
  die(): void;
  freeze(): void;
  thaw(): void;
}

/** Ana's phone, her seat's outboxes on it, and the network that they send over. */
export class TestPages {
  readonly network = new TestNetwork();
  readonly clock = new TestClock();
  readonly phone = testStorage();
  /** What every page told of what became of its commands. */
  readonly settled: Settled[] = [];
  /** What her page makes of the room: a ballot is for the vote that was open when she gave it. */
  room = { moment: 'the first vote', isHeard: true };
  pending = 0;
  readonly #tabs = new TestTabs();
  #opened = 0;

  open(): TestPage {
    const tab = this.#tabs.open();
    const sleep = new TestSleep();
    this.#opened += 1;
    let dead = false;
    const outbox = createOutbox(
      { code: 'HKRVTE', participant: 'ana' },
      {
        kept: this.phone.kept,
        claims: { ...tab.claims, claim: (name) => sleep.hears(tab.claims.claim(name)) },
        now: () => this.clock.now,
        page: `page ${this.#opened}`,
        deliver: (message) => (dead ? new Promise(() => {}) : sleep.hears(this.network.deliver(message))),
        moment: ({ type }) => (type === 'cast-ballot' ? this.room.moment : null),
        isUpToDate: () => this.room.isHeard,
        wait: (ms) => {
          const { over, cut } = this.clock.wait(ms);
          return { over: sleep.hears(over), cut };
        },
        settled: (one) => this.settled.push(one),
        pending: (count) => {
          this.pending = count;
        },
      },
    );
    return {
      ...outbox,
      die() {
        dead = true;
        tab.close();
      },
      freeze() {
        sleep.freeze();
        tab.freeze();
      },
      thaw() {
        tab.thaw();
        sleep.thaw();
      },
    };
  }

  get left(): unknown[] {
    return leftToSend(this.phone.kept);
  }
}
