import { isToken } from '@reflextics/protocol';
import { IN_CASE, type Kept, kept, keptJson } from './kept.ts';

/** The only key to a session. It travels in the part of a link after `#`, which browsers send to nobody. */
export interface FacilitatorKey {
  session: string;
  token: string;
}

export interface RememberedKey extends FacilitatorKey {
  /** The session's name, to tell one from another. */
  name: string;
  /** When everything is deleted, by the server's clock. */
  purgeAt: number;
}

const KEY = 'facilitator:';

/** `location.hash`, with or without `#`. Null: no key in it. */
export function keyFromFragment(fragment: string): FacilitatorKey | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const session = parts.get('s');
  const token = parts.get('k');
  return session && isToken(token) ? { session, token } : null;
}

/** The address that the facilitator keeps. `origin`: as in `location.origin`. */
export function facilitatorLink(session: string, token: string, origin: string = location.origin): string {
  return `${origin}${facilitatorPath(session, token)}`;
}

export function facilitatorPath(session: string, token: string): string {
  return `/facilitator#${new URLSearchParams({ s: session, k: token })}`;
}

/** Where the facilitator says what the session plays with. */
export function sessionCardsPath({ session, token }: FacilitatorKey): string {
  return `/facilitator/cards#${new URLSearchParams({ s: session, k: token })}`;
}

/** Where the facilitator prints what the session plays with. */
export function sessionPrintPath({ session, token }: FacilitatorKey): string {
  return `/print#${new URLSearchParams({ s: session, k: token })}`;
}

/** Where the facilitator sits down as narrator of a room, or lets someone do so on this device. */
export function narratorSeatPath(code: string, { session, token }: FacilitatorKey): string {
  return `/join/${code}#${new URLSearchParams({ s: session, k: token })}`;
}

/** Where a group sits down around one screen. */
export function oneScreenPath(code: string, { session, token }: FacilitatorKey): string {
  return `/together/${code}#${new URLSearchParams({ s: session, k: token })}`;
}

/** Only when the person asks for it: who holds this phone then holds the session. */
export function rememberKey(key: RememberedKey, store: Kept = kept): void {
  store.set(KEY + key.session, JSON.stringify(key));
}

export function forgetKey(session: string, store: Kept = kept): void {
  store.remove(KEY + session);
}

/** Those that this phone was asked to remember, and whose sessions are not purged yet; long after that they are forgotten. */
export function rememberedKeys(now: number = Date.now(), store: Kept = kept): RememberedKey[] {
  const found: RememberedKey[] = [];
  for (const key of store.keys(KEY)) {
    const remembered = keptJson(store, key, readKey);
    if (remembered === null || remembered.purgeAt + IN_CASE <= now) store.remove(key);
    else if (remembered.purgeAt > now) found.push(remembered);
  }
  return found.sort((a, b) => b.purgeAt - a.purgeAt);
}

function readKey(value: unknown): RememberedKey | null {
  const key = value as Partial<RememberedKey> | null;
  const whole =
    typeof key?.session === 'string' &&
    isToken(key.token) &&
    typeof key.name === 'string' &&
    typeof key.purgeAt === 'number';
  return whole ? (key as RememberedKey) : null;
}
