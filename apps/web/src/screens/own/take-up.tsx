import { Banner, Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

/** Above what was changed elsewhere since one began to change it here: what was begun is there, and taken up at a press. */
export function TakeUp({ onTake }: { onTake: () => void }) {
  const { t } = useWords();
  return (
    <Banner
      action={
        <Button look="quiet" height="low" fit onClick={onTake}>
          {t('own.begun.take')}
        </Button>
      }
    >
      <p>{t('own.begun')}</p>
    </Banner>
  );
}
