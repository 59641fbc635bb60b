import { useEffect } from 'react';

const STILL = 3_000; // ms: nobody points at a projector for longer without moving

/** Takes the pointer off a screen that is only looked at, until somebody moves the mouse. Returns how to stop. */
export function hideStillCursor(): () => void {
  const page = document.documentElement;
  const hide = () => page.setAttribute('data-cursor', 'still');
  let timer: ReturnType<typeof setTimeout> | null = null;
  const show = () => {
    page.removeAttribute('data-cursor');
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(hide, STILL);
  };
  hide(); // where it stood when the page came nobody wants it
  document.addEventListener('mousemove', show);
  return () => {
    document.removeEventListener('mousemove', show);
    if (timer !== null) clearTimeout(timer);
    page.removeAttribute('data-cursor');
  };
}

export function useStillCursor(): void {
  useEffect(hideStillCursor, []);
}
