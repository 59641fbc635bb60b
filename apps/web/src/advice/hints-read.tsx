import { useId } from 'react';
import { Icon } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { hintWords } from './hint-words.ts';
import { type FormHints, placeKey } from './hints-at.tsx';
import type { Place } from './use-hints.ts';
import './advice.css';

interface HintsReadProps {
  hints: FormHints;
  title: string;
  nameOf: (place: Place) => string;
}

/** Below what somebody else wrote, and that cannot be changed here. */
export function HintsRead({ hints, title, nameOf }: HintsReadProps) {
  const { t } = useWords();
  const heading = useId();
  if (hints.all.length === 0) return null;
  return (
    <section className="advice" aria-labelledby={heading}>
      <p className="advice-title" id={heading}>
        <Icon name="eye" size={18} />
        {title}
      </p>
      <ul className="advice-hints">
        {hints.all.map((hint) => {
          const { why, instead } = hintWords(t, hint);
          return (
            <li key={`${placeKey(hint)} ${hint.code} ${hint.span?.start}`}>
              <p className="label">{nameOf(hint)}</p>
              {hint.words === null ? null : <mark className="advice-words">{hint.words}</mark>}
              <p>{why}</p>
              <p>{instead}</p>
            </li>
          );
        })}
      </ul>
      <p className="advice-foot">{t('hints.what')}</p>
    </section>
  );
}
