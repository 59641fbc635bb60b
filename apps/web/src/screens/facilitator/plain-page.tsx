import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { useWords } from '../../words/index.ts';

/** Where there is no session to show: why, and where to go. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <main className="screen pad">
      <div className="column stack stack-l">
        <div className="stack">
          <PageHeading>{title}</PageHeading>
          {children}
        </div>
        <div className="stack">
          <Link href="/open" className={buttonClass()}>
            <ButtonWords>{t('facilitator.open')}</ButtonWords>
          </Link>
          <Link href="/" className={buttonClass({ look: 'quiet' })}>
            <ButtonWords>{t('facilitator.home')}</ButtonWords>
          </Link>
        </div>
        <LanguageChoice />
      </div>
    </main>
  );
}
