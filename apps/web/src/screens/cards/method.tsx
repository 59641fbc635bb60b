import type { DeckView } from '@reflextics/decks';
import { useWords } from '../../words/index.ts';

/** Why a game, for whom, what the levels are for, and what it asks us to stay critical of. */
export function Method({ deck }: { deck: DeckView }) {
  const { t } = useWords();
  return (
    <section className="cards-read stack stack-l">
      <h2>{t('cards.method')}</h2>
      {deck.method.map(({ title, paragraphs }) => (
        <section key={title} className="stack">
          <h3>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </section>
  );
}

/** Who made the material and who paid for it. */
export function Credits({ deck }: { deck: DeckView }) {
  const { t } = useWords();
  return (
    <section className="cards-read stack">
      <h2>{t('cards.credits')}</h2>
      {deck.credits.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
