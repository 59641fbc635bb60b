import type { Catalog } from './key.ts';

/** Languages of the screens, each under its own name; one is added with its catalog. */
export const LANGUAGES = { en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

/** How each language writes dates and lists here: `22 December`, `Ana, Ben and Chloé`. */
export const WRITTEN_AS: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** Each catalog is a file of its own that is fetched when its language is chosen. */
export const CATALOGS: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import('./en.ts')).en,
};

export const DEFAULT_LANGUAGE: Language = 'en';

const STORED = 'reflextics.language';

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}

/** What the person chose here before, else the first language of the browser that we speak, else English. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  const wishes = [chosen ?? '', ...browser].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return wishes.find(isLanguage) ?? DEFAULT_LANGUAGE;
}

/** null where nothing was chosen or the browser forbids storage. */
export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage is forbidden in some private windows: the choice then lasts as long as the page.
  }
}
