import { useState } from 'react';
import { chooseLanguage, LANGUAGES, languageName, useWords } from './words/index.ts';
import './language-choice.css';

/** Each language under its own name; the choice holds for this device. Nothing where there is but one. */
export function LanguageChoice() {
  const { t, language } = useWords();
  const [failed, setFailed] = useState(false);
  if (LANGUAGES.length < 2) return null;
  return (
    <nav className="languages" aria-label={t('common.language')}>
      {LANGUAGES.map((tag) => (
        <button
          type="button"
          key={tag}
          lang={tag}
          className="languages-one"
          aria-current={tag === language ? 'true' : undefined}
          onClick={() =>
            void chooseLanguage(tag).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {languageName(tag)}
        </button>
      ))}
      {failed ? <p role="alert">{t('join.offline.what')}</p> : null}
    </nav>
  );
}
