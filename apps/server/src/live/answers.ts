import type { ParticipantId } from '@reflextics/game';
import { type Problem, problem } from '@reflextics/protocol';
import { LRUCache } from 'lru-cache';
import { ANSWERS_REMEMBERED } from '../limits.ts';
import type { LastAnswer, Store, StoredAnswer } from '../store/index.ts';

/** A page's outbox. */
export interface Outbox {
  participant: ParticipantId;
  client: string;
}

/** Where a command stands in its outbox. */
export type Turn =
  | { kind: 'next' }
  | { kind: 'repeat'; answer: StoredAnswer }
  | { kind: 'out-of-order'; problem: Problem };

/** The last answer of each outbox of one room, read from the store when it is not at hand. */
export class Answers {
  readonly #last = new LRUCache<string, LastAnswer>({ max: ANSWERS_REMEMBERED });
  readonly #store: Pick<Store, 'lastAnswer'>;
  readonly #roomId: string;

  constructor(store: Pick<Store, 'lastAnswer'>, roomId: string) {
    this.#store = store;
    this.#roomId = roomId;
  }

  async turnOf(outbox: Outbox, n: number): Promise<Turn> {
    const known = this.#last.get(keyOf(outbox));
    const turn = known === undefined ? null : turnAfter(known, n);
    // What is remembered may be behind: another server may have answered since, and a refusal leaves no event.
    if (turn !== null && turn.kind !== 'out-of-order') return turn;
    return turnAfter(await this.#read(outbox), n);
  }

  /** Whether it is the next of its outbox, as far as is remembered: what is stored has the last word. */
  knowsNext(outbox: Outbox, n: number): boolean {
    return this.#last.get(keyOf(outbox))?.n === n - 1;
  }

  remember(outbox: Outbox, last: LastAnswer): void {
    this.#last.set(keyOf(outbox), last);
  }

  /** Another server may have answered since. */
  forget(): void {
    this.#last.clear();
  }

  async #read({ participant, client }: Outbox): Promise<LastAnswer | null> {
    const last = await this.#store.lastAnswer(this.#roomId, participant, client);
    if (last !== null) this.remember({ participant, client }, last);
    return last;
  }
}

export function turnAfter(last: LastAnswer | null, n: number): Turn {
  const answered = last?.n ?? 0;
  if (last !== null && n === answered) return { kind: 'repeat', answer: last.answer };
  if (n === answered + 1) return { kind: 'next' };
  return { kind: 'out-of-order', problem: problem('out-of-order', { expected: answered + 1, found: n }) };
}

const keyOf = ({ participant, client }: Outbox): string => `${participant} ${client}`;
