import type { SessionOverview } from '@reflextics/protocol';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { CopyField } from '../../copy-field.tsx';
import { LanguageChoice } from '../../language-choice.tsx';
import { Banner, Button, ButtonWords, buttonClass, Checkbox } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import {
  ApiError,
  type ApiErrorCode,
  api,
  type FacilitatorKey,
  facilitatorLink,
  facilitatorPath,
  forgetKey,
  rememberedKeys,
  rememberKey,
  useReachesNobody,
} from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { OpenedRoom } from './opened-room.tsx';
import './open.css';

const UNKNOWN: ReadonlySet<ApiErrorCode> = new Set(['no-such-session', 'unauthorised', 'gone']);

/** What a facilitator leaves this page with: the key, then codes and links for each room. */
export function Opened({ facilitator }: { facilitator: FacilitatorKey }) {
  const { t, day } = useWords();
  const { overview, trouble, again } = useSession(facilitator);
  const reachesNobody = useReachesNobody();

  if (overview === null) {
    return (
      <main className="screen pad">
        <div className="column stack" role="status">
          {trouble === null ? (
            <p>{t('opened.looking')}</p>
          ) : UNKNOWN.has(trouble) ? (
            <>
              <PageHeading>{t('opened.unknown')}</PageHeading>
              <p>{t('opened.unknown.what')}</p>
            </>
          ) : (
            <>
              <PageHeading>{t('join.offline')}</PageHeading>
              <p>{trouble === 'offline' ? t('join.offline.what') : t(errorKey(trouble))}</p>
              <Button onClick={again}>{t('join.again')}</Button>
            </>
          )}
        </div>
      </main>
    );
  }
  const { session, rooms } = overview;
  return (
    <main className="screen pad">
      <div className="column stack stack-l">
        <header className="stack stack-s">
          <p className="label">{session.name}</p>
          <PageHeading>{t('opened.title')}</PageHeading>
          <p>{t('opened.until', { day: day(session.purgeAt) })}</p>
        </header>
        <section className="opened-key on-paper stack" aria-labelledby="opened-key">
          <h2 id="opened-key">{t('opened.key')}</h2>
          <p>{t('opened.key.what')}</p>
          <CopyField
            label={t('opened.key.link')}
            value={facilitatorLink(facilitator.session, facilitator.token)}
            copy={t('opened.key.copy')}
            copied={t('opened.key.copied')}
            byHand={t('opened.key.by-hand')}
            main
          />
          <Remember facilitator={facilitator} name={session.name} purgeAt={session.purgeAt} />
        </section>
        <section className="stack" aria-labelledby="opened-rooms">
          <h2 id="opened-rooms">{t('opened.rooms', { n: rooms.length })}</h2>
          <p>{t('opened.rooms.what')}</p>
          {reachesNobody ? <Banner>{t('opened.here-only')}</Banner> : null}
          <ul className="opened-rooms">
            {rooms.map(({ code }, at) => (
              <OpenedRoom
                key={code}
                code={code}
                number={rooms.length > 1 ? at + 1 : null}
                facilitator={facilitator}
              />
            ))}
          </ul>
        </section>
        <Link href={facilitatorPath(facilitator.session, facilitator.token)} className={buttonClass()}>
          <ButtonWords iconAfter="next">{t('opened.facilitate')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </div>
    </main>
  );
}

/** Off until it is asked for: who holds the device then holds the session. */
function Remember({
  facilitator,
  name,
  purgeAt,
}: {
  facilitator: FacilitatorKey;
  name: string;
  purgeAt: number;
}) {
  const { t } = useWords();
  const [on, setOn] = useState(() => rememberedKeys().some(({ session }) => session === facilitator.session));
  const change = (wanted: boolean) => {
    if (wanted) rememberKey({ ...facilitator, name, purgeAt });
    else forgetKey(facilitator.session);
    setOn(wanted);
  };
  return (
    <Checkbox
      label={t('opened.key.remember')}
      hint={t('opened.key.remember.hint')}
      checked={on}
      onChange={change}
    />
  );
}

function useSession({ session, token }: FacilitatorKey) {
  const [overview, setOverview] = useState<SessionOverview | null>(null);
  const [trouble, setTrouble] = useState<ApiErrorCode | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` rises when somebody wants it asked again
  useEffect(() => {
    let over = false;
    api.session(session, token).then(
      (found) => {
        if (!over) setOverview(found);
      },
      (error: unknown) => {
        if (!over) setTrouble(error instanceof ApiError ? error.code : 'unknown');
      },
    );
    return () => {
      over = true;
    };
  }, [session, token, asked]);

  return { overview, trouble, again };
}
