import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../words/index.ts';
import { columnsIn, FIT_STEPS, pageFor } from './pages.ts';
import './fit.css';

interface FitProps {
  children: ReactNode;
  /** At the largest: in the same unit as `--display-unit`. 1 is the text of a card. */
  largest?: number;
  /** Share of the largest below which it is shown page by page, where each piece is small to begin with. */
  smallest?: number;
  /** Shows the last page, where something is being written, and does not turn pages. */
  follow?: boolean;
  className?: string;
}

const PAGE_LASTS = 14_000; // ms: a page of a projected text is read aloud in about so long

/**
 * Makes what is in it as large as it fits: the type steps down, and where it would be too small to be read from the back
 * of a room, it is shown page by page. What is in it is sized in em.
 */
export function Fit({ children, largest = 1, smallest = 0, follow = false, className }: FitProps) {
  const { t } = useWords();
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  const [turned, setTurned] = useState(0);

  useEffect(() => {
    if (pages < 2 || follow) return;
    const timer = setInterval(() => setTurned((times) => times + 1), PAGE_LASTS);
    return () => clearInterval(timer);
  }, [pages, follow]);

  // Without a list of what it depends on: whatever is drawn may have another height.
  useLayoutEffect(() => {
    const refit = () => {
      if (outer.current === null || inner.current === null) return;
      const needed = fitInto(outer.current, inner.current, largest, smallest);
      outer.current.scrollLeft = pageFor(turned, needed, follow) * outer.current.clientWidth;
      setPages(needed);
    };
    refit();
    let here = true;
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(refit);
    if (outer.current !== null) observer?.observe(outer.current);
    void document.fonts?.ready.then(() => here && refit());
    return () => {
      here = false;
      observer?.disconnect();
    };
  });

  const page = pageFor(turned, pages, follow);
  return (
    <div className={`display-fit ${className ?? ''}`}>
      <div className="display-fit-outer" ref={outer}>
        <div className="display-fit-inner" ref={inner}>
          {children}
        </div>
      </div>
      {pages > 1 ? (
        <p className="display-pages" aria-hidden="true">
          {t('display.pages', { n: page + 1, of: pages })}
        </p>
      ) : null}
    </div>
  );
}

/** Returns how many pages it takes at the size at which it is shown. */
function fitInto(outer: HTMLElement, inner: HTMLElement, largest: number, smallest: number): number {
  inner.classList.remove('display-paged');
  for (const step of FIT_STEPS.filter((one) => one >= smallest)) {
    inner.style.setProperty('--fit', `${largest * step}`);
    if (inner.scrollHeight <= outer.clientHeight && inner.scrollWidth <= outer.clientWidth) return 1;
  }
  inner.classList.add('display-paged');
  return columnsIn(inner.scrollWidth, outer.clientWidth);
}
