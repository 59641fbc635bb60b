import type { DeckQuery } from '@reflextics/decks';
import { THEMES, type Theme } from '@reflextics/game';

/** What is on the page: the deck, whole or one theme of it, or what is told about it. */
export type Place = 'all' | Theme | 'method' | 'credits';

export const PLACES: readonly Place[] = ['all', ...THEMES, 'method', 'credits'];

export interface Browsing {
  readonly place: Place;
  readonly text: string;
  readonly dilemma: boolean;
  readonly care: 'with' | 'without' | null;
}

export const EVERYTHING: Browsing = { place: 'all', text: '', dilemma: false, care: null };

export const themeOf = (place: Place): Theme | null => THEMES.find((theme) => theme === place) ?? null;

export const isSearch = ({ text, dilemma, care }: Browsing): boolean =>
  text.trim() !== '' || dilemma || care !== null;

export const queryOf = ({ place, text, dilemma, care }: Browsing): DeckQuery => ({
  theme: themeOf(place),
  text,
  dilemma,
  care,
});

/** Looking for something on the pages about the deck means looking in the deck. */
export function changed(browsing: Browsing, change: Partial<Browsing>): Browsing {
  const next = { ...browsing, ...change };
  const told = next.place === 'method' || next.place === 'credits';
  if (!told || !isSearch(next)) return next;
  return change.place === undefined ? { ...next, place: 'all' } : { ...EVERYTHING, place: next.place };
}

/** As it stands in the address, so that a link leads to the same findings. */
export function browsingAt({ search, hash }: Pick<Location, 'search' | 'hash'>): Browsing {
  const asked = new URLSearchParams(search);
  const care = asked.get('care');
  return {
    place: PLACES.find((place) => `#${place}` === hash) ?? 'all',
    text: asked.get('q') ?? '',
    dilemma: asked.has('dilemmas'),
    care: care === 'with' || care === 'without' ? care : null,
  };
}

/** @param language named where the address named one before; null: left to the browser */
export function addressOf({ place, text, dilemma, care }: Browsing, language: string | null): string {
  const asked = new URLSearchParams();
  if (language !== null) asked.set('lang', language);
  if (text.trim() !== '') asked.set('q', text.trim());
  if (dilemma) asked.set('dilemmas', '');
  if (care !== null) asked.set('care', care);
  const query = asked.size === 0 ? '' : `?${asked}`;
  return `/cards${query}${place === 'all' ? '' : `#${place}`}`;
}
