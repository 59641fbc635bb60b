import { type DeckView, type ResourceText, searchDeck } from '@reflextics/decks';
import { memo } from 'react';
import { Peek, ThemeScope } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { type Browsing, isSearch, queryOf, themeOf } from './browsing.ts';
import { Resource, Situation } from './items.tsx';

/** How much was found. Nothing while nothing is looked for. */
export const Told = memo(function Told({ deck, browsing }: { deck: DeckView; browsing: Browsing }) {
  const { t, list } = useWords();
  const { situations, resources } = searchDeck(deck, queryOf(browsing));
  const counts = [
    ...(situations.length > 0 ? [t('cards.situations', { n: situations.length })] : []),
    ...(resources.length > 0 ? [t('cards.resources', { n: resources.length })] : []),
  ];
  const told = counts.length > 0 ? t('cards.found', { what: list(counts) }) : t('cards.none');
  return (
    <p role="status" className="cards-told">
      {isSearch(browsing) ? told : null}
    </p>
  );
});

/** The situations looked for, then the resources; each opens in its place. Drawn anew only when what is looked for changes. */
export const Findings = memo(function Findings({ deck, browsing }: { deck: DeckView; browsing: Browsing }) {
  const { t } = useWords();
  const theme = deck.themes.find(({ id }) => id === themeOf(browsing.place));
  const { situations, resources } = searchDeck(deck, queryOf(browsing));
  const searching = isSearch(browsing);
  return (
    <ThemeScope theme={theme?.id ?? null} className="stack stack-l">
      {theme && !searching ? (
        <section className="cards-theme field stack">
          <h2>{theme.name}</h2>
          <p>{theme.description}</p>
        </section>
      ) : null}
      {situations.length === 0 ? null : (
        <section className="stack">
          <h2>{t('cards.situations', { n: situations.length })}</h2>
          <div className="cards-list">
            {situations.map((card) => (
              <Peek key={card.id} theme={card.theme} title={card.title}>
                <Situation deck={deck} card={card} />
              </Peek>
            ))}
          </div>
        </section>
      )}
      {resources.length === 0 ? null : (
        <section className="stack">
          <h2>{t('cards.resources', { n: resources.length })}</h2>
          {/* Looked for by words, the best comes first, whatever its chapter. */}
          {searching ? (
            <Resources deck={deck} resources={resources} />
          ) : (
            [...new Set(resources.map(({ chapter }) => chapter))].map((chapter) => (
              <section key={chapter}>
                <h3>{chapter}</h3>
                <Resources deck={deck} resources={resources.filter((one) => one.chapter === chapter)} />
              </section>
            ))
          )}
        </section>
      )}
    </ThemeScope>
  );
});

function Resources({ deck, resources }: { deck: DeckView; resources: readonly ResourceText[] }) {
  return (
    <div className="cards-list">
      {resources.map((resource) => (
        <Peek key={resource.id} title={resource.title}>
          <Resource deck={deck} resource={resource} />
        </Peek>
      ))}
    </div>
  );
}
