import type { Duration, Instant } from '@reflextics/game';
import { apart } from './apart.ts';
import type { SummaryWords } from './words/summary-words.ts';

/** Made once a locale: making one takes far longer than using it, and a long game lists hundreds of names. */
function once<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const withTime = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }),
);
const withoutTime = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** French gives the first of a month a number of its own, and CLDR does not. */
const inFrenchToo = (written: string, locale: string): string =>
  locale.startsWith('fr') ? written.replace(/^1(?=\s)/, '1er') : written;

/** Day, month, year, hour and minute in the language's own order, in UTC and saying so: readers live in several zones. */
export function dateAndTime(at: Instant, locale: string): string {
  return inFrenchToo(withTime(locale).format(at), locale);
}

export function dateOnly(at: Instant, locale: string): string {
  return inFrenchToo(withoutTime(locale).format(at), locale);
}

/** None of them turns the others, whichever way it runs. */
export function listOf(items: readonly string[], locale: string): string {
  return lists(locale).format(items.map(apart));
}

/** People by their names; those without one counted together. */
export function listOfPeople(names: readonly string[], { choosing, locale }: SummaryWords): string {
  const unnamed = names.filter((name) => name === choosing.aPlayer).length;
  const named = names.filter((name) => name !== choosing.aPlayer);
  if (unnamed === 0) return listOf(named, locale);
  return listOf([...named, unnamed === 1 ? choosing.aPlayer : choosing.players(unnamed)], locale);
}

/** Minutes and seconds, `m:ss`. */
export function minutes(duration: Duration): string {
  const seconds = Math.round(duration / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
