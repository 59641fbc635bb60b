import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../words/index.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './prompt-row.css';

export interface PromptRowProps<P extends string> {
  prompts: readonly { id: P; text: string }[];
  /** The one on every screen now. */
  shown: P | null;
  /** Pressing the one that is shown takes it off again: then with null. */
  onShow: (prompt: P | null) => void;
  /** The key that leads to the question in view, for its `aria-keyshortcuts`. */
  shortcut?: string | undefined;
}

/** The re-launch questions in a row that scrolls sideways: `1 of 5`, arrow keys, and two buttons that step. */
export function PromptRow<P extends string>({ prompts, shown, onShow, shortcut }: PromptRowProps<P>) {
  const { t, number } = useWords();
  const heading = useId();
  const row = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);

  const go = (to: number, focus: boolean) => {
    const place = (to + prompts.length) % prompts.length;
    setAt(place);
    const button = row.current?.querySelectorAll<HTMLButtonElement>('.prompt')[place];
    button?.scrollIntoView?.({ block: 'nearest', inline: 'start' });
    if (focus) button?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: prompts.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to, true);
  };

  return (
    <section className="prompts" aria-labelledby={heading}>
      <header className="prompts-head">
        <h2 id={heading}>
          <Icon name="screen" size={20} /> {t('narrator.prompts')}
        </h2>
        <IconButton icon="left" label={t('narrator.prompts.previous')} onClick={() => go(at - 1, false)} />
        <span className="prompts-place">
          {t('narrator.prompts.place', { n: number(at + 1), total: number(prompts.length) })}
        </span>
        <IconButton icon="right" label={t('narrator.prompts.next')} onClick={() => go(at + 1, false)} />
      </header>
      <ul className="prompts-row" ref={row} onKeyDown={onKeyDown}>
        {prompts.map((prompt, place) => (
          <li key={prompt.id}>
            <button
              type="button"
              className="prompt on-paper"
              // One stop for Tab; arrows go on from there.
              tabIndex={place === at ? 0 : -1}
              aria-keyshortcuts={place === at ? shortcut : undefined}
              data-shortcut-focuses="" // which one is shown to all is pressed for itself
              aria-pressed={prompt.id === shown}
              onFocus={() => setAt(place)}
              onClick={() => onShow(prompt.id === shown ? null : prompt.id)}
            >
              {prompt.id === shown ? <Icon name="check" size={20} /> : null}
              <span>
                {prompt.text}
                {prompt.id === shown ? (
                  <span className="prompt-shown">{t('narrator.prompts.shown')}</span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
