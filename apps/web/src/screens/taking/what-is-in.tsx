import {
  type Extent,
  missingFrom,
  type PartTold,
  partsIn,
  type Summary,
  summaryWords,
} from '@reflextics/summary';
import { useWords } from '../../words/index.ts';

/** What the file will hold, and what it will not and why: of the same list as what goes in. */
export function WhatIsIn({ rooms, extent }: { rooms: readonly Summary[]; extent: Extent }) {
  const { t, language } = useWords();
  const parts = partsIn(rooms, extent);
  const said = useParts(rooms, extent);
  const words = summaryWords(language);
  return (
    <>
      <section className="stack stack-s">
        <h3>{t('taking.in')}</h3>
        {parts.length === 0 ? (
          <p>{t(`taking.in.none.${extent}`)}</p>
        ) : (
          <ul className="taking-list">
            {parts.map(({ part, n }) => (
              <li key={part}>{said(part, n)}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack stack-s">
        <h3>{t('taking.out')}</h3>
        <ul className="taking-list">
          {extent === 'whole' ? null : <li>{t(`taking.out.${extent}`)}</li>}
          {missingFrom(rooms, extent).map((one) => (
            <li key={one}>{words.leftOut[one]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A part in words: how many of it, or where that says more, whose and which day. */
function useParts(rooms: readonly Summary[], extent: Extent) {
  const { t, list, day } = useWords();
  return (part: PartTold, n: number): string => {
    if (part === 'times') {
      const names = rooms.flatMap(({ speakingTimes }) => (speakingTimes ?? []).map(({ name }) => name));
      return t('taking.in.times', { names: list(names) });
    }
    if (part === 'look-again') {
      const days = new Set(rooms.flatMap(({ framework }) => framework?.lookAgainOn ?? []));
      return t('taking.in.look-again', { day: list([...days].map((one) => day(Date.parse(one)))) });
    }
    if (part === 'text') return t('taking.in.text');
    // A poster says how many, so that it is read from afar.
    if (part === 'by') return t(extent === 'poster' ? 'taking.in.by-poster' : 'taking.in.by');
    return t(`taking.in.${part}`, { n });
  };
}
