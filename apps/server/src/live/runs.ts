import { namesCards } from '../decks.ts';
import { MAX_TOGETHER } from '../limits.ts';
import type { Asked } from './journey.ts';

/** Those at the front that may be stored as one write: each with a name, from outboxes that all differ. */
export function runOf(asked: Iterable<Asked>): Asked[] {
  const run: Asked[] = [];
  const outboxes = new Set<string>();
  for (const one of asked) {
    const { name, newcomer, command } = one.wish;
    if (name === undefined || newcomer !== undefined || run.length === MAX_TOGETHER) break;
    if (namesCards(command)) break; // it waits for the session's deck
    const outbox = `${name.participant} ${name.client}`;
    // Only the last answer of an outbox is kept: of two, the first could not be told again.
    if (outboxes.has(outbox)) break;
    outboxes.add(outbox);
    run.push(one);
  }
  return run;
}
