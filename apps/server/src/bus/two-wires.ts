import { CALL_EVERY, HELP_FOR } from '../limits.ts';
import type { Wire, WireListener } from './wire.ts';

/** What a server that has lost the first wire says on the second. No server takes it for a message. */
const CALL = '~';

/**
 * One wire out of two: the first while it works, otherwise the second. A server that is without the first calls for
 * help on the second, and whoever hears it tells everything on both. It closes them.
 */
export function twoWires(first: Wire, second: Wire): Wire {
  return new TwoWires(first, second);
}

class TwoWires implements Wire {
  readonly #first: Wire;
  readonly #second: Wire;
  #firstHears = true;
  #secondHears = true;
  #listener: WireListener | null = null;
  #calls: NodeJS.Timeout | null = null;
  /** Runs while someone is without the first wire. */
  #helping: NodeJS.Timeout | null = null;

  constructor(first: Wire, second: Wire) {
    this.#first = first;
    this.#second = second;
    second.listen({
      heard: (text) => (text === CALL ? this.#called() : this.#listener?.heard(text)),
      lost: () => {
        this.#secondHears = false;
        if (!this.#firstHears) this.#listener?.lost();
      },
      restored: () => {
        this.#secondHears = true;
        if (!this.#firstHears) this.#manageWithSecond();
      },
    });
    first.listen({
      heard: (text) => this.#listener?.heard(text),
      lost: () => {
        this.#firstHears = false;
        if (this.#secondHears) this.#manageWithSecond();
        else this.#listener?.lost();
      },
      restored: () => {
        this.#firstHears = true;
        this.#endCalls();
        this.#listener?.restored();
      },
    });
  }

  listen(listener: WireListener): void {
    this.#listener = listener;
    if (!this.#firstHears && !this.#secondHears) listener.lost();
  }

  async send(texts: readonly string[]): Promise<void> {
    const wires = this.#firstHears && this.#helping === null ? [this.#first] : [this.#first, this.#second];
    await Promise.all(wires.map((wire) => wire.send(texts)));
  }

  async close(): Promise<void> {
    this.#endCalls();
    if (this.#helping !== null) clearTimeout(this.#helping);
    await Promise.all([this.#first.close(), this.#second.close()]);
  }

  /** What was told on the first wire from its loss until the call is heard has been missed. */
  #manageWithSecond(): void {
    this.#endCalls();
    const call = () => {
      this.#second.send([CALL]);
    };
    this.#calls = setInterval(call, CALL_EVERY).unref();
    call();
    this.#listener?.restored();
  }

  #endCalls(): void {
    if (this.#calls !== null) clearInterval(this.#calls);
    this.#calls = null;
  }

  #called(): void {
    if (this.#helping !== null) clearTimeout(this.#helping);
    this.#helping = setTimeout(() => {
      this.#helping = null;
    }, HELP_FOR).unref();
  }
}
