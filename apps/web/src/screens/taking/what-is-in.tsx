import { type Summary, summaryWords } from '@reflextics/summary';
import { useWords } from '../../words/index.ts';
import { countsIn } from './contents.ts';

/** What the file will hold, and what it will not and why. */
export function WhatIsIn({ rooms }: { rooms: readonly Summary[] }) {
  const { t, list, language } = useWords();
  const counts = countsIn(rooms);
  const times = rooms.flatMap(({ speakingTimes }) => (speakingTimes ?? []).map(({ name }) => name));
  const hasText = rooms.some(({ text }) => text.trim() !== '');
  const leftOut = [...new Set(rooms.flatMap((room) => room.leftOut))];
  const words = summaryWords(language);
  return (
    <>
      <section className="stack stack-s">
        <h3>{t('taking.in')}</h3>
        {counts.length === 0 && !hasText ? (
          <p>{t('taking.in.nothing')}</p>
        ) : (
          <ul className="taking-list">
            {hasText ? <li>{t('taking.in.text')}</li> : null}
            {counts.map(([what, n]) => (
              <li key={what}>{t(`taking.in.${what}`, { n })}</li>
            ))}
            {times.length === 0 ? null : <li>{t('taking.in.times', { names: list(times) })}</li>}
          </ul>
        )}
      </section>
      <section className="stack stack-s">
        <h3>{t('taking.out')}</h3>
        <ul className="taking-list">
          {leftOut.map((one) => (
            <li key={one}>{words.leftOut[one]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
