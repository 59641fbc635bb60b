import { throwAwayOldApp } from '../phone/offline-worker.ts';
import { wait } from './patience.ts';

const FETCHED = 'reflextics.page-fetched';
const NOT_AGAIN_WITHIN = 60_000; // ms: a server that is being replaced may still hand out the old page for a while
const ANSWER_WITHIN = 15_000; // ms: as for any other answer

/**
 * All that was written is on the phone and comes back with the new page. False: the server is not there to give it; then
 * nothing is thrown away, for what is kept is all there is.
 */
export async function loadNewPage(): Promise<boolean> {
  if (!(await isThere())) return false;
  try {
    sessionStorage.setItem(FETCHED, String(Date.now()));
  } catch {
    // without it we cannot tell how often we did it: the wait below still keeps it slow
  }
  throwAwayOldApp();
  location.reload();
  return true;
}

/** Loads the page anew by itself, where nobody is there to be asked. Returns how to call a waiting try off. */
export function fetchNewPage(): () => void {
  let isOff = false;
  let timer: ReturnType<typeof setTimeout>;
  const after = (ms: number) => {
    timer = setTimeout(async () => {
      if (!(await loadNewPage()) && !isOff) after(NOT_AGAIN_WITHIN);
    }, ms);
  };
  after(Math.max(0, lastFetch() + NOT_AGAIN_WITHIN - Date.now()));
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}

/** Asked past the worker, which would answer with what it keeps. */
async function isThere(): Promise<boolean> {
  const late = wait(ANSWER_WITHIN);
  const asked = fetch('/', { cache: 'no-cache' }).then(
    ({ ok }) => ok,
    () => false,
  );
  const isSo = await Promise.race([asked, late.over.then(() => false)]);
  late.cut();
  return isSo;
}

function lastFetch(): number {
  try {
    return Number(sessionStorage.getItem(FETCHED) ?? 0);
  } catch {
    return Date.now();
  }
}
