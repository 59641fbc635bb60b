import type { DeckView, ResourceText, SituationCard } from '@reflextics/decks';
import { useWords } from '../../words/index.ts';
import { cardOf, resourceOf } from '../shared/deck-words.ts';
import { CardText } from '../shared/open-card.tsx';
import { ResourceReader } from '../shared/resource-reader.tsx';

/** The address of a card or a resource for good, in the language that it is read in here. */
const addressOf = (deck: DeckView, id: string) => `/cards/${deck.id}/${id}?lang=${deck.language}`;

export function Situation({ deck, card }: { deck: DeckView; card: SituationCard }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <p className="quiet">{card.aspect}</p>
      <CardText card={card} support={t('cards.support')} />
      <Linked
        deck={deck}
        title={t('cards.linked')}
        items={card.resources.map((id) => resourceOf(deck, id))}
      />
      <OwnPage deck={deck} id={card.id} />
    </div>
  );
}

export function Resource({ deck, resource }: { deck: DeckView; resource: ResourceText }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <ResourceReader resource={resource} headingAs="h2" />
      <Linked
        deck={deck}
        title={t('cards.bears-on')}
        items={resource.situations.map((id) => cardOf(deck, id))}
      />
      <OwnPage deck={deck} id={resource.id} />
    </div>
  );
}

interface LinkedProps {
  deck: DeckView;
  title: string;
  items: readonly (SituationCard | ResourceText | null)[];
}

function Linked({ deck, title, items }: LinkedProps) {
  return (
    <div>
      <p className="label">{title}</p>
      <ul>
        {items.map((item) =>
          item === null ? null : (
            <li key={item.id}>
              <a className="cards-link" href={addressOf(deck, item.id)}>
                {item.title}
              </a>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

function OwnPage({ deck, id }: { deck: DeckView; id: string }) {
  const { t } = useWords();
  return (
    <p>
      <a className="cards-link" href={addressOf(deck, id)}>
        {t('cards.address')}
      </a>
    </p>
  );
}
