import { countingIn } from '../counting.ts';
import type { FrameworkWords } from '../framework-words.ts';

const counted = countingIn<'one'>('el-GR');

export const el: FrameworkWords = {
  title: { framework: 'Το πλαίσιο δράσης μας', netiquette: 'Η δική μας νετικέτα' },
  titleOf: (title, session) => `${title}: ${session}`,
  what: 'Όλοι όσοι απάντησαν μπορούν να δεχτούν αυτές τις προτάσεις.',
  none: 'Τίποτα δεν είναι ακόμη αποδεκτό από όλους.',
  state: {
    acceptable: 'Αποδεκτή από όλους',
    problem: 'Δεν είναι ακόμη αποδεκτή από όλους',
    waiting: 'Μένει να ρωτηθεί η ομάδα',
  },
  answered: (n, of) => `${counted(n, { one: 'απάντησε', other: 'απάντησαν' })} ${n} από ${of}`,
  aloud: (n) =>
    counted(n, {
      one: `${n} απάντηση ειπώθηκε προφορικά`,
      other: `${n} απαντήσεις ειπώθηκαν προφορικά`,
    }),
  problems: (n) =>
    n === null
      ? 'κάποιο άτομο βλέπει ένα πρόβλημα'
      : counted(n, { one: `${n} άτομο βλέπει ένα πρόβλημα`, other: `${n} άτομα βλέπουν ένα πρόβλημα` }),
  notYet: 'Δεν είναι ακόμη αποδεκτές από όλους',
  asked: 'Τι στέκεται εμπόδιο',
  lookAgain: (date) => `Θα το ξαναδούμε: ${date}.`,
  rooms: (n) => `Τα πλαίσια ${n} αιθουσών, ένα μέρος για την καθεμία· έπειτα όλα μαζί, ανά επίπεδο.`,
  together: 'Όλες οι αίθουσες μαζί, ανά επίπεδο',
  noneOfAny: 'Τίποτα δεν είναι ακόμη αποδεκτό από όλους, σε καμία αίθουσα.',
};
