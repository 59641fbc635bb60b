import { MAX_PLAYERS, MIN_PLAYERS, type ParticipantId } from '@reflextics/game';
import { chanceOf } from './chance.ts';
import type { Lines } from './lines.ts';

export const MIN_COMPANY = MIN_PLAYERS;
export const MAX_COMPANY = MAX_PLAYERS;

/** What a narrator meets at every table, in the order in which a company of few is made up. */
export const CHARACTERS = ['talkative', 'shy', 'passes', 'away', 'overruns', 'steady'] as const;
export type Character = (typeof CHARACTERS)[number];

/** Somebody made up. Chances are from 0 to 1. */
export interface Person {
  id: ParticipantId;
  name: string;
  character: Character;
  /** Sentences in a turn. */
  talks: number;
  /** How likely it is that they pass when it is their turn. */
  passes: number;
  /** How likely each of their reactions and proposals is, the first always likelier. */
  gives: number;
  /** Hands that they raise in a step, at most. */
  hands: number;
  /** Goes on after the time is over. */
  overruns: boolean;
  /** Is away for a while in the first round. */
  goesAway: boolean;
}

type Traits = Pick<Person, 'talks' | 'passes' | 'gives' | 'hands'>;

const TRAITS: Readonly<Record<Character, Traits>> = {
  talkative: { talks: 3, passes: 0, gives: 0.9, hands: 2 },
  shy: { talks: 1, passes: 0.25, gives: 0.4, hands: 0 },
  passes: { talks: 1, passes: 0.75, gives: 0.5, hands: 0 },
  away: { talks: 2, passes: 0.05, gives: 0.6, hands: 1 },
  overruns: { talks: 4, passes: 0, gives: 0.7, hands: 1 },
  steady: { talks: 2, passes: 0.1, gives: 0.7, hands: 1 },
};

const SMALL = 5; // with fewer, the talkative one overruns the time as well

export function castOf(size: number, { names }: Pick<Lines, 'names'>, seed: number): readonly Person[] {
  const shuffled = [...names].sort((a, b) => chanceOf(seed, `name ${a}`) - chanceOf(seed, `name ${b}`));
  return shuffled.slice(0, Math.min(MAX_COMPANY, Math.max(MIN_COMPANY, size))).map((name, at) => {
    const character = CHARACTERS[at] ?? 'steady';
    return {
      id: `made-up-${at + 1}`,
      name,
      character,
      ...TRAITS[character],
      overruns: character === 'overruns' || (character === 'talkative' && size < SMALL),
      goesAway: character === 'away',
    };
  });
}
