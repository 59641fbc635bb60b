import type { DeckView } from '@reflextics/decks';
import { type RoomOverview, type SessionInfo, type SessionOverview, showCode } from '@reflextics/protocol';
import { useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ButtonWords, buttonClass, QuietLine } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { api, type FacilitatorKey, sessionCardsPath, sessionPrintPath } from '../../room/index.ts';
import { LANGUAGES, type Language, useWords } from '../../words/index.ts';
import { DeleteAll } from './delete-all.tsx';
import { Downloads } from './downloads.tsx';
import { FailureLine } from './failure-line.tsx';
import { KeepLink } from './keep-link.tsx';
import { RoomCard } from './room-card.tsx';
import { RoomIndex } from './room-index.tsx';
import { SettingsList } from './settings-list.tsx';
import { useDoing } from './use-doing.ts';
import './facilitator.css';

interface SessionPageProps {
  facilitator: FacilitatorKey;
  overview: SessionOverview;
  /** When it was told, where it could not be asked again since; null: it is the latest. */
  staleSince: number | null;
  /** null while it is being fetched. */
  deck: DeckView | null;
  refresh: () => Promise<void>;
  onDeleted: () => void;
}

/** What is known of a session, and what its facilitator can do about it. */
export function SessionPage({
  facilitator,
  overview: { session, rooms },
  staleSince,
  deck,
  refresh,
  onDeleted,
}: SessionPageProps) {
  const { t, day, timeOfDay, language } = useWords();
  return (
    <main className="screen pad">
      {staleSince === null ? null : (
        <QuietLine>{t('facilitator.stale', { time: timeOfDay(staleSince) })}</QuietLine>
      )}
      <div className="facilitator stack stack-l">
        <header className="stack stack-s">
          <p className="label">{t('facilitator.label')}</p>
          <PageHeading>{session.name}</PageHeading>
          <p>{t('facilitator.until', { day: day(session.purgeAt) })}</p>
        </header>
        <section className="stack">
          <h2>{t('facilitator.rooms', { n: rooms.length })}</h2>
          <RoomIndex rooms={rooms} />
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
          <h2>{t('facilitator.downloads')}</h2>
          <p>{t('facilitator.downloads.what')}</p>
          <Downloads
            name={(document) => document}
            language={documentsIn(session, language)}
            kind={kindOf(rooms)}
            until={session.purgeAt}
            take={(...wanted) => api.sessionDocument(facilitator.session, facilitator.token, ...wanted)}
          />
        </section>
        <section className="facilitator-narrow stack">
          <h2>{t('own.session')}</h2>
          <p>{t('own.session.what')}</p>
          <Link href={sessionCardsPath(facilitator)} className={buttonClass({ look: 'quiet', fit: true })}>
            <ButtonWords icon="pen">{t('own.session.open')}</ButtonWords>
          </Link>
        </section>
        <KeepLink facilitator={facilitator} session={session} />
        <SettingsList session={session} />
        <div className="facilitator-narrow facilitator-downloads">
          <a
            href={sessionPrintPath(facilitator)}
            target="_blank"
            rel="noopener"
            className={buttonClass({ look: 'quiet', fit: true })}
          >
            <ButtonWords icon="download">{t('print.title')}</ButtonWords>
          </a>
          <a
            href="/rehearse"
            target="_blank"
            rel="noopener"
            className={buttonClass({ look: 'quiet', fit: true })}
          >
            <ButtonWords>{t('home.rehearse')}</ButtonWords>
          </a>
        </div>
        <LanguageChoice />
        <DeleteAll session={session} facilitator={facilitator} onDeleted={onDeleted} />
      </div>
    </main>
  );
}

/** The session's own language where the screens speak it, else the reader's. */
const documentsIn = (session: SessionInfo, reader: Language): Language =>
  LANGUAGES.find((one) => one === session.language) ?? reader;

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

/** Of all rooms that agreed on anything. */
function kindOf(rooms: SessionOverview['rooms']): RoomOverview['framework'] {
  const kinds = rooms.flatMap(({ framework }) => framework ?? []);
  return kinds.every((kind) => kind === 'netiquette') ? kinds[0] : 'framework';
}
