import { ownDeck, readOwnDeck, writeOwnDeck } from '@reflextics/decks';
import { useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass, TextField } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { kept } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useDeck } from '../cards/use-deck.ts';
import { CollectionPage } from './collection.tsx';
import { type Collection, newEnd } from './own-cards.ts';

const DECK = 'reflextics';
const KEPT_UNDER = 'own-cards';

/** Cards of one's own without a session: they stay on this device until they travel as a file. */
export default function OwnCardsScreen() {
  const { t, language } = useWords();
  const deck = useDeck(DECK, language, 'en');
  const [collection, setCollection] = useState<Collection>(() => keptHere(t('own.name.first')));
  const keep = async (changed: Collection) => {
    setCollection(changed);
    kept.set(KEPT_UNDER, writeOwnDeck(ownDeck(changed.name.trim() || t('own.name.first'), changed)));
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
            </header>
          }
          foot={
            <>
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
