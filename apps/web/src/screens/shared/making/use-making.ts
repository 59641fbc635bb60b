import { useEffect, useRef, useState } from 'react';
import { ApiError, type Arrival, type Download } from '../../../room/index.ts';
import { errorKey, type Key, useWords } from '../../../words/index.ts';
import { arrivalOf, type Making } from './arrival.ts';

const SAID_EVERY = 5_000; // ms: who hears it is told that it goes on, and not of each part

export interface MakingShown {
  isBusy: boolean;
  /** In words, for the eye; null: nothing is made. */
  going: string | null;
  /** Of what goes on now, done: 0 to 1; null: not known. */
  share: number | null;
  /** For who hears: where it is now and then, and how it ended. */
  said: string | null;
  /** Why it did not come, and what to do; null: it did, or nothing was asked for. */
  failure: string | null;
  /** Null: it did not come. `done`: what is said then. */
  run: (fetch: (arrival: Arrival) => Promise<Download>, done: string) => Promise<Download | null>;
}

/** Fetches a file that takes a while to make, and tells how that goes. */
export function useMaking(): MakingShown {
  const { t } = useWords();
  const [making, setMaking] = useState<Making | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isBusy = making !== null;
  const going = making === null ? null : wordsFor(making, t);
  const latest = useRef(going);
  latest.current = going;
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => setSaid(latest.current), SAID_EVERY);
    return () => clearInterval(timer);
  }, [isBusy]);

  const run: MakingShown['run'] = async (fetch, done) => {
    setMaking({ waiting: 0 });
    setSaid(t('making.begun'));
    setFailure(null);
    try {
      const got = await fetch(arrivalOf(setMaking));
      setSaid(done);
      return got;
    } catch (error) {
      setSaid(null);
      setFailure(whyNot(error, t));
      return null;
    } finally {
      setMaking(null);
    }
  };
  return { isBusy, going, share: making === null ? null : shareOf(making), said, failure, run };
}

type Translate = ReturnType<typeof useWords>['t'];

function wordsFor(making: Making, t: Translate): string {
  if ('arrived' in making) return t('making.arriving');
  if ('waiting' in making)
    return making.waiting === 0 ? t('making.begun') : t('making.waiting', { n: making.waiting });
  const { part, of } = making;
  return part === 0 || of === 1 ? t('making.begun') : t('making.part', { part, of });
}

function shareOf(making: Making): number | null {
  if ('arrived' in making) return making.arrived;
  return 'share' in making ? making.share : null;
}

/** What to do is another thing than on the other screens: nothing waits here to go out by itself. */
const OWN_WORDS: Readonly<Partial<Record<ApiError['code'], Key>>> = {
  offline: 'making.failed.cut',
  overloaded: 'making.failed.busy',
  broken: 'making.failed.broken',
  unknown: 'making.failed.broken',
};

function whyNot(error: unknown, t: Translate): string {
  const code = error instanceof ApiError ? error.code : 'unknown';
  const own = OWN_WORDS[code];
  return own === undefined ? t('making.failed', { why: t(errorKey(code)) }) : t(own);
}
