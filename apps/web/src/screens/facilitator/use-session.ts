import type { SessionOverview } from '@reflextics/protocol';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, type ApiErrorCode, api, type FacilitatorKey } from '../../room/index.ts';

const ASK_EVERY = 4_000; // ms: a step lasts minutes, and someone who watches twelve rooms sees each join soon enough

/** After these the key opens nothing, and asking again does not help. */
const GONE: ReadonlySet<ApiErrorCode> = new Set(['no-such-session', 'unauthorised', 'forbidden', 'gone']);

export interface Session {
  /** null: it was not told yet. */
  overview: SessionOverview | null;
  /** When it was told, by this device's clock. */
  asOf: number;
  /** Why the last try failed; null: it did not. What was told before stays on the screen. */
  trouble: ApiErrorCode | null;
  /** The key opens nothing (any more). */
  isGone: boolean;
  /** Asks now, e.g. because something was done. */
  refresh: () => Promise<void>;
}

/** The session as its facilitator sees it, asked for again and again while the page is looked at. `isOver`: it was deleted. */
export function useSession({ session, token }: FacilitatorKey, isOver: boolean): Session {
  const [told, setTold] = useState<{ overview: SessionOverview | null; asOf: number }>({
    overview: null,
    asOf: 0,
  });
  const [trouble, setTrouble] = useState<ApiErrorCode | null>(null);
  const isGone = trouble !== null && GONE.has(trouble);
  const latest = useRef(0); // of the questions
  const taken = useRef(0); // of those whose answer is shown
  const waiting = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    const isNews = () => {
      if (asked < taken.current) return false; // what is shown is newer
      taken.current = asked;
      return true;
    };
    waiting.current += 1;
    try {
      const overview = await api.session(session, token);
      if (!isNews()) return;
      setTold({ overview, asOf: Date.now() });
      setTrouble(null);
    } catch (error) {
      if (isNews()) setTrouble(error instanceof ApiError ? error.code : 'unknown');
    } finally {
      waiting.current -= 1;
    }
  }, [session, token]);

  useEffect(() => {
    if (isGone || isOver) return;
    void refresh();
    const timer = setInterval(() => {
      // On a slow line an answer may take longer than until the next question.
      if (document.visibilityState === 'visible' && waiting.current === 0) void refresh();
    }, ASK_EVERY);
    const looked = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', looked);
    window.addEventListener('online', looked);
    return () => {
      clearInterval(timer);
      latest.current += 1;
      taken.current = latest.current; // what is still under way is nobody's any more
      document.removeEventListener('visibilitychange', looked);
      window.removeEventListener('online', looked);
    };
  }, [refresh, isGone, isOver]);

  return { ...told, trouble, isGone, refresh };
}
