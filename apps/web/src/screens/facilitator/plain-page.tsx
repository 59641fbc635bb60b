import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ButtonWords, buttonClass } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { useWords } from '../../words/index.ts';

interface PlainPageProps {
  title: string;
  children: ReactNode;
  /** The server does not answer: asks again. Absent: it has answered. */
  again?: () => void;
}

/** Where there is no session to show: why, and where to go. */
export function PlainPage({ title, children, again }: PlainPageProps) {
  const { t } = useWords();
  return (
    <main className={`screen pad plain plain-${again ? 'cut' : 'empty'}`}>
      <div className="column stack stack-l">
        <div className="stack">
          <PageHeading>{title}</PageHeading>
          {children}
        </div>
        <div className="stack">
          {again ? (
            <Button onClick={again}>{t('join.again')}</Button>
          ) : (
            <Link href="/open" className={buttonClass()}>
              <ButtonWords>{t('facilitator.open')}</ButtonWords>
            </Link>
          )}
          <Link href="/" className={buttonClass({ look: 'quiet' })}>
            <ButtonWords>{t('facilitator.home')}</ButtonWords>
          </Link>
        </div>
        <LanguageChoice />
      </div>
    </main>
  );
}
