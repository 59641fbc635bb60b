import { throwAwayOldApp } from '../phone/offline-worker.ts';

const FETCHED = 'reflextics.page-fetched';
const NOT_AGAIN_WITHIN = 60_000; // ms: a server that is being replaced may still hand out the old page for a while

/** All that was written is on the phone and comes back with the new page. */
export function loadNewPage(): void {
  throwAwayOldApp();
  location.reload();
}

/** Loads the page anew by itself, where nobody is there to be asked. Returns how to call a waiting try off. */
export function fetchNewPage(): () => void {
  const left = lastFetch() + NOT_AGAIN_WITHIN - Date.now();
  const timer = setTimeout(
    () => {
      try {
        sessionStorage.setItem(FETCHED, String(Date.now()));
      } catch {
        // without it we cannot tell how often we did it: the wait below still keeps it slow
      }
      loadNewPage();
    },
    Math.max(0, left),
  );
  return () => clearTimeout(timer);
}

function lastFetch(): number {
  try {
    return Number(sessionStorage.getItem(FETCHED) ?? 0);
  } catch {
    return Date.now();
  }
}
