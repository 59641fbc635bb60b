import type { DeckView, SessionDeck } from '@reflextics/decks';
import type { SessionInfo } from '@reflextics/protocol';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ButtonWords, buttonClass } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import {
  ApiError,
  api,
  type FacilitatorKey,
  facilitatorPath,
  keyFromFragment,
  type SessionCards,
  sessionPrintPath,
  type TakenCards,
} from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { useDeck } from '../cards/use-deck.ts';
import { forgetAllBegun } from './begun.ts';
import { Choosing } from './choosing.tsx';
import { CollectionPage } from './collection.tsx';
import { TakenByRooms } from './taken-cards.tsx';

/** What a session plays with, for whoever holds its key: own cards, and which are in play. */
export default function SessionCardsScreen() {
  const { t } = useWords();
  const [key] = useState(() => keyFromFragment(location.hash));
  return (
    <main className="screen pad">
      {key === null ? (
        <div className="column stack">
          <PageHeading>{t('facilitator.no-key')}</PageHeading>
          <p>{t('facilitator.no-key.what')}</p>
        </div>
      ) : (
        <Loaded facilitator={key} />
      )}
    </main>
  );
}

interface Told {
  session: SessionInfo;
  cards: SessionCards;
  taken: TakenCards;
}

function Loaded({ facilitator }: { facilitator: FacilitatorKey }) {
  const { t, language } = useWords();
  const { session: id, token } = facilitator;
  const [told, setTold] = useState<Told | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const session = told?.session ?? null;
  const deck = useDeck(session?.deck ?? null, language, session?.language ?? language);

  const said = useCallback(
    (error: unknown) => {
      const code = error instanceof ApiError ? error.code : 'unknown';
      if (code === 'no-such-session' || code === 'gone') forgetAllBegun(id);
      setFailure(t(errorKey(code)));
    },
    [t, id],
  );
  const load = useCallback(async () => {
    const [overview, cards, taken] = await Promise.all([
      api.session(id, token),
      api.sessionCards(id, token),
      api.takenCards(id, token),
    ]);
    setTold({ session: overview.session, cards, taken });
  }, [id, token]);
  useEffect(() => void load().catch(said), [load, said]);

  if (told === null || deck === null) {
    return (
      <p className="column" role="status">
        {failure ?? t('facilitator.looking')}
      </p>
    );
  }
  const { deck: kept, version } = told.cards;
  const keep = async (changed: Partial<SessionDeck>) => {
    setBusy(true);
    setFailure(null);
    try {
      const { name, situations, resources, leftOut } = { ...kept, ...changed };
      const cards = await api.changeSessionCards(id, token, version, {
        name,
        situations,
        resources,
        leftOut,
      });
      setTold({ ...told, cards });
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'deck-moved-on') await load().catch(said);
      said(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <CollectionPage
      collection={kept}
      deck={deck}
      place={id}
      failure={failure}
      busy={busy}
      keep={keep}
      head={<Head name={told.session.name} />}
      foot={<Foot told={told} deck={deck} facilitator={facilitator} busy={busy} keep={keep} />}
    />
  );
}

function Head({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <header className="stack">
      <p className="label">{name}</p>
      <PageHeading>{t('own.session')}</PageHeading>
      <p>{t('own.session.what')}</p>
    </header>
  );
}

interface FootProps {
  told: Told;
  deck: DeckView;
  facilitator: FacilitatorKey;
  busy: boolean;
  keep: (changed: Partial<SessionDeck>) => Promise<boolean>;
}

function Foot({ told, deck, facilitator, busy, keep }: FootProps) {
  const { t } = useWords();
  return (
    <>
      <TakenByRooms taken={told.taken} cards={told.cards.deck} busy={busy} keep={keep} />
      <Choosing
        key={told.cards.version}
        deck={deck}
        cards={told.cards.deck}
        themes={told.session.themes}
        busy={busy}
        onKeep={(leftOut) => keep({ leftOut })}
      />
      <Link href={sessionPrintPath(facilitator)} className={buttonClass({ look: 'quiet', fit: true })}>
        <ButtonWords icon="download">{t('print.title')}</ButtonWords>
      </Link>
      <Link
        href={facilitatorPath(facilitator.session, facilitator.token)}
        className={buttonClass({ look: 'quiet', fit: true })}
      >
        <ButtonWords icon="back">{t('own.session.back')}</ButtonWords>
      </Link>
    </>
  );
}
