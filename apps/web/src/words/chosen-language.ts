import type { Language } from './languages.ts';

/** A display has a language of its own, even where it shares a browser with somebody's phone or laptop. */
export type Reader = 'person' | 'display';

const STORED: Readonly<Record<Reader, string>> = {
  person: 'reflextics.language',
  display: 'reflextics.language.display',
};

/** null where nothing was chosen or the browser forbids storage. */
export function storedLanguage(reader: Reader): string | null {
  try {
    return localStorage.getItem(STORED[reader]);
  } catch {
    return null;
  }
}

export function storeLanguage(reader: Reader, language: Language): void {
  try {
    localStorage.setItem(STORED[reader], language);
  } catch {
    // Storage is forbidden in some private windows: the choice then lasts as long as the page.
  }
}
