import { type I18n, setupI18n } from '@lingui/core';
import { type Reader, storedLanguage, storeLanguage } from './chosen-language.ts';
import type { Arguments, Key, Value } from './key.ts';
import { isLanguage, type Language, preferredLanguage, spoken, wishedLanguage } from './languages.ts';
import { PARTS, type Part } from './parts.ts';

const i18n: I18n = setupI18n();

/** The sentences of one language, and numbers, times and lists as it writes them. */
export interface Words {
  language: Language;
  t: <K extends Key>(key: K, ...values: Arguments<K>) => string;
  number: (n: number) => string;
  /** `Ana, Ben and Chloé`. */
  list: (items: readonly string[]) => string;
  /** `22 December`; with the year once it is not this one. */
  day: (instant: number) => string;
  /** `14:05`. */
  timeOfDay: (instant: number) => string;
}

/** Within a sentence: a name that runs from the right turns nothing beside it. The signs that say so have no shape. */
const apart = (value: Value) => (/[\u0590-\u08ff]/.test(`${value}`) ? `\u2068${value}\u2069` : value);

function wordsOf(language: Language): Words {
  const written = spoken(language).writtenAs;
  const numbers = new Intl.NumberFormat(written);
  const lists = new Intl.ListFormat(written, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(written, { day: 'numeric', month: 'long' });
  const daysOfYears = new Intl.DateTimeFormat(written, { day: 'numeric', month: 'long', year: 'numeric' });
  const times = new Intl.DateTimeFormat(written, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    language,
    t: (key, ...[values]) =>
      i18n._(
        key,
        values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value)])),
      ),
    number: (n) => numbers.format(n),
    list: (items) => lists.format(items.map(apart) as string[]),
    day: (instant) => {
      const sameYear = new Date(instant).getFullYear() === new Date().getFullYear();
      const day = (sameYear ? days : daysOfYears).format(instant);
      // French gives the first of a month a number of its own, and CLDR does not.
      return language === 'fr' ? day.replace(/^1(?=\s)/, '1er') : day;
    },
    timeOfDay: (instant) => times.format(instant),
  };
}

let current: Words | null = null;
const listeners = new Set<() => void>();

/** The words now spoken; for what is not a component, such as a page title. Throws before the first `speak`. */
export function currentWords(): Words {
  if (!current) throw new Error('expected speak() to be awaited before the first words, found no language');
  return current;
}

export function onWordsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let wanted: Language | null = null;
/** What the screens of this page have asked for so far: another language comes with as much. */
const needed = new Set<Part>(['door']);

/**
 * Loads a language and speaks it: on every screen, in Intl and in `<html lang>`. Asked for another meanwhile, it leaves the
 * word to that. Rejects where it does not come: then what was spoken is spoken on. @param parts besides those that were asked for before.
 */
export async function speak(language: Language, parts: readonly Part[] = PARTS): Promise<void> {
  wanted = language;
  for (const part of parts) needed.add(part);
  const messages = await fetched(language, [...needed]).catch((error: unknown) => {
    if (wanted === language) wanted = current?.language ?? null;
    throw error;
  });
  if (wanted !== language) return;
  i18n.load(language, messages);
  i18n.activate(language);
  current = wordsOf(language);
  document.documentElement.lang = language;
  // Who installs the app gets it under its name in this language.
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `/app-${language}.webmanifest`);
  for (const listener of listeners) listener();
}

async function fetched(language: Language, parts: readonly Part[]): Promise<Record<string, string>> {
  const { parts: files } = spoken(language);
  return Object.assign({}, ...(await Promise.all(parts.map((part) => files[part]()))));
}

/** To be awaited before a screen that needs more than the words of the door is drawn, in whatever language is spoken then. */
export async function fetchWords(parts: readonly Part[]): Promise<void> {
  for (const part of parts) needed.add(part);
  const had = new Set<Language>();
  // The one that is asked for may yet fail, and what is spoken then goes on.
  const next = () => [current?.language ?? null, wanted].find((one) => one !== null && !had.has(one)) ?? null;
  for (let language = next(); language !== null; language = next()) {
    had.add(language);
    i18n.load(language, await fetched(language, parts));
  }
}

let reader: Reader = 'person';

/** To be awaited before the first screen is drawn. */
export function speakPreferredLanguage(to: Reader): Promise<void> {
  reader = to;
  return speak(preferredLanguage(storedLanguage(to), navigator.languages), ['door']);
}

/** The language of a session, for who wishes none that we speak: a group in Lille is no place for English alone. Changes nothing for others. */
export async function speakForWhoWishesNone(language: string): Promise<void> {
  if (wishedLanguage(storedLanguage(reader), navigator.languages) !== null || !isLanguage(language)) return;
  if (current?.language !== language) await speak(language, []);
}

/** The choice of whom this page is read by, kept on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language, []);
  storeLanguage(reader, language);
}
