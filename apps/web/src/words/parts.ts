/**
 * What of a language is fetched when. `door`: with the first screen. `table`: with the lobby and the table. `later`:
 * with what one opens there. `narrator`: with the narrator's screens, besides all these. `rest`: with all other screens.
 */
export const PARTS = ['door', 'table', 'later', 'narrator', 'rest'] as const;

export type Part = (typeof PARTS)[number];

/** The files whose words come early; every other one is in the rest. A test finds a screen that speaks before its words came. */
const EARLY: Readonly<Record<string, Part>> = {
  common: 'door',
  home: 'door',
  join: 'door',
  room: 'door',
  errors: 'door',
  lobby: 'table',
  table: 'table',
  advice: 'later',
  gone: 'later',
  lines: 'later',
  scan: 'later',
  again: 'later',
  taking: 'later',
  offers: 'later',
  phone: 'later',
  shortcuts: 'later',
  walk: 'later',
  writing: 'later',
  narrator: 'narrator',
  print: 'narrator',
  together: 'narrator',
};

/** @param key of a sentence: `<file>.<what it says>`. */
export function partOf(key: string): Part {
  const [file = ''] = key.split('.', 1);
  return EARLY[file] ?? 'rest';
}
