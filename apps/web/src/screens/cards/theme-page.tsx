import type { DeckView, SituationCard } from '@reflextics/decks';
import type { Theme } from '@reflextics/game';
import { Peek, ThemeScope } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { resourceOf } from '../shared/deck-words.ts';
import { CardText } from '../shared/open-card.tsx';
import { ResourceReader } from '../shared/resource-reader.tsx';

/** The situations of a theme, then its resources by chapter; each opens in its place. */
export function ThemePage({ deck, theme }: { deck: DeckView; theme: Theme }) {
  const { t } = useWords();
  const told = deck.themes.find(({ id }) => id === theme);
  const situations = deck.situations.filter((card) => card.theme === theme);
  const resources = deck.resources.filter((resource) => resource.themes.includes(theme));
  const chapters = [...new Set(resources.map(({ chapter }) => chapter))];
  return (
    <ThemeScope theme={theme} className="stack stack-l">
      <section className="cards-theme field stack">
        <h2>{told?.name}</h2>
        <p>{told?.description}</p>
      </section>
      <section className="stack">
        <h2>{t('cards.situations', { n: situations.length })}</h2>
        <div className="cards-list">
          {situations.map((card) => (
            <Peek key={card.id} theme={theme} title={card.title}>
              <Situation deck={deck} card={card} />
            </Peek>
          ))}
        </div>
      </section>
      <section className="stack">
        <h2>{t('cards.resources', { n: resources.length })}</h2>
        {chapters.map((chapter) => (
          <section key={chapter}>
            <h3>{chapter}</h3>
            <div className="cards-list">
              {resources
                .filter((resource) => resource.chapter === chapter)
                .map((resource) => (
                  <Peek key={resource.id} title={resource.title}>
                    <ResourceReader resource={resource} headingAs="h2" />
                  </Peek>
                ))}
            </div>
          </section>
        ))}
      </section>
    </ThemeScope>
  );
}

function Situation({ deck, card }: { deck: DeckView; card: SituationCard }) {
  const { t } = useWords();
  const titles = card.resources
    .map((id) => resourceOf(deck, id)?.title)
    .filter((title) => title !== undefined);
  return (
    <div className="stack">
      <p className="quiet">{card.aspect}</p>
      <CardText card={card} support={null} />
      {titles.length === 0 ? null : (
        <div>
          <p className="label">{t('cards.linked')}</p>
          <ul>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
