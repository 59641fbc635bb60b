import type { Extent, Summary } from '@reflextics/summary';
import { useMemo } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { cardsIn, peopleIn, writtenIn } from './contents.ts';
import { type Noticed, useNoticed } from './noticing.ts';

const MOST_SHOWN = 12; // more are not read at once; the rest is counted

interface NoticedListProps {
  extent: Extent;
  /** As they will be in the file. */
  rooms: readonly Summary[];
  /** With the names of people as they chose them. */
  whole: readonly Summary[];
}

/** What in the texts could identify someone, each at its place with why. */
export function NoticedList({ extent, rooms, whole }: NoticedListProps) {
  const { t } = useWords();
  const written = useMemo(() => writtenIn(rooms, extent), [rooms, extent]);
  const known = useMemo(() => peopleIn(whole), [whole]);
  const read = useMemo(() => cardsIn(whole), [whole]);
  const { noticed, failed, again } = useNoticed(written, known, read);
  const placeOf = usePlaces(rooms.length > 1);
  if (written.length === 0) return null;
  if (failed)
    return (
      <section className="stack stack-s">
        <h3>{t('taking.noticed')}</h3>
        <p role="alert">{t('taking.noticed.failed')}</p>
        <Button look="quiet" height="low" fit onClick={again}>
          {t('taking.noticed.again')}
        </Button>
      </section>
    );
  if (noticed === null) return <p>{t('taking.noticed.looking')}</p>;
  const more = noticed.length - MOST_SHOWN;
  return (
    <section className="stack stack-s" aria-live="off">
      <h3>{t('taking.noticed')}</h3>
      {noticed.length === 0 ? (
        <p>{t('taking.noticed.none')}</p>
      ) : (
        <>
          <ul className="taking-noticed">
            {noticed.slice(0, MOST_SHOWN).map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order, and two may be alike
              <li key={at}>
                <p className="small quiet">{placeOf(one)}</p>
                <p dir="auto">
                  {one.before}
                  <mark>{one.words}</mark>
                  {one.after}
                </p>
                <p className="small">{t(`advice.why.${one.kind}`)}</p>
              </li>
            ))}
          </ul>
          {more > 0 ? <p>{t('taking.noticed.more', { n: more })}</p> : null}
          <p className="small quiet">{t('taking.noticed.what')}</p>
        </>
      )}
    </section>
  );
}

function usePlaces(severalRooms: boolean) {
  const { t, list } = useWords();
  const placed = ({ place, names }: Noticed): string => {
    if (place === 'note' || place === 'reaction' || place === 'proposal')
      return t(`taking.at.${place}`, { name: list(names ?? []) });
    return t(`taking.at.${place}`);
  };
  return (one: Noticed): string => {
    const here =
      one.round === null ? placed(one) : t('taking.at.round', { where: placed(one), n: one.round });
    return severalRooms ? t('taking.at.room', { where: here, n: one.room }) : here;
  };
}
