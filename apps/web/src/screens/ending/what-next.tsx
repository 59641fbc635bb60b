import { acceptanceOf, may, type ParticipantId, readersOf, type View } from '@reflextics/game';
import { useState } from 'react';
import { Bar, Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { ChooseThemes } from '../shared/group-choices.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { UndoGoOn } from '../shared/undo-go-on.tsx';
import { useAsk } from '../shared/use-ask.ts';
import type { WritingTogether } from './use-live-text.ts';

interface WhatNextProps {
  view: View;
  me: ParticipantId;
}

/** The players may choose themes anew for another round. */
export function ThemesForNext({ view, me }: WhatNextProps) {
  const { t } = useWords();
  if (!may(view, me, 'choose-themes')) return null;
  return (
    <section className="stack">
      <h2>{t('summary.next')}</h2>
      <ChooseThemes view={view} hint={t('summary.next.what')} />
    </section>
  );
}

/** The narrator's bar: another round, the close, and for ten seconds the way back into the step. */
export function NarratorsBar({ view, me, live }: WhatNextProps & { live: WritingTogether }) {
  const { t, list } = useWords();
  const face = useFaces(view, me);
  const { ask, trouble } = useAsk();
  const [closing, setClosing] = useState(false);
  const { scribe } = view.summary;
  const readers = readersOf(view);
  const [busy, setBusy] = useState(false);
  const close = async () => {
    setBusy(true);
    await live.allSent(); // what could not be sent is shown in the closed room
    setBusy(false);
    if (await ask({ type: 'close-room' })) setClosing(false);
  };
  if (!may(view, me, 'close-room')) return null;
  return (
    <Bar>
      <UndoGoOn view={view} me={me} />
      <TroubleLine trouble={closing ? null : trouble} />
      <p className="small quiet">
        {t('summary.again.themes', { themes: list(view.themes.map((theme) => t(`common.theme.${theme}`))) })}
      </p>
      <div className="ending-bar">
        <Button look="quiet" height="low" onClick={() => setClosing(true)}>
          {t('summary.close')}
        </Button>
        {may(view, me, 'call-reading') ? (
          <Button look="quiet" height="low" icon="eye" onClick={() => void ask({ type: 'call-reading' })}>
            {t('writing.reading.call')}
          </Button>
        ) : null}
        {may(view, me, 'start-round') ? (
          <Button height="low" onClick={() => void ask({ type: 'start-round' })}>
            {t('summary.again')}
          </Button>
        ) : null}
      </div>
      <Dialog
        open={closing}
        onClose={() => setClosing(false)}
        kind="dialog"
        title={t('summary.close.title')}
        actions={
          <>
            <Button busy={busy} onClick={close}>
              {t('summary.close')}
            </Button>
            <Button look="quiet" onClick={() => setClosing(false)}>
              {t('summary.close.stay')}
            </Button>
          </>
        }
      >
        {scribe === null || scribe === me ? null : (
          <p className="label">{t('summary.close.writing', { name: face(scribe).name })}</p>
        )}
        {readers === null ? null : <p className="label">{t('writing.reading.count', readers)}</p>}
        {acceptanceOf(view).open === null ? null : <p className="label">{t('accept.close.room')}</p>}
        <p>{t('summary.close.what')}</p>
        <TroubleLine trouble={trouble} />
      </Dialog>
    </Bar>
  );
}
