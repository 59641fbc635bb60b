import { chooseLanguage, LANGUAGES, languageName, useWords } from '../../words/index.ts';

/** The display's own language, in its corner: small, since it is chosen once and then only looked past. */
export function DisplayLanguage() {
  const { t, language } = useWords();
  if (LANGUAGES.length < 2) return null;
  return (
    <select
      className="display-language"
      aria-label={t('common.language')}
      value={language}
      onChange={(event) => {
        const chosen = LANGUAGES.find((tag) => tag === event.target.value);
        if (chosen) void chooseLanguage(chosen);
      }}
    >
      {LANGUAGES.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languageName(tag)}
        </option>
      ))}
    </select>
  );
}
