import { currentRound, playersOf, type View } from '@reflextics/game';
import type { ReactNode, Ref } from 'react';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';
import { useRoomTake } from '../taking/index.tsx';
import { howItEnded } from './how-it-ended.ts';

/** What the group talked over, who and when, and how the last round came to its end. */
export function EndingHead({
  view,
  headingRef,
  menu,
}: {
  view: View;
  headingRef: Ref<HTMLHeadingElement>;
  menu: ReactNode;
}) {
  const { t, day, timeOfDay } = useWords();
  const deck = useRoom((room) => room.deck);
  const face = useFaces(view, null);
  const round = currentRound(view);
  const n = playersOf(view).length;
  const from = timeOfDay(view.openedAt);
  const takeable = useRoomTake();
  const told = () => {
    // Of a practice nothing is kept, and of some rooms the facilitator alone takes the summary.
    if (view.stage === 'closed')
      return takeable === null
        ? t('summary.closed.thanks')
        : `${t('summary.closed.thanks')} ${t('summary.closed.take')}`;
    return round === null ? null : t(`summary.ended.${howItEnded(round)}`);
  };
  return (
    <div className="ending-title">
      <div className="ending-top">
        <p className="label">{t(view.stage === 'closed' ? 'summary.closed' : 'summary.label')}</p>
        {menu}
      </div>
      <h1 ref={headingRef} tabIndex={-1}>
        {cardOf(deck, round?.situation ?? null)?.title ?? t('summary.title')}
      </h1>
      <p className="ending-told">{told()}</p>
      <p className="small quiet">
        {view.closedAt === null
          ? t('summary.since', { day: day(view.openedAt), from })
          : t('summary.played', { day: day(view.openedAt), from, to: timeOfDay(view.closedAt) })}
        <br />
        {view.narrator === null
          ? t('summary.people.no-narrator', { n })
          : t('summary.people', { n, name: face(view.narrator).name })}
      </p>
    </div>
  );
}
