import { Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import type { Round } from './had-screen.ts';

/** It was closed while the screen went round. */
export function RoundIsOver({ what }: { what: Round }) {
  const { t } = useWords();
  const { close } = useDesk();
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t(what === 'vote' ? 'together.vote-over' : 'together.answers-over')}
      actions={<Button onClick={close}>{t('together.back')}</Button>}
    >
      <p>{t('together.vote-over.what')}</p>
    </Dialog>
  );
}
