/**
 * Which page looks after which outbox. A page that dies, sleeps for good or is closed lets go by itself, so that the next
 * one can send what was left. Two pages never hold one name, as far as the browser lets us know.
 */
export interface Claims {
  /** For a name that we have just made. */
  hold(name: string): void;
  /** For a name that another page made: true when nobody holds it and it is ours now. */
  claim(name: string): Promise<boolean>;
  letGo(name: string): void;
}

const ANSWER_WITHIN = 300; // ms: another tab of this phone answers in a few; a frozen one never does

/** Web Locks where the browser has them; it gives them to pages on https and localhost only. */
function byLocks(locks: LockManager): Claims {
  const release = new Map<string, () => void>();
  const keep = (name: string) => new Promise<void>((resolve) => release.set(name, resolve));
  return {
    hold(name) {
      const kept = keep(name); // before it is granted: what is let go of meanwhile is not held for ever
      void locks.request(lockName(name), () => kept);
    },
    claim: (name) =>
      new Promise((resolve) => {
        void locks.request(lockName(name), { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : keep(name);
        });
      }),
    letGo(name) {
      release.get(name)?.();
      release.delete(name);
    },
  };
}

interface Said {
  asks?: string;
  holds?: string;
}

/** Elsewhere the tabs ask each other. Without an answer the name is free: its page is closed or frozen. */
function byAsking(channel: BroadcastChannel): Claims {
  const held = new Set<string>();
  const waiting = new Map<string, () => void>();
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.asks !== undefined && held.has(data.asks)) channel.postMessage({ holds: data.asks });
    if (data.holds !== undefined) waiting.get(data.holds)?.();
  };
  return {
    hold: (name) => void held.add(name),
    claim: (name) =>
      new Promise((resolve) => {
        const settle = (free: boolean) => {
          clearTimeout(timer);
          waiting.delete(name);
          if (free) held.add(name);
          resolve(free);
        };
        const timer = setTimeout(() => settle(true), ANSWER_WITHIN);
        waiting.set(name, () => settle(false));
        channel.postMessage({ asks: name });
      }),
    letGo: (name) => void held.delete(name),
  };
}

/** A browser with neither cannot tell its tabs apart; the outbox then sees by its own mark when it was taken over. */
const unasked: Claims = { hold() {}, claim: () => Promise.resolve(true), letGo() {} };

export function claimsOfThisBrowser(): Claims {
  if (typeof navigator !== 'undefined' && navigator.locks !== undefined) return byLocks(navigator.locks);
  if (typeof BroadcastChannel !== 'undefined') return byAsking(new BroadcastChannel('reflextics:claims'));
  return unasked;
}

const lockName = (name: string) => `reflextics:${name}`;
