import type { DeckView } from '@reflextics/decks';
import { useDeferredValue, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ButtonWords, buttonClass, ThemeShape } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { LANGUAGES, speak, useWords } from '../../words/index.ts';
import {
  addressOf,
  type Browsing,
  browsingAt,
  changed,
  EVERYTHING,
  isSearch,
  PLACES,
  themeOf,
} from './browsing.ts';
import { DeckChoice } from './deck-choice.tsx';
import { Findings, Told } from './findings.tsx';
import { Credits, Method } from './method.tsx';
import { SearchForm } from './search-form.tsx';
import { useDeck } from './use-deck.ts';
import { FIRST_DECK, useDecks } from './use-decks.ts';
import './cards.css';

/** Every card and resource, to be searched and read, the method and the credits. */
export default function CardsScreen() {
  const { t, language } = useWords();
  const namesLanguage = useLanguageInAddress();
  const decks = useDecks();
  const [chosen, setChosen] = useState(FIRST_DECK);
  const others = decks.find(({ id }) => id === chosen)?.languages[0] ?? 'en';
  const deck = useDeck(chosen, language, others);
  return (
    <main className="screen pad">
      <div className="cards stack stack-l">
        <header className="stack stack-s">
          <p>
            <Link href="/">{t('common.product')}</Link>
          </p>
          <PageHeading>{t('cards.title')}</PageHeading>
          <p>{t('cards.what')}</p>
          <LanguageChoice />
        </header>
        <Link href="/cards/new" className={buttonClass({ look: 'quiet', fit: true })}>
          <ButtonWords icon="pen">{t('own.title')}</ButtonWords>
        </Link>
        <DeckChoice decks={decks} value={chosen} onChoose={({ id }) => setChosen(id)} />
        {deck === null ? (
          <p role="status">{t('cards.loading')}</p>
        ) : (
          <Shelf deck={deck} language={namesLanguage ? language : null} />
        )}
        <Link href="/print" className={buttonClass({ look: 'quiet', fit: true })}>
          <ButtonWords icon="download">{t('print.title')}</ButtonWords>
        </Link>
        <Link href="/" className={buttonClass({ look: 'quiet', fit: true })}>
          <ButtonWords icon="back">{t('cards.home')}</ButtonWords>
        </Link>
      </div>
    </main>
  );
}

const languageInAddress = () => new URLSearchParams(location.search).get('lang');

/** Who comes from the page of a card goes on in its language; it is no choice for the whole device. Whether one was named. */
function useLanguageInAddress(): boolean {
  const [named] = useState(() => LANGUAGES.find((one) => one === languageInAddress()));
  useEffect(() => {
    if (named !== undefined) void speak(named);
  }, [named]);
  return named !== undefined;
}

/** @param language to be named in the address; null: it names none */
function Shelf({ deck, language }: { deck: DeckView; language: string | null }) {
  const { t } = useWords();
  const [browsing, setBrowsing] = useState<Browsing>(() => browsingAt(location));
  // What is typed comes first; what is found may follow a moment later.
  const shown = useDeferredValue(browsing);
  const change = (one: Partial<Browsing>) => setBrowsing((before) => changed(before, one));

  useEffect(() => {
    try {
      history.replaceState(null, '', addressOf(shown, language));
    } catch {
      // Safari refuses the hundredth within half a minute: the address is then behind what is shown, and no more.
    }
  }, [shown, language]);

  const hasFindings = shown.place !== 'method' && shown.place !== 'credits';
  return (
    <>
      <SearchForm
        browsing={browsing}
        told={hasFindings ? <Told deck={deck} browsing={shown} /> : null}
        onChange={change}
      />
      <nav className="cards-places" aria-label={t('cards.theme')}>
        {PLACES.map((one) => {
          const theme = themeOf(one);
          return (
            <button
              key={one}
              type="button"
              className="cards-place"
              aria-current={one === browsing.place ? 'true' : undefined}
              onClick={() => change({ place: one })}
            >
              {theme ? <ThemeShape theme={theme} size={20} /> : null}
              {theme ? t(`common.theme.${theme}`) : t(`cards.${one as 'all' | 'method' | 'credits'}`)}
            </button>
          );
        })}
      </nav>
      {shown.place === 'method' ? <Method deck={deck} /> : null}
      {shown.place === 'credits' ? <Credits deck={deck} /> : null}
      {hasFindings ? <Findings deck={deck} browsing={shown} /> : null}
      {isSearch(browsing) ? (
        <Button look="quiet" height="low" fit onClick={() => setBrowsing(EVERYTHING)}>
          {t('cards.everything')}
        </Button>
      ) : null}
    </>
  );
}
