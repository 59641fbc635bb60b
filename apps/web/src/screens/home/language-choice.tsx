import { chooseLanguage, LANGUAGES, type Language, useWords } from '../../words/index.ts';

/** Each language under its own name. Nothing where there is but one. */
export function LanguageChoice() {
  const { t, language } = useWords();
  const languages = Object.entries(LANGUAGES) as [Language, string][];
  if (languages.length < 2) return null;
  return (
    <nav className="home-languages" aria-label={t('common.language')}>
      {languages.map(([tag, name]) => (
        <button
          type="button"
          key={tag}
          lang={tag}
          className="home-language"
          aria-current={tag === language ? 'true' : undefined}
          onClick={() => void chooseLanguage(tag)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
