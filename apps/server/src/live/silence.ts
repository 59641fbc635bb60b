import { LAST_MOMENT } from '../limits.ts';

export interface Silence {
  /** It is over: nothing is called back. */
  end(): void;
}

/**
 * Calls back after so many ms in which nobody ended it. The last moment is timed by itself: of a server that stood
 * still, frozen for longer, all timers go off before it hears what was said to it meanwhile. It keeps no process alive.
 */
export function afterSilence(ms: number, callBack: () => void): Silence {
  const moment = Math.min(LAST_MOMENT, ms / 2);
  let timer = setTimeout(() => {
    timer = setTimeout(callBack, moment).unref();
  }, ms - moment).unref();
  return { end: () => clearTimeout(timer) };
}
