import { canUndo, currentRound, may, type ParticipantId, UNDO_WINDOW, type View } from '@reflextics/game';
import { Button } from '../../look/index.ts';
import { useServerNow } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';

/** For ten seconds the narrator may take back going on. Draws nothing afterwards, nor for anyone else. */
export function UndoGoOn({ view, me }: { view: View; me: ParticipantId | null }) {
  const goneOn = currentRound(view)?.goneOn ?? null;
  if (goneOn === null || me === null || !may(view, me, 'undo-go-on')) return null;
  return <Countdown key={goneOn.at} view={view} />;
}

function Countdown({ view }: { view: View }) {
  const { t } = useWords();
  const now = useServerNow();
  const { ask, trouble } = useAsk();
  const goneOn = currentRound(view)?.goneOn ?? null;
  if (goneOn === null || !canUndo(view, now)) return <TroubleLine trouble={trouble} />;
  const n = Math.max(1, Math.ceil((goneOn.at + UNDO_WINDOW - now) / 1000));
  return (
    <div className="shared-undo">
      <Button look="quiet" height="low" icon="undo" onClick={() => ask({ type: 'undo-go-on' })}>
        <span>{t('narrator.undo', { step: t(`common.step.${goneOn.from}`) })}</span>{' '}
        <span aria-hidden="true">{t('narrator.undo.seconds', { n })}</span>
      </Button>
      <TroubleLine trouble={trouble} />
    </div>
  );
}
