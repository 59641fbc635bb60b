import type { Person } from './person.ts';

/** What people sent, and whether they were answered. */
export class Sendings {
  /** Different commands. */
  sent = 0;
  /** By the rules, with success or a refusal. */
  answered = 0;
  /** How many never were, by why. */
  readonly unanswered: Record<string, number> = {};

  addOf({ sent, answered, unanswered }: Pick<Person, 'sent' | 'answered' | 'unanswered'>): void {
    this.sent += sent;
    this.answered += answered;
    if (unanswered !== null) this.#count(unanswered, 1);
  }

  add({ sent, answered, unanswered }: Sendings): void {
    this.sent += sent;
    this.answered += answered;
    for (const [why, times] of Object.entries(unanswered)) this.#count(why, times);
  }

  #count(why: string, times: number): void {
    this.unanswered[why] = (this.unanswered[why] ?? 0) + times;
  }
}
