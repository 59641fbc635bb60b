import type { Theme } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { ThemeShape } from './theme-shape.tsx';
import './peek.css';

export interface PeekProps {
  /** Its shape stands before the title. */
  theme?: Theme | null;
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** The key that opens and closes it, for its `aria-keyshortcuts`. */
  shortcut?: string | undefined;
}

/** One line that opens, e.g. the card while someone speaks. */
export function Peek({ theme = null, title, children, open, shortcut }: PeekProps) {
  return (
    <details className="peek" open={open}>
      <summary className="peek-title" aria-keyshortcuts={shortcut}>
        {theme ? <ThemeShape theme={theme} size={22} /> : null}
        <span className="grow label">{title}</span>
        <Icon name="down" />
      </summary>
      <div className="peek-content">{children}</div>
    </details>
  );
}

/** A card's questions, each with the theme's shape before it. */
export function Questions({ theme, questions }: { theme: Theme; questions: readonly string[] }) {
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question}>
          <ThemeShape theme={theme} />
          <span>{question}</span>
        </li>
      ))}
    </ul>
  );
}
