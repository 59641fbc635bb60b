import type { Round } from '@reflextics/game';
import { tiedTwice } from '../shared/vote-result.tsx';

export type HowItEnded = 'played' | 'vote' | 'tie';

/** Why the round came to its end. */
export function howItEnded(round: Round): HowItEnded {
  if (round.step !== 'resources') return 'played';
  return tiedTwice(round) ? 'tie' : 'vote';
}
