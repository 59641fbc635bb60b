import { Allowances } from '../allowances.ts';
import type { Limits } from '../limits.ts';

/** How many connections one address has, and how often it comes: known before anything is looked up for it. */
export class LinesByAddress {
  readonly #limits: Pick<Limits, 'arrivals' | 'linesOfAddress'>;
  readonly #open = new Map<string, number>();
  readonly #arrivals: Allowances;

  constructor(limits: Pick<Limits, 'arrivals' | 'linesOfAddress'>) {
    this.#limits = limits;
    this.#arrivals = new Allowances(limits.arrivals);
  }

  /** Whether it may have one more. */
  hasPlace(address: string): boolean {
    return (this.#open.get(address) ?? 0) < this.#limits.linesOfAddress;
  }

  /** One more of its is open, until what this returns is called. */
  opened(address: string): () => void {
    this.#open.set(address, (this.#open.get(address) ?? 0) + 1);
    return () => {
      const left = (this.#open.get(address) ?? 1) - 1;
      if (left === 0) this.#open.delete(address);
      else this.#open.set(address, left);
    };
  }

  /** Whether it may come to the door once more; counts it. */
  mayCome(address: string): boolean {
    return this.#arrivals.take(address);
  }
}
