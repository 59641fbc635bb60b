import { normaliseCode } from '@reflextics/protocol';

/** `path`: where it leads in this app. `card`: to one of our cards. `elsewhere`: to another place, by its name; null: it is no address. */
export type Scanned =
  | { what: 'room'; path: string }
  | { what: 'card' }
  | { what: 'elsewhere'; host: string | null };

const INVITATION = /^\/(?:j|join)\/([^/]+)\/?$/;

/**
 * What a scanned code leads to. Only this app's own addresses are followed: nobody is led elsewhere by a code that somebody
 * put up. @param own the origins under which this server is known
 */
export function roomInCode(text: string, own: readonly string[]): Scanned {
  const code = normaliseCode(text);
  if (code !== null) return { what: 'room', path: `/join/${code}` };
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return { what: 'elsewhere', host: null };
  if (!own.includes(address.origin)) return { what: 'elsewhere', host: address.host };
  const [, typed = ''] = INVITATION.exec(address.pathname) ?? [];
  const invited = normaliseCode(typed);
  // The facilitator's key travels behind the #.
  if (invited !== null) return { what: 'room', path: `/join/${invited}${address.hash}` };
  return address.pathname.startsWith('/cards') ? { what: 'card' } : { what: 'elsewhere', host: address.host };
}
