import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { announce } from './live-region.tsx';

/**
 * For words that come onto a screen: the live region tells them as they come and whenever they change. A region of their own,
 * which comes with its words, may never be heard.
 */
export function useTold<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const told = useRef('');
  useEffect(() => {
    const words = wordsIn(element.current);
    if (words === told.current) return;
    told.current = words;
    if (words !== '') announce(words);
  });
  return element;
}

/** Its paragraphs, other than those that tell themselves; without any, all of it. */
function wordsIn(element: HTMLElement | null): string {
  const parts = [...(element?.querySelectorAll('p') ?? [])];
  return (parts.length > 0 ? parts.filter((part) => !part.role) : [element])
    .map((part) => part?.textContent?.trim())
    .join(' ');
}

interface ToldProps {
  as?: 'p' | 'h2' | 'h3' | 'span' | 'strong';
  className?: string;
  children: ReactNode;
}

/** Words that are told as they come and whenever they change. */
export function Told({ as: As = 'p', className, children }: ToldProps) {
  const element = useTold();
  return (
    <As className={className} ref={element as Ref<never>}>
      {children}
    </As>
  );
}
