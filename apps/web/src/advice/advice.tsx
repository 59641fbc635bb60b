import { type ReactNode, useEffect, useRef, useState } from 'react';
import { lateScreen, Show } from '../screen.tsx';
import { showIn } from './show-in.ts';
import { type Hint, useIdentifying } from './use-identifying.ts';
import { useSettled } from './use-settled.ts';
import './advice.css';

/** Fetched when the first word is found: most texts identify nobody. */
const late = lateScreen(() => import('./hints.tsx'), ['table', 'later']);

export interface AdviceProps {
  text: string;
  /** Names that whoever reads the text knows anyway. */
  known?: readonly string[];
  /** What they have read too, whose people are made up: the cards. */
  read?: string;
  /** The box that the text is written in. Left, it need not wait for a pause; and words can be shown in it. */
  children?: ReactNode;
}

const NOBODY: readonly string[] = [];

/** Says below a box what in it could identify someone, why, and how to say it otherwise. Never in the way, and told to nobody. */
export function Advice({ text, known = NOBODY, read = '', children }: AdviceProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const around = useRef<HTMLDivElement>(null);
  const settled = useSettled(text, around);
  const found = useIdentifying(settled, known, read);
  // What was mended since the last pause is not kept up.
  const hints = found.filter(({ words }) => text.includes(words) && !left.has(words));
  const told = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (text === '') setLeft(new Set());
  }, [text]);

  return (
    <div className="advised" ref={around}>
      {children}
      {hints.length === 0 ? null : (
        <Show
          screen={late}
          with={{
            hints,
            told,
            onShow: children ? ({ words }: Hint) => showIn(around.current, words) : null,
            onLeave: () => {
              setLeft(new Set([...left, ...hints.map(({ words }) => words)]));
              showIn(around.current, null);
            },
          }}
        />
      )}
    </div>
  );
}
