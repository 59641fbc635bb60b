import { wordCount } from '@reflextics/decks';
import type { ReactNode } from 'react';
import { useWords } from '../../words/index.ts';

interface CountedProps {
  text: string;
  /** What fits a good card or resource; more is not refused. */
  most: number;
  unit: 'words' | 'characters';
  children: ReactNode;
}

/** A field with how much stands in it beside how much fits. */
export function Counted({ text, most, unit, children }: CountedProps) {
  const { t } = useWords();
  const n = unit === 'words' ? wordCount(text) : text.trim().length;
  return (
    <div className="stack stack-s">
      {children}
      <p className={n > most ? 'small label' : 'small quiet'}>{t(`own.count.${unit}`, { n, most })}</p>
    </div>
  );
}
