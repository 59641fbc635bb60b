import { countingIn } from '../counting.ts';
import type { FrameworkWords } from '../framework-words.ts';

const counted = countingIn<'one'>('en-GB');

export const en: FrameworkWords = {
  title: { framework: 'Our framework for action', netiquette: 'Our netiquette' },
  titleOf: (title, session) => `${title}: ${session}`,
  what: 'Everyone who answered can live with these.',
  none: 'Nothing is acceptable to all yet.',
  state: {
    acceptable: 'Acceptable to all',
    problem: 'Not acceptable to all yet',
    waiting: 'Still to be asked about',
  },
  answered: (n, of) => `${n} of ${of} answered`,
  aloud: (n) => counted(n, { one: `${n} answer was told aloud`, other: `${n} answers were told aloud` }),
  problems: (n) =>
    n === null
      ? 'someone sees a problem'
      : counted(n, { one: `${n} person sees a problem`, other: `${n} people see a problem` }),
  notYet: 'Not acceptable to all yet',
  asked: 'What stands in its way',
  lookAgain: (date) => `We look at it again on ${date}.`,
  rooms: (n) => `The frameworks of ${n} rooms, one part each; after them, all of it together by level.`,
  together: 'All rooms together, by level',
  noneOfAny: 'Nothing is acceptable to all in any room yet.',
};
