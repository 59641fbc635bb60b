import { showCode } from '@reflextics/protocol';
import { Link } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, ButtonWords, buttonClass } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { errorKey, useWords } from '../../words/index.ts';
import { CodeForm } from '../home/code-form.tsx';

interface UnreachableProps {
  code: string;
  /** Code of an error. */
  why: string;
  again?: () => void;
}

/** No such room, or no answer. */
export function Unreachable({ code, why, again }: UnreachableProps) {
  const { t } = useWords();
  const noRoom = why === 'no-such-room';
  const heading = noRoom ? t('join.no-room', { code: showCode(code) }) : t('join.offline');
  return (
    <main className={`screen pad plain plain-${noRoom ? 'empty' : 'cut'}`}>
      <div className="column stack stack-l">
        <div className="stack">
          <PageHeading>{heading}</PageHeading>
          <p>
            {noRoom ? t('join.no-room.what') : why === 'offline' ? t('join.offline.what') : t(errorKey(why))}
          </p>
        </div>
        {noRoom ? <CodeForm /> : null}
        {again && !noRoom ? <Button onClick={again}>{t('join.again')}</Button> : null}
        <Link href="/" className={buttonClass({ look: 'quiet' })}>
          <ButtonWords>{t('home.missing.back')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </div>
    </main>
  );
}
