import type { Theme } from '@reflextics/game';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import './opening-field.css';

export interface OpeningFieldProps {
  theme: Theme;
  /** The card's id: a new one opens anew. */
  card: string;
  children: ReactNode;
  className?: string;
}

/** A card opens: the theme's shape grows until it is the field, then the text appears. */
export function OpeningField({ theme, card, children, className }: OpeningFieldProps) {
  return (
    <Field
      key={card}
      theme={theme}
      as="section"
      className={`opening-field opening-${theme} ${className ?? ''}`}
    >
      <div className="opening-content">{children}</div>
    </Field>
  );
}
