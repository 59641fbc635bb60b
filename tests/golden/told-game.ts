import { deckView } from '@reflextics/decks';
import { type Summary, summaryOf } from '@reflextics/summary';
import { awkwardGame, type GameSize } from './awkward-game.ts';

/** The awkward game, told in a language that the deck has. */
export function toldGame(
  language: string,
  size: Pick<GameSize, 'players' | 'rounds' | 'proposals'>,
): Summary {
  const deck = deckView('reflextics', language);
  if (deck === null) throw new Error(`expected the deck reflextics in ${language}, found none`);
  const log = awkwardGame({
    ...size,
    situations: deck.situations,
    resources: deck.resources.slice(0, 2).map(({ id }) => id),
  });
  return summaryOf(log, {
    session: 'Awkward & long: <i>Tuesday</i> | Τρίτη — „Marți” 🔒',
    purgeAt: Date.UTC(2026, 11, 22),
    server: 'https://game.example',
    madeAt: Date.UTC(2026, 10, 22, 12),
    deck,
  });
}
