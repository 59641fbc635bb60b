import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { useWords } from '../../words/index.ts';

/** An address that leads nowhere, and the two ways on from it. */
export function MissingPage() {
  const { t } = useWords();
  return (
    <main className="screen pad plain plain-empty">
      <div className="column stack">
        <PageHeading>{t('home.missing.title')}</PageHeading>
        <p>{t('home.missing')}</p>
        <Link href="/" className={buttonClass()}>
          <ButtonWords>{t('home.missing.back')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </div>
    </main>
  );
}
