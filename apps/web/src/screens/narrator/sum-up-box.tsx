import { MAX_SUM_UP_LENGTH, type Round, type Step } from '@reflextics/game';
import { Composer } from '../../look/index.ts';
import { keepingOf, useDraft, useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';

interface SumUpBoxProps {
  round: Round | null;
  step: Step;
  onSent?: () => void;
}

export const sumUpKey = (round: Round | null, step: Step): string => `sum-up:${round?.number ?? 0}:${step}`;

/** A few lines on what was heard in a step; a new text replaces the old one (S8). */
export function SumUpBox({ round, step, onSent }: SumUpBoxProps) {
  const { t } = useWords();
  const connection = useRoom((room) => room.connection);
  const now = round?.sumUps[step] ?? '';
  const [text, setText, status, submit, trouble] = useDraft(sumUpKey(round, step), now);
  const send = async () => {
    const { ok } = await submit((written) => ({ type: 'sum-up', step, text: written }));
    if (ok) onSent?.();
  };
  return (
    <RoomAdvice text={text}>
      <Composer
        label={t('narrator.sum-up', { step: t(`common.step.${step}`) })}
        hint={t('narrator.sum-up.hint')}
        value={text}
        onChange={setText}
        onSend={() => void send()}
        sendWords={t(now === '' ? 'narrator.sum-up.do' : 'narrator.sum-up.again')}
        keeping={text === now && now !== '' && status !== 'sending' ? 'saved' : keepingOf(status, connection)}
        max={MAX_SUM_UP_LENGTH}
        error={trouble === null ? null : t(errorKey(trouble.code))}
        busy={status === 'sending'}
      />
    </RoomAdvice>
  );
}
