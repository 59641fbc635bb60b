import { may, playersOf } from '@reflextics/game';
import { useEffect, useRef } from 'react';
import { Bar, Button, Field, Sign, ThemeScope } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { FollowingUp } from '../again/following-up.tsx';
import { useDesk } from '../narrator/desk.tsx';
import { People } from '../narrator/people.tsx';
import { ScriptNow } from '../narrator/script.tsx';
import { Sheets } from '../narrator/sheets.tsx';
import { OffersWaiting } from '../offers/offers-waiting.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import '../narrator/narrator.css';
import { Agreement } from './agreement.tsx';
import { Choices } from './choices.tsx';
import { Top } from './top.tsx';
import { useMissing } from './use-missing.ts';

/** The narrator gathers the group and starts. */
export function NarratorLobby() {
  const { t } = useWords();
  const { view, me, deck, open, ask, trouble, oneScreen } = useDesk();
  const missing = useMissing(view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    // Who was appointed had read on in the lobby of the players, which is another page.
    window.scrollTo({ top: 0 });
  }, []);
  const forSeats = playersOf(view).filter(
    ({ id, deviceless }) => deviceless && may(view, id, 'choose-themes'),
  );
  return (
    <ThemeScope theme={null} as="main" className={`screen lobby narrator${oneScreen ? ' together' : ''}`}>
      <Top menu={false} />
      <Field theme={null} as="section" className="lobby-head">
        <div className="lobby-head-title">
          <h1 ref={heading} tabIndex={-1}>
            {t('lobby.you')}
          </h1>
          <Sign sign="narrator" />
        </div>
        <p>{missing ?? t('lobby.ready')}</p>
        {view.locked ? <p className="label">{t('lobby.locked')}</p> : null}
      </Field>
      <ScriptNow />
      <OffersWaiting />
      <People />
      <div className="lobby-body">
        <FollowingUp view={view} me={me} />
        <Choices view={view} me={me} deck={deck} none={oneScreen ? t('together.themes.none') : undefined}>
          {forSeats.map(({ id, name, sign }) => (
            <Button
              key={id}
              look="quiet"
              height="low"
              sign={sign}
              onClick={() => open({ kind: 'choose-for', who: id })}
            >
              {t('narrator.menu.choose-for', { name })}
            </Button>
          ))}
        </Choices>
        <Agreement deck={deck} aloud />
      </div>
      <Bar
        thumbs={
          <>
            <Button look="quiet" height="low" onClick={() => open({ kind: 'seat' })}>
              {t('lobby.seat')}
            </Button>
            <Button look="quiet" height="low" onClick={() => open({ kind: 'more' })}>
              {t('narrator.more')}
            </Button>
          </>
        }
      >
        <TroubleLine trouble={trouble} />
        {missing === null ? (
          <Button iconAfter="next" onClick={() => ask({ type: 'start-round' })}>
            {t('lobby.start')}
          </Button>
        ) : (
          <p className="narrator-wait">{missing}</p>
        )}
      </Bar>
      <Sheets />
    </ThemeScope>
  );
}
