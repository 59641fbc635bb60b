import { THEMES, type Theme } from '@reflextics/game';
import type { DeckView, SituationCard } from './deck.ts';

/** One letter a theme, the same in every language, so that a card in Greek is found by whoever reads English. */
const LETTERS: Readonly<Record<Theme, string>> = {
  'data-protection': 'D',
  'digital-tools': 'T',
  netiquette: 'N',
  'ethical-posture': 'P',
};

/** What the same keys write on a Greek keyboard. */
const GREEK_KEYS: Readonly<Record<string, string>> = { Δ: 'D', Τ: 'T', Ν: 'N', Π: 'P' };

/** As printed on the card: `N3`; `N48213` on one of one's own. */
export const cardMark = ({ theme, number }: Pick<SituationCard, 'theme' | 'number'>): string =>
  `${LETTERS[theme]}${number}`;

/** The card whose mark was typed, spaces, hyphens and case aside; null where the deck has none, and where two of one's own happen to share it. */
export function cardByMark(
  { situations }: Pick<DeckView, 'situations'>,
  typed: string,
): SituationCard | null {
  const [letter = '', ...digits] = typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.\-–]/gu, '');
  const latin = GREEK_KEYS[letter] ?? letter;
  const theme = THEMES.find((one) => LETTERS[one] === latin);
  const number = Number(digits.join(''));
  const [card, another] = situations.filter((one) => one.theme === theme && one.number === number);
  return another === undefined ? (card ?? null) : null;
}

/**
 * Where a printed code leads. Permanent: it stands on paper.
 * @param key what opens the page of a card of one's own; null: the card is everyone's, or of no session
 */
export const cardPath = (deck: string, card: string, key: string | null = null): string =>
  `/cards/${deck}/${card}${key === null ? '' : `?of=${key}`}`;

/** The card that a scanned code names, whichever server it was printed from; null where it is no card of this deck. */
export function cardInAddress(
  { id, situations }: Pick<DeckView, 'id' | 'situations'>,
  address: string,
): SituationCard | null {
  const path = address
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  return situations.find((card) => path.endsWith(cardPath(id, card.id))) ?? null;
}
