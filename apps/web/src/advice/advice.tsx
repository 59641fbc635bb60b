import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { announce, Button, Icon } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { type Hint, useIdentifying } from './use-identifying.ts';
import { useSettled } from './use-settled.ts';
import './advice.css';

/** More than these at once are not read. */
const MOST_SHOWN = 3;

export interface AdviceProps {
  text: string;
  /** Names that whoever reads the text knows anyway. */
  known?: readonly string[];
  /** The box that the text is written in. Left, it need not wait for a pause; and words can be shown in it. */
  children?: ReactNode;
}

const NOBODY: readonly string[] = [];

/** Says below a box what in it could identify someone, why, and how to say it otherwise. Never in the way, and told to nobody. */
export function Advice({ text, known = NOBODY, children }: AdviceProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const around = useRef<HTMLDivElement>(null);
  const settled = useSettled(text, around);
  const found = useIdentifying(settled, known);
  // What was mended since the last pause is not kept up.
  const hints = found.filter(({ words }) => text.includes(words) && !left.has(words));
  useToldOnce(hints);
  useEffect(() => {
    if (text === '') setLeft(new Set());
  }, [text]);

  const show = ({ words }: Hint) => {
    const box = around.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
    const at = box?.value.indexOf(words) ?? -1;
    if (!box || at < 0) return;
    box.focus();
    box.setSelectionRange(at, at + words.length);
  };

  return (
    <div className="advised" ref={around}>
      {children}
      {hints.length === 0 ? null : (
        <Hints
          hints={hints}
          onShow={children ? show : null}
          onLeave={() => {
            setLeft(new Set([...left, ...hints.map(({ words }) => words)]));
            around.current?.querySelector<HTMLElement>('textarea, input')?.focus();
          }}
        />
      )}
    </div>
  );
}

interface HintsProps {
  hints: readonly Hint[];
  /** null: there is no box to show them in. */
  onShow: ((hint: Hint) => void) | null;
  onLeave: () => void;
}

/** The hints alone; `Advice` decides when. */
export function Hints({ hints, onShow, onLeave }: HintsProps) {
  const { t } = useWords();
  const title = useId();
  const more = hints.length - MOST_SHOWN;
  return (
    <section className="advice" aria-labelledby={title}>
      <p className="advice-title" id={title}>
        <Icon name="eye" size={18} />
        {t('advice.title')}
      </p>
      <ul className="advice-hints">
        {hints.slice(0, MOST_SHOWN).map((hint) => (
          <li key={hint.words}>
            {onShow === null ? (
              <mark className="advice-words">{hint.words}</mark>
            ) : (
              <button
                type="button"
                className="advice-words"
                aria-label={t('advice.show', { words: hint.words })}
                onClick={() => onShow(hint)}
              >
                {hint.words}
              </button>
            )}
            <p>{t(`advice.why.${hint.kind}`)}</p>
            <p>{t(`advice.instead.${hint.kind}`)}</p>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('advice.more', { n: more })}</p> : null}
      <div className="advice-foot">
        <p className="grow">{t('advice.what')}</p>
        <Button look="quiet" height="low" fit onClick={onLeave}>
          {t('advice.leave')}
        </Button>
      </div>
    </section>
  );
}

/** Tells a screen reader when words are found that were not before; the same ones are not told again. */
function useToldOnce(hints: readonly Hint[]): void {
  const { t } = useWords();
  const told = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const fresh = hints.some(({ words }) => !told.current.has(words));
    if (!fresh) return;
    told.current = new Set([...told.current, ...hints.map(({ words }) => words)]);
    announce(t('advice.heard', { n: hints.length }));
  });
}
