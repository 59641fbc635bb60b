import type { FlawWords } from './flaw-words.ts';

export const el: FlawWords = {
  at: (line, place, said) => `Γραμμή ${line}, ${place}: ${said}`,
  said: {
    'too-large': (expected, found) => `Το αρχείο έχει ${found} byte· διαβάζονται το πολύ ${expected}.`,
    'not-json': (_, found) =>
      `Από εδώ και πέρα το αρχείο δεν διαβάζεται: ${found}. Πάρτε το αρχείο όπως το κατεβάσατε, χωρίς αλλαγές.`,
    'not-a-summary': () =>
      'Δεν είναι σύνοψη που διαβάζει αυτή η σελίδα. Πάρτε το αρχείο που κατεβάσατε ως δεδομένα (JSON).',
    newer: (expected, found) =>
      `Το αρχείο είναι της έκδοσης ${found}· αυτή η σελίδα διαβάζει έως την έκδοση ${expected}. Φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι.`,
    missing: () => 'Αυτό λείπει.',
    'wrong-kind': (expected, found) => `Αναμενόταν: ${expected}. Βρέθηκε: ${found}.`,
    'not-one-of': (expected, found) => `Αναμενόταν ένα από αυτά: ${expected}. Βρέθηκε: ${found}.`,
    'out-of-range': (_, found) => `Αυτό δεν γίνεται: ${found}.`,
  },
  kinds: {
    string: 'ένα κείμενο',
    number: 'ένας αριθμός',
    int: 'ένας ακέραιος αριθμός',
    boolean: 'αληθές ή ψευδές (true, false)',
    array: 'μια λίστα',
    object: 'μια ομάδα πεδίων',
  },
};
