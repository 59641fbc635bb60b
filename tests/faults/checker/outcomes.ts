import { type Claim, NUMBERLESS } from './accounts.ts';
import type { Command } from './words.ts';

/** How often something was asked, by what became of it. */
export interface Outcomes {
  /** It is in the log. */
  done: number;
  /** It was so already. */
  nothing: number;
  /** The rules said no. */
  refused: number;
}

/** Of the numbered commands, by kind. */
export class OutcomesByKind {
  readonly #kinds = new Map<string, Outcomes>();

  /** All of these were answered with success; so many of them did something. */
  countAnswered(claims: readonly Claim[], done: readonly Claim[]): void {
    const doers = new Set(done);
    for (const claim of claims)
      if (claim.n > NUMBERLESS) this.#count(claim.command.type, doers.has(claim) ? 'done' : 'nothing');
  }

  countRefused(n: number, { type }: Command): void {
    if (n > NUMBERLESS) this.#count(type, 'refused');
  }

  add(others: OutcomesByKind): void {
    for (const [kind, { done, nothing, refused }] of others.#kinds) {
      this.#count(kind, 'done', done);
      this.#count(kind, 'nothing', nothing);
      this.#count(kind, 'refused', refused);
    }
  }

  #count(kind: string, outcome: keyof Outcomes, times = 1): void {
    const known = this.#kinds.get(kind) ?? { done: 0, nothing: 0, refused: 0 };
    known[outcome] += times;
    this.#kinds.set(kind, known);
  }

  get all(): Outcomes {
    const sum = { done: 0, nothing: 0, refused: 0 };
    for (const { done, nothing, refused } of this.#kinds.values()) {
      sum.done += done;
      sum.nothing += nothing;
      sum.refused += refused;
    }
    return sum;
  }

  byKind(): Readonly<Record<string, Outcomes>> {
    return Object.fromEntries([...this.#kinds].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
