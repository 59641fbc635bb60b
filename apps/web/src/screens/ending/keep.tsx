import type { View } from '@reflextics/game';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ButtonWords, buttonClass } from '../../look/index.ts';
import { api, mySeat, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { FrameworkToKeep } from '../accepting/framework-to-keep.tsx';
import { OwnTime } from '../shared/own-time.tsx';
import { TakeButton, useRoomTake } from '../taking/index.tsx';

/** What to take home, until when, and the way out. Nothing is asked of who goes. */
export function Keep({ view }: { view: View }) {
  const { t, day } = useWords();
  const code = useRoom((room) => room.code);
  const leave = useRoom((room) => room.leave);
  const [, navigate] = useLocation();
  const until = useUntil(code);
  const forget = async () => {
    if ((await leave()).ok) navigate('/');
  };
  const me = useRoom((room) => room.me);
  const takeable = useRoomTake();
  return (
    <section className="ending-keep-words stack">
      <h2>{t('summary.keep')}</h2>
      {until === null ? null : (
        <p>{t(takeable !== null ? 'summary.keep.until' : 'summary.keep.disappears', { day: day(until) })}</p>
      )}
      {me === null ? null : <OwnTime view={view} me={me} />}
      {takeable === null ? (
        <p>{t('summary.keep.facilitator')}</p>
      ) : (
        <TakeButton {...takeable} until={until} look={view.stage === 'closed' ? 'main' : 'quiet'} />
      )}
      {takeable === null ? null : <FrameworkToKeep view={view} takeable={{ ...takeable, until }} />}
      {view.stage === 'closed' ? (
        <>
          {until === null ? null : <p className="small">{t('summary.keep.back', { day: day(until) })}</p>}
          <Link href="/" className={buttonClass({ look: 'quiet', height: 'low' })}>
            <ButtonWords>{t('summary.home')}</ButtonWords>
          </Link>
          <Button look="quiet" height="low" icon="leave" onClick={() => void forget()}>
            {t('summary.leave')}
          </Button>
          <p className="small">{t('summary.leave.what')}</p>
          <LanguageChoice />
        </>
      ) : null}
    </section>
  );
}

/** When everything in the room is deleted: known from joining, else asked for. null while it is not known. */
function useUntil(code: string): number | null {
  const [until, setUntil] = useState(() => mySeat(code)?.until ?? null);
  const isOn = useRoom((room) => room.connection === 'on' && !room.practice);
  useEffect(() => {
    if (until !== null || !isOn) return;
    let here = true;
    api.room(code).then(
      ({ kept }) => {
        if (here) setUntil(kept.until);
      },
      () => {}, // the line is not on the screen until it is known
    );
    return () => {
      here = false;
    };
  }, [code, until, isOn]);
  return until;
}
