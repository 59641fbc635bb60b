import type { Part } from './parts.ts';

/** Sentences by their keys: a part of a whole catalog. */
type Sentences = Readonly<Record<string, string>>;

interface Spoken {
  /** Under its own name, for who looks for it. */
  readonly name: string;
  /** BCP 47, for how it writes dates, numbers and lists here: `22 December`, `Ana, Ben and Chloé`. */
  readonly writtenAs: string;
  /** Files of their own, fetched when the language is chosen and a screen needs them. */
  readonly parts: Readonly<Record<Part, () => Promise<Sentences>>>;
}

/** The languages of the screens: one entry each. */
const SPOKEN = {
  en: {
    name: 'English',
    writtenAs: 'en-GB',
    parts: {
      door: async () => (await import('./en.ts?door')).en,
      table: async () => (await import('./en.ts?table')).en,
      later: async () => (await import('./en.ts?later')).en,
      narrator: async () => (await import('./en.ts?narrator')).en,
      rest: async () => (await import('./en.ts?rest')).en,
    },
  },
  fr: {
    name: 'Français',
    writtenAs: 'fr-FR',
    parts: {
      door: async () => (await import('./fr.ts?door')).fr,
      table: async () => (await import('./fr.ts?table')).fr,
      later: async () => (await import('./fr.ts?later')).fr,
      narrator: async () => (await import('./fr.ts?narrator')).fr,
      rest: async () => (await import('./fr.ts?rest')).fr,
    },
  },
  el: {
    name: 'Ελληνικά',
    writtenAs: 'el-GR',
    parts: {
      door: async () => (await import('./el.ts?door')).el,
      table: async () => (await import('./el.ts?table')).el,
      later: async () => (await import('./el.ts?later')).el,
      narrator: async () => (await import('./el.ts?narrator')).el,
      rest: async () => (await import('./el.ts?rest')).el,
    },
  },
  ro: {
    name: 'Română',
    writtenAs: 'ro-RO',
    parts: {
      door: async () => (await import('./ro.ts?door')).ro,
      table: async () => (await import('./ro.ts?table')).ro,
      later: async () => (await import('./ro.ts?later')).ro,
      narrator: async () => (await import('./ro.ts?narrator')).ro,
      rest: async () => (await import('./ro.ts?rest')).ro,
    },
  },
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
