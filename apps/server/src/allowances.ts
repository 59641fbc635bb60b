import { LRUCache } from 'lru-cache';
import { ADDRESSES_REMEMBERED, type Allowance } from './limits.ts';

interface Bucket {
  left: number;
  at: number;
}

/** Token buckets by key: so much at once, so much more each second. */
export class Allowances {
  readonly #allowance: Allowance;
  readonly #buckets: LRUCache<string, Bucket>;
  readonly #keyOf: (key: string) => string;
  readonly #now: () => number;

  /** `keyOf`: those with the same are one. */
  constructor(
    allowance: Allowance,
    options: { remembered?: number; keyOf?: (key: string) => string; now?: () => number } = {},
  ) {
    this.#allowance = allowance;
    this.#buckets = new LRUCache({ max: options.remembered ?? ADDRESSES_REMEMBERED });
    this.#keyOf = options.keyOf ?? ((key) => key);
    this.#now = options.now ?? (() => performance.now());
  }

  /** Whether one more was left; takes it. */
  take(key: string): boolean {
    const bucket = this.#filled(key);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  /** Whether one more would be left. */
  allows(key: string): boolean {
    return this.#filled(key).left >= 1;
  }

  /** Whole seconds until one more is there; 0: now. */
  secondsUntilNext(key: string): number {
    const { left } = this.#filled(key);
    return left >= 1 ? 0 : Math.ceil((1 - left) / this.#allowance.perSecond);
  }

  #filled(of: string): Bucket {
    const key = this.#keyOf(of);
    const now = this.#now();
    const { burst, perSecond } = this.#allowance;
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
