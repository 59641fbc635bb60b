import type { Chance } from '../chance.ts';
import type { Command, View } from '../checker/words.ts';

export interface Player {
  readonly id: string;
  readonly view: View;
  readonly chance: Chance;
  /** A text of theirs that is nobody's and never was; `covered`: entered by someone without a device, unseen. */
  text(kind?: 'proposal' | 'covered'): string;
  /** A name that nobody here has. */
  name(): string;
  /** Cards on offer that wait for an answer: one's own, and, narrating, those of all. */
  readonly waiting: readonly string[];
  /** Ids of situations in the deck. */
  readonly situations: readonly string[];
  /** Resources of the deck. */
  readonly resources: readonly string[];
}

/** How much they want to, and what. */
export type Weighed = readonly [number, Command];

export const LEVELS = ['individual', 'team', 'organisation', 'policy'];

/** Who else has a seat. */
export function othersOf({ view, id }: Player): string[] {
  return view.participants.filter((one) => one.left === null && one.id !== id).map((one) => one.id);
}
