import { type Outcomes, OutcomesByKind } from '../outcomes.ts';

/** As if that had become of numbered commands. */
export function outcomesOf(kinds: Readonly<Record<string, Outcomes>>): OutcomesByKind {
  const outcomes = new OutcomesByKind();
  for (const [type, { done, nothing, refused }] of Object.entries(kinds)) {
    const claims = Array.from({ length: done + nothing }, (_, index) => {
      return { asker: 'ana', n: index + 1, command: { type }, seq: index, after: 0 };
    });
    outcomes.countAnswered(claims, claims.slice(0, done));
    for (let n = 1; n <= refused; n += 1) outcomes.countRefused(n, { type });
  }
  return outcomes;
}
