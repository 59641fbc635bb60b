import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether an element is larger than its place and scrolls: then it must take the focus, to be scrolled by keyboard.
 * @param content changes when what is in it may have changed its size.
 */
export function useOverflow<E extends HTMLElement>(
  content: unknown,
): { ref: RefObject<E | null>; overflows: boolean } {
  const ref = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another size
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const tooTall = element.scrollHeight > element.clientHeight + 1;
      setOverflows(tooTall || element.scrollWidth > element.clientWidth + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
  return { ref, overflows };
}
