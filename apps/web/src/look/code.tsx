import { useWords } from '../words/index.ts';
import './code.css';

/** A join code in two blocks. Screen readers spell it. @param code six letters, with or without a space. */
export function Code({ code, size = 'm' }: { code: string; size?: 'm' | 'l' | 'xl' }) {
  const { t } = useWords();
  const letters = code.replace(/\s/g, '');
  return (
    <span
      className={`code code-${size}`}
      role="img"
      aria-label={t('common.code', { letters: [...letters].join(' ') })}
    >
      {letters.slice(0, 3)} {letters.slice(3)}
    </span>
  );
}
