import type { Catalog } from './key.ts';

interface Spoken {
  /** Under its own name, for who looks for it. */
  readonly name: string;
  /** BCP 47, for how it writes dates, numbers and lists here: `22 December`, `Ana, Ben and Chloé`. */
  readonly writtenAs: string;
  /** A file of its own, fetched when the language is chosen. */
  readonly catalog: () => Promise<Catalog>;
}

/** The languages of the screens: one line each. */
const SPOKEN = {
  en: { name: 'English', writtenAs: 'en-GB', catalog: async () => (await import('./en.ts')).en },
  fr: { name: 'Français', writtenAs: 'fr-FR', catalog: async () => (await import('./fr.ts')).fr },
  el: { name: 'Ελληνικά', writtenAs: 'el-GR', catalog: async () => (await import('./el.ts')).el },
  ro: { name: 'Română', writtenAs: 'ro-RO', catalog: async () => (await import('./ro.ts')).ro },
} as const satisfies Readonly<Record<string, Spoken>>;

export type Language = keyof typeof SPOKEN;

export const LANGUAGES = Object.keys(SPOKEN) as readonly Language[];

/** Offered to a person whose browser prefers none of ours. */
export const DEFAULT_LANGUAGE: Language = 'en';

export const spoken = (language: Language): Spoken => SPOKEN[language];

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(SPOKEN, tag);
}

/** The language under its own name; a tag that we do not speak as it is. */
export function languageName(tag: string): string {
  return isLanguage(tag) ? SPOKEN[tag].name : tag;
}

/** What was chosen here before, else the first language of the browser that we speak; null: neither says one of ours. */
export function wishedLanguage(chosen: string | null, browser: readonly string[]): Language | null {
  const wishes = [chosen ?? '', ...browser].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return wishes.find(isLanguage) ?? null;
}

/** The wished language, else English. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  return wishedLanguage(chosen, browser) ?? DEFAULT_LANGUAGE;
}
