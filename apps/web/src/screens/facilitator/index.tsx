import { useEffect, useState } from 'react';
import { type FacilitatorKey, keyFromFragment } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { useDeck } from '../cards/use-deck.ts';
import { PlainPage } from './plain-page.tsx';
import { SessionPage } from './session-page.tsx';
import { useSession } from './use-session.ts';
import { useSessionDeck } from './use-session-deck.ts';
import './facilitator.css';

/** All rooms of a session, for whoever holds its key. */
export default function FacilitatorScreen() {
  const { t } = useWords();
  const key = useKeyInAddress();
  if (key === null) {
    return (
      <PlainPage title={t('facilitator.no-key')}>
        <p>{t('facilitator.no-key.what')}</p>
      </PlainPage>
    );
  }
  return <Session key={`${key.session} ${key.token}`} facilitator={key} />;
}

/** The key stays in the address, so that a reload or a bookmark comes back here. */
function useKeyInAddress(): FacilitatorKey | null {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return keyFromFragment(hash);
}

function Session({ facilitator }: { facilitator: FacilitatorKey }) {
  const { t, language } = useWords();
  const [isDeleted, setDeleted] = useState(false);
  const { overview, asOf, trouble, isGone, refresh } = useSession(facilitator, isDeleted);
  const session = overview?.session ?? null;
  const deck = useSessionDeck(
    useDeck(session?.deck ?? null, language, session?.language ?? language),
    facilitator,
    (overview?.rooms ?? []).map(({ situation }) => situation),
  );

  if (isDeleted) {
    return (
      <PlainPage title={t('facilitator.deleted')}>
        <p>{t('facilitator.deleted.what')}</p>
      </PlainPage>
    );
  }
  if (isGone) {
    return (
      <PlainPage title={t('facilitator.unknown')}>
        <p>{t('facilitator.unknown.what')}</p>
      </PlainPage>
    );
  }
  if (overview === null && trouble !== null) {
    return (
      <PlainPage title={t('join.offline')} again={() => void refresh()}>
        <p>{trouble === 'offline' ? t('join.offline.what') : t(errorKey(trouble))}</p>
      </PlainPage>
    );
  }
  if (overview === null || session === null) {
    return (
      <main className="screen pad">
        <p className="column" role="status">
          {t('facilitator.looking')}
        </p>
      </main>
    );
  }
  return (
    <SessionPage
      facilitator={facilitator}
      overview={overview}
      staleSince={trouble === null ? null : asOf}
      deck={deck}
      refresh={refresh}
      onDeleted={() => setDeleted(true)}
    />
  );
}
