import { type ParticipantId, unheard } from '@reflextics/game';
import { Button, Dialog, PersonRow } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { useDesk } from './desk.tsx';
import { afterStep } from './next-action.ts';
import { stillWriting } from './use-go-on.ts';

/** Says who has not spoken or is still writing before the step ends. */
export function GoingOn() {
  const { t } = useWords();
  const desk = useDesk();
  const { ask, trouble } = useAsk();
  const { view, round, close } = desk;
  if (round === null) return null;
  const missing = unheard(view);
  const writers = stillWriting(desk);
  const to = afterStep(round);
  const step = t(`common.step.${round.step}`);
  const whereTo = to === null || to === 'end' ? t('narrator.the-end') : t(`common.step.${to}`);
  const goOn = async () => {
    if (await ask({ type: 'go-on', from: round.step, early: missing.length > 0 })) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t(missing.length > 0 ? 'narrator.early.title' : 'narrator.go-on.title', { step })}
      actions={
        <>
          <Button onClick={goOn}>
            {t(missing.length > 0 ? 'narrator.early.do' : 'narrator.go-on.do', { step: whereTo })}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.go-on.stay')}
          </Button>
        </>
      }
    >
      {missing.length > 0 ? (
        <>
          <People label={t('narrator.early.unheard')} ids={missing} />
          <p>{t('narrator.early.what')}</p>
        </>
      ) : null}
      {writers.length > 0 ? (
        <>
          <People label={t('narrator.early.writing')} ids={writers} />
          <p>{t('narrator.early.writing.what')}</p>
        </>
      ) : null}
      {missing.length + writers.length === 0 ? <p>{t('narrator.early.nobody')}</p> : null}
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

function People({ label, ids }: { label: string; ids: readonly ParticipantId[] }) {
  const { face } = useDesk();
  return (
    <section>
      <h3>{label}</h3>
      <ul>
        {ids.map((id) => {
          const { name, sign } = face(id);
          return <PersonRow key={id} name={name} sign={sign} size="s" />;
        })}
      </ul>
    </section>
  );
}
