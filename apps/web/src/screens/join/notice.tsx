import type { RoomPreview } from '@reflextics/protocol';
import { useWords } from '../../words/index.ts';
import './join.css';

/** Before anything is asked: what is kept, for how long, and who sees it. */
export function Notice({ room }: { room: RoomPreview }) {
  const { t, list, day } = useWords();
  const { until, what } = room.kept;
  return (
    <section className="on-tint join-notice stack stack-s" aria-labelledby="join-before">
      <h2 id="join-before">{t('join.before')}</h2>
      <p>{t('join.kept', { day: day(until), what: list(what.map((each) => t(`join.kept.${each}`))) })}</p>
      <p>{t('join.seen')}</p>
      <p>{t('join.facilitator')}</p>
      <p>{t('join.not-kept')}</p>
    </section>
  );
}
