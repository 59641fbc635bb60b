import { keptDeck, ownDeck, readOwnDeck, writeOwnDeck } from '@reflextics/decks';
import { useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass, Peek, TextField } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { api, kept } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { DeckChoice } from '../cards/deck-choice.tsx';
import { useDeck } from '../cards/use-deck.ts';
import { FIRST_DECK, useDecks } from '../cards/use-decks.ts';
import { PrintForm } from '../print/print-form.tsx';
import { CollectionPage } from './collection.tsx';
import { type Collection, newEnd } from './own-cards.ts';

const KEPT_UNDER = 'own-cards';
const DECK_KEPT_UNDER = 'own-cards-deck';

/** Cards of one's own without a session: they stay on this device until they travel as a file. */
export default function OwnCardsScreen() {
  const { t, language } = useWords();
  const decks = useDecks();
  const [wished, setWished] = useState(() => kept.get(DECK_KEPT_UNDER) ?? FIRST_DECK);
  // The one that was chosen may have left the shelf since.
  const { id: chosen, languages } = decks.find(({ id }) => id === wished) ?? {
    id: FIRST_DECK,
    languages: [],
  };
  const deck = useDeck(chosen, language, languages[0] ?? 'en');
  const [collection, setCollection] = useState<Collection>(() => keptHere(t('own.name.first')));
  const fileOf = (one: Collection) => ownDeck(one.name.trim() || t('own.name.first'), one);
  const keep = async (changed: Collection) => {
    setCollection(changed);
    kept.set(KEPT_UNDER, writeOwnDeck(fileOf(changed)));
    return true;
  };
  return (
    <main className="screen pad">
      {deck === null ? (
        <p role="status">{t('cards.loading')}</p>
      ) : (
        <CollectionPage
          collection={collection}
          deck={deck}
          place="here"
          failure={null}
          busy={false}
          keep={keep}
          head={
            <header className="stack">
              <p>
                <Link href="/">{t('common.product')}</Link>
              </p>
              <PageHeading>{t('own.title')}</PageHeading>
              <p>{t('own.what')}</p>
              <p>{t('own.here')}</p>
              <TextField
                label={t('own.name')}
                value={collection.name}
                maxLength={80}
                onChange={(event) => void keep({ ...collection, name: event.target.value })}
                autoComplete="off"
              />
              <DeckChoice
                decks={decks}
                value={chosen}
                onChoose={({ id }) => {
                  setWished(id);
                  kept.set(DECK_KEPT_UNDER, id);
                }}
              />
            </header>
          }
          foot={
            <>
              {collection.situations.length === 0 ? null : (
                <Peek title={t('print.own')}>
                  <PrintForm
                    key={chosen}
                    fixed={chosen}
                    own={keptDeck(null, { ...collection, leftOut: [] }, new Set())}
                    onlyOwn
                    take={(choice, arrival) => api.paper(choice, fileOf(collection), arrival)}
                  />
                </Peek>
              )}
              <Link href="/cards" className={buttonClass({ look: 'quiet', fit: true })}>
                <ButtonWords icon="back">{t('cards.title')}</ButtonWords>
              </Link>
              <LanguageChoice />
            </>
          }
        />
      )}
    </main>
  );
}

/** Where what was kept cannot be read, one begins anew: it is left in its place until something is kept. */
function keptHere(name: string): Collection {
  const text = kept.get(KEPT_UNDER);
  const read = text === null ? null : readOwnDeck(text, newEnd);
  return read !== null && 'deck' in read ? read.deck : { name, situations: [], resources: [] };
}
