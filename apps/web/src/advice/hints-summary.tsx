import { useEffect, useId, useRef } from 'react';
import { announce, Icon } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { type FormHints, placeKey } from './hints-at.tsx';
import { showIn } from './show-in.ts';
import type { Place } from './use-hints.ts';
import './advice.css';

interface HintsSummaryProps {
  hints: FormHints;
  title: string;
  /** As its box is labelled. */
  nameOf: (place: Place) => string;
}

/** Below a form: where in it something could be better, each place a way there. Nothing where nothing could. */
export function HintsSummary({ hints, title, nameOf }: HintsSummaryProps) {
  const { t } = useWords();
  const heading = useId();
  useHeard(hints);
  if (hints.all.length === 0) return null;
  const places = [...new Map(hints.all.map((hint) => [placeKey(hint), hint])).entries()];
  return (
    <section className="advice" aria-labelledby={heading}>
      <p className="advice-title" id={heading}>
        <Icon name="eye" size={18} />
        {title}
      </p>
      <ul className="advice-places">
        {places.map(([key, place]) => {
          const here = hints.at(place);
          return (
            <li key={key}>
              <button
                type="button"
                className="advice-words"
                onClick={() =>
                  showIn(
                    hints.around.current?.querySelector(`[data-hints-at="${key}"]`) ?? null,
                    here.find(({ words }) => words !== null)?.words ?? null,
                  )
                }
              >
                {t('hints.place', { place: nameOf(place), n: here.length })}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="advice-foot">{t('hints.what')}</p>
    </section>
  );
}

/** Tells a screen reader when there are more hints than there were. */
function useHeard({ all }: FormHints): void {
  const { t } = useWords();
  const told = useRef(0);
  const n = all.length;
  useEffect(() => {
    if (n > told.current) announce(t('hints.heard', { n }));
    told.current = n;
  }, [n, t]);
}
