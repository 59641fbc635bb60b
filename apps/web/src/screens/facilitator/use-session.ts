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
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    try {
      const overview = await api.session(session, token);
      if (asked !== latest.current) return; // a later question is under way: its answer is newer
      setTold({ overview, asOf: Date.now() });
      setTrouble(null);
    } catch (error) {
      if (asked === latest.current) setTrouble(error instanceof ApiError ? error.code : 'unknown');
    }
  }, [session, token]);

  useEffect(() => {
    if (isGone || isOver) return;
    void refresh();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, ASK_EVERY);
    const looked = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', looked);
    window.addEventListener('online', looked);
    return () => {
      clearInterval(timer);
      latest.current += 1;
      document.removeEventListener('visibilitychange', looked);
      window.removeEventListener('online', looked);
    };
  }, [refresh, isGone, isOver]);

  return { ...told, trouble, isGone, refresh };
}
