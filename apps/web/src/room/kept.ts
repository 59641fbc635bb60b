/** What this phone keeps: localStorage, or the page's memory where the browser refuses it (private mode, full disk). */
export interface Kept {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Whether what stands under that key outlives this page. */
  lasts(key: string): boolean;
  /** False: the browser has refused something, and that lives only as long as this page. */
  lastsAll(): boolean;
  /** Every key that begins with `prefix`, in no order. */
  keys(prefix: string): string[];
}

/**
 * What is over by this phone's clock is hidden at once and forgotten only this much later: a clock that is ahead must not cost
 * anybody their seat, nor a facilitator her key.
 */
export const IN_CASE = 30 * 24 * 60 * 60 * 1000; // ms

/** Everything of ours in a storage that we may share with other pages of the same address. */
const OURS = 'reflextics:';

export function keptIn(storage: Storage | null): Kept {
  const memory = new Map<string, string>();
  return {
    get(key) {
      const held = memory.get(key);
      if (held !== undefined) return held;
      try {
        return storage?.getItem(OURS + key) ?? null;
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (storage === null) throw new Error('no storage');
        storage.setItem(OURS + key, value);
        memory.delete(key);
      } catch {
        memory.set(key, value); // lives as long as the page: better than losing it now
      }
    },
    lasts: (key) => !memory.has(key),
    lastsAll: () => memory.size === 0,
    remove(key) {
      memory.delete(key);
      try {
        storage?.removeItem(OURS + key);
      } catch {
        // nothing was kept, so nothing has to go
      }
    },
    keys(prefix) {
      const found = new Set([...memory.keys()].filter((key) => key.startsWith(prefix)));
      try {
        for (let at = 0; storage !== null && at < storage.length; at += 1) {
          const key = storage.key(at);
          if (key?.startsWith(OURS + prefix)) found.add(key.slice(OURS.length));
        }
      } catch {
        // a storage that cannot be listed holds nothing for us
      }
      return [...found];
    },
  };
}

/** null: the browser has none or refuses it (reading the property alone may throw). */
function localStorageOrNull(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** This phone's, for all tabs. */
export const kept: Kept = keptIn(localStorageOrNull());

/** The value under `key`; null where there is none or it is not what `read` takes. */
export function keptJson<T>(store: Kept, key: string, read: (value: unknown) => T | null): T | null {
  const text = store.get(key);
  if (text === null) return null;
  try {
    return read(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Calls back with the key when another tab has changed something of ours. Returns how to stop. */
export function onOtherTab(changed: (key: string) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key?.startsWith(OURS)) changed(event.key.slice(OURS.length));
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
