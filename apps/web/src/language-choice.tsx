import { chooseLanguage, LANGUAGES, languageName, useWords } from './words/index.ts';
import './language-choice.css';

/** Each language under its own name; the choice holds for this device. Nothing where there is but one. */
export function LanguageChoice() {
  const { t, language } = useWords();
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
          onClick={() => void chooseLanguage(tag)}
        >
          {languageName(tag)}
        </button>
      ))}
    </nav>
  );
}
