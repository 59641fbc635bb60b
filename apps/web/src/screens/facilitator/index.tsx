import { type SessionInfo, showCode } from '@reflextics/protocol';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ButtonWords, buttonClass, QuietLine } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import {
  api,
  type FacilitatorKey,
  keyFromFragment,
  sessionCardsPath,
  sessionPrintPath,
} from '../../room/index.ts';
import { errorKey, LANGUAGES, type Language, useWords } from '../../words/index.ts';
import { useDeck } from '../cards/use-deck.ts';
import { TakeButton } from '../taking/index.tsx';
import { DeleteAll } from './delete-all.tsx';
import { FailureLine } from './failure-line.tsx';
import { KeepLink } from './keep-link.tsx';
import { PlainPage } from './plain-page.tsx';
import { RoomCard } from './room-card.tsx';
import { SettingsList } from './settings-list.tsx';
import { useDoing } from './use-doing.ts';
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

/** The session's own language where the screens speak it, else the reader's. */
const documentsIn = (session: SessionInfo, reader: Language): Language =>
  LANGUAGES.find((one) => one === session.language) ?? reader;

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
  const { t, day, timeOfDay, language } = useWords();
  const { overview, asOf, trouble, isGone, refresh } = useSession(facilitator);
  const [isDeleted, setDeleted] = useState(false);
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
  if (overview === null || session === null) {
    return (
      <main className="screen pad">
        <p className="column" role="status">
          {trouble === null ? t('facilitator.looking') : t(errorKey(trouble))}
        </p>
      </main>
    );
  }
  const { rooms } = overview;
  return (
    <main className="screen pad">
      {trouble === null ? null : <QuietLine>{t('facilitator.stale', { time: timeOfDay(asOf) })}</QuietLine>}
      <div className="facilitator stack stack-l">
        <header className="stack stack-s">
          <p className="label">{t('facilitator.label')}</p>
          <PageHeading>{session.name}</PageHeading>
          <p>{t('facilitator.until', { day: day(session.purgeAt) })}</p>
        </header>
        <section className="stack">
          <h2>{t('facilitator.rooms', { n: rooms.length })}</h2>
          <ul className="facilitator-rooms">
            {rooms.map((room, at) => (
              <RoomCard
                key={room.code}
                room={room}
                number={rooms.length > 1 ? at + 1 : null}
                facilitator={facilitator}
                deck={deck}
                documents={documentsIn(session, language)}
                until={session.purgeAt}
                refresh={refresh}
              />
            ))}
          </ul>
          <AddRoom facilitator={facilitator} refresh={refresh} />
        </section>
        <section className="facilitator-narrow stack">
          <h2>{t('own.session')}</h2>
          <p>{t('own.session.what')}</p>
          <Link href={sessionCardsPath(facilitator)} className={buttonClass({ look: 'quiet', fit: true })}>
            <ButtonWords icon="pen">{t('own.session.open')}</ButtonWords>
          </Link>
        </section>
        <section className="facilitator-narrow stack">
          <h2>{t('facilitator.downloads')}</h2>
          <p>{t('facilitator.downloads.what')}</p>
          <TakeButton
            look="quiet"
            name="summary"
            language={documentsIn(session, language)}
            until={session.purgeAt}
            take={(format, chosen, choices) =>
              api.sessionSummary(facilitator.session, facilitator.token, format, chosen, choices)
            }
          />
        </section>
        <KeepLink facilitator={facilitator} session={session} />
        <SettingsList session={session} />
        <a
          href={sessionPrintPath(facilitator)}
          target="_blank"
          rel="noopener"
          className={buttonClass({ look: 'quiet', fit: true })}
        >
          <ButtonWords icon="download">{t('print.title')}</ButtonWords>
        </a>
        <LanguageChoice />
        <DeleteAll session={session} facilitator={facilitator} onDeleted={() => setDeleted(true)} />
      </div>
    </main>
  );
}

interface AddRoomProps {
  facilitator: FacilitatorKey;
  refresh: () => Promise<void>;
}

function AddRoom({ facilitator, refresh }: AddRoomProps) {
  const { t } = useWords();
  const { busy, failure, run } = useDoing();
  const [added, setAdded] = useState<string | null>(null);
  const add = async () => {
    setAdded(null);
    const done = await run(async () => {
      const { code } = await api.openRoom(facilitator.session, facilitator.token);
      setAdded(code);
    });
    if (done) await refresh();
  };
  return (
    <>
      <Button look="quiet" icon="plus" fit busy={busy} onClick={add}>
        {t('facilitator.add')}
      </Button>
      <p className="small" role="status">
        {added === null ? null : t('facilitator.added', { code: showCode(added) })}
      </p>
      <FailureLine words={failure} />
    </>
  );
}
