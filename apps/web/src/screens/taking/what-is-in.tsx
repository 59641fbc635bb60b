import { type LeftOut, type Summary, summaryWords } from '@reflextics/summary';
import { useWords } from '../../words/index.ts';
import { countsIn } from './contents.ts';
import type { Extent } from './formats.ts';

/** What may be missing from a file of that extent; of the rest nobody expects it there. */
const MAY_MISS: Readonly<Record<Exclude<Extent, 'whole'>, readonly LeftOut[]>> = {
  proposals: ['withdrawn-proposals', 'unrevealed-proposals', 'initials', 'names'],
  framework: ['consent-answers', 'initials', 'names'],
};

/** What the file will hold, and what it will not and why. */
export function WhatIsIn({ rooms, extent }: { rooms: readonly Summary[]; extent: Extent }) {
  const { t, list, language, day } = useWords();
  const counts = countsIn(rooms, extent);
  const isWhole = extent === 'whole';
  const times = isWhole
    ? rooms.flatMap(({ speakingTimes }) => (speakingTimes ?? []).map(({ name }) => name))
    : [];
  const hasText = isWhole && rooms.some(({ text }) => text.trim() !== '');
  const days = extent === 'framework' ? rooms.flatMap(({ framework }) => framework?.lookAgainOn ?? []) : [];
  const leftOut = [...new Set(rooms.flatMap((room) => room.leftOut))].filter(
    (one) => extent === 'whole' || MAY_MISS[extent].includes(one),
  );
  const words = summaryWords(language);
  return (
    <>
      <section className="stack stack-s">
        <h3>{t('taking.in')}</h3>
        {counts.length === 0 && !hasText ? (
          <p>{t(extent === 'whole' ? 'taking.in.nothing' : `taking.in.no-${extent}`)}</p>
        ) : (
          <ul className="taking-list">
            {hasText ? <li>{t('taking.in.text')}</li> : null}
            {counts.map(([what, n]) => (
              <li key={what}>{t(`taking.in.${what}`, { n })}</li>
            ))}
            {times.length === 0 ? null : <li>{t('taking.in.times', { names: list(times) })}</li>}
            {[...new Set(days)].map((one) => (
              <li key={one}>{t('taking.in.look-again', { day: day(Date.parse(one)) })}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack stack-s">
        <h3>{t('taking.out')}</h3>
        <ul className="taking-list">
          {extent === 'whole' ? null : <li>{t(`taking.out.${extent}`)}</li>}
          {leftOut.map((one) => (
            <li key={one}>{words.leftOut[one]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
