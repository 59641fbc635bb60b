import { MAX_SUM_UP_LENGTH, type Step } from '@reflextics/game';
import { Composer, Dialog } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { useDesk } from './desk.tsx';

/** A few lines on what was heard in a step; a new text replaces the old one (S8). */
export function SumUp({ step }: { step: Step }) {
  const { t } = useWords();
  const { round } = useDesk();
  const connection = useRoom((room) => room.connection);
  const now = round?.sumUps[step] ?? '';
  const [text, setText, status, submit, trouble] = useDraft(`sum-up:${round?.number ?? 0}:${step}`, now);
  return (
    <RoomAdvice text={text}>
      <Composer
        label={t('narrator.sum-up', { step: t(`common.step.${step}`) })}
        hint={t('narrator.sum-up.hint')}
        value={text}
        onChange={setText}
        onSend={() => void submit((written) => ({ type: 'sum-up', step, text: written }))}
        sendWords={t(now === '' ? 'narrator.sum-up.do' : 'narrator.sum-up.again')}
        keeping={text === now && now !== '' && status !== 'sending' ? 'saved' : keepingOf(status, connection)}
        max={MAX_SUM_UP_LENGTH}
        error={trouble === null ? null : t(errorKey(trouble.code))}
        busy={status === 'sending'}
      />
    </RoomAdvice>
  );
}

export function SumUpSheet({ step }: { step: Step }) {
  const { t } = useWords();
  const { close } = useDesk();
  return (
    <Dialog open onClose={close} title={t('narrator.sum-up.title')}>
      <SumUp step={step} />
    </Dialog>
  );
}
