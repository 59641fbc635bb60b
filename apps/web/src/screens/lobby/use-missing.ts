import { MIN_PLAYERS, playersOf, type View } from '@reflextics/game';
import { useWords } from '../../words/index.ts';

/** What is missing before a round can start (S1), in words; null: nothing is. */
export function useMissing(view: View): string | null {
  const { t } = useWords();
  const players = MIN_PLAYERS - playersOf(view).length;
  if (view.themes.length > 0) return players > 0 ? t('lobby.missing.players', { n: players }) : null;
  return players > 0 ? t('lobby.missing.both', { n: players }) : t('lobby.missing.themes');
}
