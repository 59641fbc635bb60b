import type { DeckView } from '@reflextics/decks';
import { useWords } from '../../words/index.ts';

/** The talking agreement of the deck. `aloud`: for who reads it to the others. */
export function Agreement({ deck, aloud = false }: { deck: DeckView | null; aloud?: boolean }) {
  const { t } = useWords();
  if (deck === null) return null;
  return (
    <section className="lobby-agreement">
      <h2>{t('lobby.agreement')}</h2>
      <p className="quiet">{t(aloud ? 'lobby.agreement.what' : 'lobby.agreement.players')}</p>
      <ol>
        {deck.agreement.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
