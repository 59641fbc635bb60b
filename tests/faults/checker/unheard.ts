import type { Unanswered } from './accounts.ts';
import { FACILITATOR } from './accounts.ts';
import { actorOf } from './effects.ts';
import { type Part, partsOf } from './own.ts';
import type { View } from './words.ts';

/** What was asked, and nobody ever heard what became of it. */
export class Unheard {
  /** What may be in the log, or come into it, once each. */
  readonly open: Unanswered[] = [];
  /** By seat: those of its secrets of which it is not known what was done with them. */
  readonly #unsure = new Map<string, Set<Part>>();

  asked(one: Unanswered): void {
    this.open.push(one);
    const seat = actorOf(one.command, one.asker);
    this.#unsure.set(seat, new Set([...this.unsureOf(seat), ...partsOf(one.command)]));
  }

  /** It may have happened, or happen later: nothing can be said of these as long as that seat is there. */
  unsureOf(seat: string): ReadonlySet<Part> {
    return this.#unsure.get(seat) ?? new Set();
  }

  /** What those asked who have no seat any more, or was asked about them from outside, cannot happen now. */
  forgetThoseWhoLeft({ participants }: View): void {
    const left = new Set<unknown>(participants.flatMap((one) => (one.left === null ? [] : one.id)));
    const open = this.open.filter(
      ({ asker, command }) => !left.has(asker === FACILITATOR ? command.participant : asker),
    );
    this.open.splice(0, Infinity, ...open);
  }
}
