import { Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from './desk.tsx';

/** Nothing brings back who had spoken: it is asked first. */
export function StartingGoRound() {
  const { t } = useWords();
  const { ask, close } = useDesk();
  const start = () => {
    close();
    void ask({ type: 'start-go-round' });
  };
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t('steering.go-round')}
      actions={
        <>
          <Button onClick={start}>{t('narrator.go-round')}</Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('narrator.more.go-round.what')}</p>
    </Dialog>
  );
}
