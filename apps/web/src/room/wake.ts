/**
 * Calls back when the phone may have slept or changed its network: shown again, back from the history, online. Returns
 * how to stop.
 */
export function onWake(wake: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', wake);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('online', wake);
    window.removeEventListener('pageshow', wake);
  };
}

/** Calls back when the page is put away: a phone may end it then without another word. Returns how to stop. */
export function onHide(hide: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') hide();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', hide);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', hide);
  };
}

/** Whether the phone itself says that it has no network. */
export const phoneIsOffline = (): boolean => navigator.onLine === false;
