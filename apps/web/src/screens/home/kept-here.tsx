import { showCode } from '@reflextics/protocol';
import { useState } from 'react';
import { Link } from 'wouter';
import { ButtonWords, buttonClass } from '../../look/index.ts';
import { facilitatorPath, mySeats, rememberedKeys } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';

const SHOWN = 3; // the latest; older ones are reached by their code

/** Seats and sessions that this phone can go back to. Nothing where there are none. */
export function KeptHere() {
  const { t, day } = useWords();
  const [{ seats, sessions }] = useState(() => ({
    seats: mySeats().slice(0, SHOWN),
    sessions: rememberedKeys(),
  }));
  const link = buttonClass({ look: 'quiet', height: 'low' });
  return (
    <>
      {seats.length > 0 ? (
        <nav className="stack stack-s" aria-label={t('home.seats')}>
          <h2>{t('home.seats')}</h2>
          {seats.map(({ code, name }) => (
            <Link href={`/room/${code}`} className={link} key={code}>
              <ButtonWords iconAfter="next">{t('home.seat', { name, code: showCode(code) })}</ButtonWords>
            </Link>
          ))}
        </nav>
      ) : null}
      {sessions.length > 0 ? (
        <nav className="stack stack-s" aria-label={t('home.sessions')}>
          <h2>{t('home.sessions')}</h2>
          {sessions.map(({ session, token, name, purgeAt }) => (
            <Link href={facilitatorPath(session, token)} className={link} key={session}>
              <ButtonWords iconAfter="next">{t('home.session', { name, day: day(purgeAt) })}</ButtonWords>
            </Link>
          ))}
        </nav>
      ) : null}
    </>
  );
}
