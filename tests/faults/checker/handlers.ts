import type { OpenEvent, Round, View } from './words.ts';

/** What each of these events changes in a view. `at`: when it was recorded. */
export type Handlers<Type extends OpenEvent['type']> = {
  readonly [One in Type]: (view: View, event: Extract<OpenEvent, { type: One }>, at: number) => void;
};

/** Throws in a room that has played none: such a log is not one that the protocol allows. */
export function roundOf(view: View): Round {
  const round = view.rounds.at(-1);
  if (round === undefined) throw new Error('expected a round, found none');
  return round;
}

export function take<T>(list: T[], one: T): void {
  const index = list.indexOf(one);
  if (index >= 0) list.splice(index, 1);
}

export function addOnce<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
}
