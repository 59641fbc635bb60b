import { THEMES } from '@reflextics/game';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass, Field, ThemeShape } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { useWords } from '../../words/index.ts';
import { CodeForm } from './code-form.tsx';
import { KeptHere } from './kept-here.tsx';
import './home.css';

/** Join first, open a session second, and what this is. */
export function HomePage() {
  const { t } = useWords();
  return (
    <div className="screen home">
      <div className="home-frieze" aria-hidden="true">
        {THEMES.map((theme) => (
          <Field theme={theme} key={theme}>
            <ThemeShape theme={theme} />
          </Field>
        ))}
      </div>
      <main className="home-main pad">
        <div className="home-what stack stack-s">
          <p className="label">{t('common.product')}</p>
          <PageHeading className="home-headline" title={t('home.title')}>
            {t('home.headline')}
          </PageHeading>
          <p>{t('home.what')}</p>
        </div>
        <div className="stack stack-l">
          <KeptHere />
          <CodeForm />
        </div>
      </main>
      <footer className="home-foot pad push stack stack-s">
        <Link href="/open" className={buttonClass({ look: 'quiet', height: 'low' })}>
          <ButtonWords>{t('home.open')}</ButtonWords>
        </Link>
        <Link href="/cards" className={buttonClass({ look: 'quiet', height: 'low' })}>
          <ButtonWords>{t('home.cards')}</ButtonWords>
        </Link>
        <Link href="/rehearse" className={buttonClass({ look: 'quiet', height: 'low' })}>
          <ButtonWords>{t('home.rehearse')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </footer>
    </div>
  );
}
