import { useEffect, useRef } from 'react';
import { useWords } from '../words/index.ts';
import './form.css';

export interface ErrorSummaryProps {
  /** One line each; `field`: the id of its control, which the line leads to. */
  errors: readonly { field?: string; words: string }[];
}

/** Stands above a form that was sent with mistakes, and takes the focus. Draws nothing where there are none. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const told = errors.map(({ words }) => words).join('\n');
  useEffect(() => {
    if (told) box.current?.focus();
  }, [told]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary stack" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('common.error-summary')}</h2>
      <ul>
        {errors.map(({ field, words }) => (
          <li key={words}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
