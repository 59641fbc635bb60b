import type { Told } from '@reflextics/game';
import { MAX_CATCH_UP } from '@reflextics/protocol';
import { TAIL_LENGTH } from '../limits.ts';

/** The last of what was told in a room, for who comes back: as many events as may be given at once, fewer where they are long. */
export class Tail {
  readonly #told: Told[] = [];
  /** Of each of these, in characters. */
  readonly #lengths: number[] = [];
  #length = 0;

  get told(): readonly Told[] {
    return this.#told;
  }

  /** Its first event. Null: there is none. */
  get first(): number | null {
    return this.#told[0]?.seq ?? null;
  }

  add(told: readonly Told[]): void {
    // A room that is read from its log has thousands: what cannot stay is not measured.
    for (const one of told.slice(-MAX_CATCH_UP)) {
      const length = roughLength(one.event);
      this.#told.push(one);
      this.#lengths.push(length);
      this.#length += length;
    }
    let gone = 0;
    while (this.#told.length - gone > MAX_CATCH_UP || this.#length > TAIL_LENGTH) {
      this.#length -= this.#lengths[gone] ?? 0;
      gone += 1;
    }
    this.#told.splice(0, gone);
    this.#lengths.splice(0, gone);
  }

  clear(): void {
    this.#told.splice(0);
    this.#lengths.splice(0);
    this.#length = 0;
  }

  /** Those after that event, which is one of them or the one before the first. */
  after(seq: number): Told[] {
    return this.#told.slice(seq + 1 - (this.first ?? seq + 1));
  }
}

/** Characters of its texts: only what people wrote can be long. */
function roughLength(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let length = 0;
  for (const part of Object.values(value)) length += roughLength(part);
  return length;
}
