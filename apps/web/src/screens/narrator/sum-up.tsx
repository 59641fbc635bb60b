import type { Step } from '@reflextics/game';
import { Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';
import { SumUpBox } from './sum-up-box.tsx';

/** Of the round at the desk. */
export function SumUp({ step }: { step: Step }) {
  const { round } = useDesk();
  return <SumUpBox round={round} step={step} />;
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
