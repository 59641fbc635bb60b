import { may, type ParticipantId, type View } from '@reflextics/game';
import { Checkbox } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';

/** Whether my speaking time stands in the summary: mine to ask for, and nobody else's (F6). Nothing where it is not offered. */
export function OwnTime({ view, me }: { view: View; me: ParticipantId }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const isAsked = may(view, me, 'withdraw-own-time');
  if (!isAsked && !may(view, me, 'ask-own-time')) return null;
  return (
    <>
      <Checkbox
        label={t('taking.own-time')}
        hint={t('taking.own-time.hint')}
        checked={isAsked}
        onChange={(on) => void ask({ type: on ? 'ask-own-time' : 'withdraw-own-time' })}
      />
      <TroubleLine trouble={trouble} />
    </>
  );
}
