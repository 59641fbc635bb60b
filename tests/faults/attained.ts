import type { Result } from './campaign.ts';
import type { Outcomes } from './checker/outcomes.ts';

/** Commands answered from which on a share of them says something. */
const ENOUGH = 300;
/** Of those, the least that happen where all is well: of healthy runs it is two thirds and more. */
const LEAST_DONE = 0.1;
/** Times that something was asked for, after which it has happened where all is well … */
const OFTEN = 200;
/** … if people here ask for it mostly where it fits. */
const FITTING: readonly string[] = [
  ...['stand', 'approve', 'choose-themes', 'choose-levels', 'name-deputy', 'lock-room', 'unlock-room'],
  ...['rename', 'start-round', 'draw-situation', 'react', 'go-on', 'sum-up', 'set-turn-time', 'show-prompt'],
  ...['give-floor', 'raise-hand', 'lower-hand', 'hand-back', 'pass', 'write-note', 'offer-card'],
  ...['open-vote', 'cast-ballot', 'submit-proposal', 'back-proposal'],
];

/** Why it is no wonder that nobody was answered. */
const NO_SEAT = /^(gone\b|moved on$|the room was over$)/;

type Attained = Pick<Result, 'tally' | 'outcomes' | 'unanswered'>;

/** Whether what was asked was answered, and enough of it happened: where all is refused nothing can be lost. */
export function shortfalls({ tally, outcomes, unanswered }: Attained): string[] {
  const { commands, acked } = tally;
  const all = outcomes.all;
  const { done, nothing, refused } = all;
  const short: string[] = [];
  if (commands !== acked + tally.unanswered)
    short.push(`${commands} commands were sent, ${acked} answered and ${tally.unanswered} given up`);
  if (acked !== done + nothing + refused)
    short.push(`${acked} commands were answered, and ${done + nothing + refused} of them checked`);
  for (const [why, times] of Object.entries(unanswered))
    if (!NO_SEAT.test(why)) short.push(`${times} commands were never answered, because: ${why}`);
  if (done === 0) short.push('nothing that anyone asked for happened');
  else if (acked >= ENOUGH && done < acked * LEAST_DONE)
    short.push(`only ${done} of ${acked} answered commands happened, and ${refused} were refused`);
  return [...short, ...neverDone(outcomes.byKind())];
}

function neverDone(kinds: Readonly<Record<string, Outcomes>>): string[] {
  return Object.entries(kinds).flatMap(([kind, { done, nothing, refused }]) =>
    done === 0 && nothing + refused >= OFTEN && FITTING.includes(kind)
      ? [`${kind} was asked for ${nothing + refused} times, and never happened`]
      : [],
  );
}
