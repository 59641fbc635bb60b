import { Button, Told } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

/** Why nobody may come in now, and what to do. `again` absent: it will stay so. */
export function ClosedDoor({ why, again }: { why: 'locked' | 'full' | 'closed'; again?: () => void }) {
  const { t } = useWords();
  return (
    <section className="stack">
      <Told as="h2">{t(`join.${why}`)}</Told>
      <Told>{t(`join.${why}.what`)}</Told>
      {again ? (
        <Button look="quiet" onClick={again}>
          {t('join.again')}
        </Button>
      ) : null}
    </section>
  );
}
