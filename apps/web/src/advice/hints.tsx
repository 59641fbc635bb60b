import { type RefObject, useEffect, useId } from 'react';
import { announce, Button, Icon } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import type { Hint } from './use-identifying.ts';
import './advice.css';

/** More than these at once are not read. */
const MOST_SHOWN = 3;

interface HintsProps {
  hints: readonly Hint[];
  /** null: there is no box to show them in. */
  onShow: ((hint: Hint) => void) | null;
  onLeave: () => void;
  /** Words that a screen reader was told of already; kept by whoever outlives these hints. Absent: they tell nothing. */
  told?: RefObject<ReadonlySet<string>>;
}

/** The hints alone; `Advice` decides when. */
export default function Hints({ hints, onShow, onLeave, told }: HintsProps) {
  const { t } = useWords();
  const title = useId();
  useToldOnce(hints, told);
  const more = hints.length - MOST_SHOWN;
  return (
    <section className="advice" aria-labelledby={title}>
      <p className="advice-title" id={title}>
        <Icon name="eye" size={18} />
        {t('advice.title')}
      </p>
      <ul className="advice-hints">
        {hints.slice(0, MOST_SHOWN).map((hint) => (
          <li key={hint.words}>
            {onShow === null ? (
              <mark className="advice-words">{hint.words}</mark>
            ) : (
              <button
                type="button"
                className="advice-words"
                aria-label={t('advice.show', { words: hint.words })}
                onClick={() => onShow(hint)}
              >
                {hint.words}
              </button>
            )}
            <p>{t(`advice.why.${hint.kind}`)}</p>
            <p>{t(`advice.instead.${hint.kind}`)}</p>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('advice.more', { n: more })}</p> : null}
      <div className="advice-foot">
        <p className="grow">{t('advice.what')}</p>
        <Button look="quiet" height="low" fit onClick={onLeave}>
          {t('advice.leave')}
        </Button>
      </div>
    </section>
  );
}

/** Tells a screen reader when words are found that were not before; the same ones are not told again. */
function useToldOnce(hints: readonly Hint[], told: HintsProps['told']): void {
  const { t } = useWords();
  useEffect(() => {
    if (told === undefined) return;
    const fresh = hints.some(({ words }) => !told.current.has(words));
    if (!fresh) return;
    told.current = new Set([...told.current, ...hints.map(({ words }) => words)]);
    announce(t('advice.heard', { n: hints.length }));
  });
}
