import { Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { WalkThrough } from './walk-through.tsx';

/** The same, whenever it is asked for. */
export default function WalkThroughSheet({ onClose, from }: { onClose: () => void; from?: number }) {
  const { t } = useWords();
  return (
    <Dialog open onClose={onClose} title={t('walk.title')}>
      <WalkThrough headingAs="h3" onDone={onClose} {...(from === undefined ? {} : { from })} />
    </Dialog>
  );
}
