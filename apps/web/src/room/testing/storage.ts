import { type Kept, keptIn } from '../kept.ts';

/** A phone's storage that tests can look into; several pages of one phone share it. */
export function testStorage(): { kept: Kept; storage: Storage } {
  const values = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (at) => [...values.keys()][at] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  };
  return { kept: keptIn(storage), storage };
}

/** Commands that are kept on the phone for some page to send, of whichever seat. */
export function leftToSend(kept: Kept): unknown[] {
  return kept.keys('outbox:').flatMap((key) => JSON.parse(kept.get(key) ?? '').entries);
}
