import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { LanguageChoice } from '../language-choice.tsx';
import { Button, TextArea } from '../look/index.ts';
import { PageHeading } from '../page-heading.tsx';
import { useWords } from '../words/index.ts';
import { kept } from './kept.ts';
import { fetchNewPage, loadNewPage } from './new-page.ts';
import type { RoomClient } from './room-doors.ts';
import type { GoneReason } from './room-state.ts';
import { forgetDisplay, leaveSeat } from './seat.ts';
import { unsentTexts } from './unsent-texts.ts';

/** Where joining again can help. */
const MAY_JOIN: ReadonlySet<GoneReason> = new Set(['removed', 'left', 'unknown', 'refused']);

/** The end of a seat: why, what to do, and what was written and not sent. */
export function GonePage({ why, client }: { why: GoneReason; client: RoomClient }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const code = useStore(client.store, (room) => room.code);
  const kind = useStore(client.store, (room) => room.kind);
  const unsent = useMemo(() => unsentTexts(code, kept), [code]);
  const isOld = why === 'old-page';
  // At a projector nobody sits who could be asked.
  const byItself = isOld && kind === 'display';
  useEffect(() => (byItself ? fetchNewPage() : undefined), [byItself]);

  const goTo = (path: string) => {
    leaveSeat(code);
    forgetDisplay(code);
    navigate(path, { replace: true });
  };
  return (
    <main className={`screen pad plain${isOld ? '' : ' plain-empty'}`}>
      <div className="column stack stack-l">
        <div className="stack">
          <PageHeading>{t(`gone.${why}`)}</PageHeading>
          <p>{t(`gone.${why}.what`)}</p>
        </div>
        {unsent.length > 0 ? (
          <section className="stack">
            <h2>{t('gone.drafts')}</h2>
            <p>{t(isOld ? 'gone.drafts.stay' : 'gone.drafts.what')}</p>
            {unsent.map((text) => (
              <TextArea key={text} label={t('room.notice.text')} value={text} readOnly />
            ))}
          </section>
        ) : null}
        {isOld ? (
          <Button onClick={loadNewPage}>{t('gone.newer.load')}</Button>
        ) : (
          <div className="stack">
            {kind === 'participant' && MAY_JOIN.has(why) ? (
              <Button onClick={() => goTo(`/join/${code}`)}>{t('gone.join')}</Button>
            ) : null}
            <Button look="quiet" onClick={() => goTo('/')}>
              {t('gone.home')}
            </Button>
          </div>
        )}
        <LanguageChoice />
      </div>
    </main>
  );
}
