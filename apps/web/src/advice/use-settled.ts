import { type RefObject, useEffect, useState } from 'react';

const PAUSE = 1_500; // ms: who stops for longer has come to the end of a thought, and is not interrupted in it
const AFTER_LEAVING = 400; // ms: a press that left the box lands where it was aimed before anything moves

/** The text as it was at the last pause, or when whatever is in `around` was left; empty at once where it is emptied. */
export function useSettled(text: string, around: RefObject<HTMLElement | null>): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === '') {
      setSettled('');
      return;
    }
    const settle = () => setSettled(text);
    const timers = [setTimeout(settle, PAUSE)];
    const leave = () => timers.push(setTimeout(settle, AFTER_LEAVING));
    const element = around.current;
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusout', leave);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [text, around]);
  return settled;
}
