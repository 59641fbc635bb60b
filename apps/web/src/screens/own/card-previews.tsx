import {
  type DeckView,
  keptDeck,
  type OwnSituation,
  untouchedDeck,
  viewWithOwnCards,
} from '@reflextics/decks';
import { Peek, ThemeScope, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { CardText, OpenCard } from '../shared/open-card.tsx';

interface CardPreviewsProps {
  card: OwnSituation;
  deck: DeckView;
  /** Whether that of a phone is open from the first. */
  first?: boolean;
}

/** The card as a phone, a display and paper show it. */
export function CardPreviews({ card: own, deck, first = false }: CardPreviewsProps) {
  const { t } = useWords();
  const without = { ...deck, situations: deck.situations.filter(({ id }) => id !== own.id) };
  const alone = { ...untouchedDeck(''), situations: [own] };
  const card = viewWithOwnCards(without, keptDeck(null, alone, new Set())).situations.at(-1);
  if (card === undefined) return null;
  const themeName = t(`common.theme.${card.theme}`);
  return (
    <section className="stack" aria-labelledby="own-previews">
      <h2 id="own-previews">{t('own.previews')}</h2>
      <ThemeScope theme={card.theme}>
        <Peek title={t('own.preview.phone')} open={first}>
          <div className="own-phone field">
            <OpenCard card={card} themeName={themeName} support={null} headingAs="h2" />
          </div>
        </Peek>
        <Peek title={t('own.preview.display')}>
          <div className="own-display field">
            <OpenCard card={card} themeName={themeName} support={null} headingAs="h2" size="display" />
          </div>
        </Peek>
        <Peek title={t('own.preview.paper')}>
          <div className="own-paper-frame">
            <article className="own-paper">
              <header>
                <ThemeShape theme={card.theme} />
                <p>
                  {themeName}
                  <br />
                  <span lang={card.language}>{card.aspect}</span>
                </p>
              </header>
              <h3 lang={card.language}>{card.title}</h3>
              <CardText card={card} support={null} />
            </article>
          </div>
        </Peek>
      </ThemeScope>
    </section>
  );
}
