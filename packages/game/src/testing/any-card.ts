import { type CardWords, THEMES } from '../index.ts';
import { anyText } from './any-command.ts';
import type { Dice } from './dice.ts';

/** A card that somebody may offer: some are fit to play, some are empty or far too long. */
export function anyCard(dice: Dice): CardWords {
  return {
    language: dice.pick(['en', 'fr', 'ro', 'el']),
    theme: dice.pick(THEMES),
    title: `Card ${dice.below(1_000_000)}`,
    aspect: anyText(dice),
    text: anyText(dice),
    questions: Array.from({ length: dice.below(4) }, () => anyText(dice)),
    dilemma: dice.chance(0.8) ? null : anyText(dice),
    contentNote: dice.chance(0.8) ? null : anyText(dice),
    resources: [],
  };
}
