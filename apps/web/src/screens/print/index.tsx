import { useState } from 'react';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { ButtonWords, buttonClass } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { keyFromFragment } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { PrintForm } from './print-form.tsx';
import { SessionPrint } from './session-print.tsx';
import './print.css';

/** Chooses what of the deck is to be printed, and fetches it. */
export default function PrintScreen() {
  const { t } = useWords();
  // Of a session, where its facilitator comes from her page.
  const [key] = useState(() => keyFromFragment(location.hash));
  return (
    <main className="screen pad">
      <div className="print stack stack-l">
        <header className="stack stack-s">
          <p>
            <Link href="/">{t('common.product')}</Link>
          </p>
          <PageHeading>{t('print.title')}</PageHeading>
          <p>{t('print.what')}</p>
        </header>
        {key === null ? <PrintForm /> : <SessionPrint facilitator={key} />}
        <Link href="/cards" className={buttonClass({ look: 'quiet', fit: true })}>
          <ButtonWords icon="back">{t('cards.title')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </div>
    </main>
  );
}
