import type { DeckView } from '@reflextics/decks';
import { THEMES, type Theme } from '@reflextics/game';
import { useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass, ThemeShape } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { useWords } from '../../words/index.ts';
import { Credits, Method } from './method.tsx';
import { ThemePage } from './theme-page.tsx';
import { useDeck } from './use-deck.ts';
import './cards.css';

const DECK = 'reflextics';

/** Every card and resource by theme, the method and the credits, to be read. */
export default function CardsScreen() {
  const { t, language } = useWords();
  const deck = useDeck(DECK, language, 'en');
  return (
    <main className="screen pad">
      <div className="cards stack stack-l">
        <header className="stack stack-s">
          <p>
            <Link href="/">{t('common.product')}</Link>
          </p>
          <PageHeading>{t('cards.title')}</PageHeading>
          <p>{t('cards.what')}</p>
        </header>
        {deck === null ? <p role="status">{t('cards.loading')}</p> : <Shelf deck={deck} />}
        <Link href="/" className={buttonClass({ look: 'quiet', fit: true })}>
          <ButtonWords icon="back">{t('cards.home')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </div>
    </main>
  );
}

type Place = Theme | 'method' | 'credits';

const PLACES: readonly Place[] = [...THEMES, 'method', 'credits'];

/** In the address, so that a link leads to the same place. */
function placeInAddress(): Place {
  return PLACES.find((place) => `#${place}` === location.hash) ?? THEMES[0];
}

function Shelf({ deck }: { deck: DeckView }) {
  const { t } = useWords();
  const [place, setPlace] = useState(placeInAddress);
  const go = (to: Place) => {
    history.replaceState(null, '', `#${to}`);
    setPlace(to);
  };
  const isTheme = (one: Place): one is Theme => one !== 'method' && one !== 'credits';
  return (
    <>
      <nav className="cards-places" aria-label={t('cards.theme')}>
        {PLACES.map((one) => (
          <button
            key={one}
            type="button"
            className="cards-place"
            aria-current={one === place ? 'true' : undefined}
            onClick={() => go(one)}
          >
            {isTheme(one) ? <ThemeShape theme={one} size={20} /> : null}
            {isTheme(one) ? t(`common.theme.${one}`) : t(`cards.${one}`)}
          </button>
        ))}
      </nav>
      {place === 'method' ? <Method deck={deck} /> : null}
      {place === 'credits' ? <Credits deck={deck} /> : null}
      {isTheme(place) ? <ThemePage key={place} deck={deck} theme={place} /> : null}
    </>
  );
}
