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
  making: 'later',
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
  steering: 'narrator',
  together: 'narrator',
};

/** Refusals that only a narrator can meet: nobody else can ask for what they refuse. */
const OF_NARRATORS: readonly string[] = [
  'not-everyone-heard',
  'no-situation-yet',
  'no-yes-yet',
  'vote-is-open',
  'reveal-first',
  'nothing-to-undo',
  'no-themes',
  'too-few-players',
  'no-such-situation',
  'theme-not-chosen',
  'already-played',
  'no-situation-left',
  'floor-moved',
  'nobody-has-the-floor',
  'wrong-order',
  'bad-time',
  'no-deadline',
  'prompt-not-shown',
  'no-such-resource',
  'resource-not-open',
  'nothing-to-show',
  'no-ballots',
  'ballots-missing',
  'nothing-to-merge',
  'nothing-to-reveal',
  'nothing-to-ask',
  'answers-missing',
];

/** Refusals of what is asked for on screens alone that bring the later words. */
const OF_LATER_SCREENS: readonly string[] = [
  'no-such-offer',
  'offer-settled',
  'passage-gone',
  'no-such-suggestion',
  'not-still-wanted',
  'already-taken-up',
  'times-not-offered',
  'not-on-the-list',
  'no-open-consent',
  'bad-date',
  'consent-is-open',
  'pen-taken',
  'not-the-scribe',
  'text-moved-on',
  'no-reading',
];

/** Problems of whoever opens or keeps a session. */
const OF_THE_HOUSE: readonly string[] = [
  'no-such-session',
  'no-such-deck',
  'too-many-rooms',
  'deck-moved-on',
];

/** What is told of the table comes a moment after it, with what tells it (two of them are said there as well), and so do its board, its votes and looking back, and what lies over the lobby. */
const LATE = /^(table\.(told\.(?!(?:vote|back)$)|board\.|back\.|vote\.)|lobby\.(invite|rename|leave)\.)/;

/** @param key of a sentence: `<file>.<what it says>`. */
export function partOf(key: string): Part {
  const [file = ''] = key.split('.', 1);
  if (OF_NARRATORS.some((code) => key === `errors.refusal.${code}`)) return 'narrator';
  if (OF_LATER_SCREENS.some((code) => key === `errors.refusal.${code}`)) return 'later';
  if (OF_THE_HOUSE.some((code) => key === `errors.problem.${code}`)) return 'rest';
  if (LATE.test(key)) return 'later';
  return EARLY[file] ?? 'rest';
}
