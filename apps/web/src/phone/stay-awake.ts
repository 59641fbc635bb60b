import { useEffect } from 'react';
import { isOn, onTurned } from './switches.ts';

export const canStayAwake = (): boolean => 'wakeLock' in navigator; // over a secure connection only

/**
 * Keeps the screen lit while `needed`, unless the person has switched that off. The browser lets go of it whenever the page is
 * hidden: it is asked for again when it is shown.
 */
export function useStayAwake(needed: boolean): void {
  useEffect(() => (needed && canStayAwake() ? stayAwake() : undefined), [needed]);
}

/** Returns how to let the screen go dark again. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let over = false;

  const letGo = () => {
    void lock?.release().catch(() => {});
    lock = null;
  };
  const look = async () => {
    if (over || !isOn('awake')) return letGo();
    if (asking || document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
    asking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch {
      lock = null; // a phone that saves its battery refuses; it is asked again when it is next shown
    }
    asking = false;
    if (over || !isOn('awake')) letGo();
  };
  const again = () => void look();
  const stopListening = onTurned('awake', again);
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    over = true;
    stopListening();
    document.removeEventListener('visibilitychange', again);
    letGo();
  };
}
