import type { FrameworkWords } from '../framework-words.ts';

export const ro: FrameworkWords = {
  title: { framework: 'Cadrul nostru de acțiune', netiquette: 'Neticheta noastră' },
  titleOf: (title, session) => `${title}: ${session}`,
  what: 'Toți cei care au răspuns pot accepta aceste propuneri.',
  none: 'Încă nimic nu este acceptabil pentru toți.',
  state: {
    acceptable: 'Acceptabilă pentru toți',
    problem: 'Încă nu este acceptabilă pentru toți',
    waiting: 'Grupul nu a fost încă întrebat',
  },
  answered: (n, of) => `${n} din ${of} au răspuns`,
  aloud: (n) =>
    n === 1 ? '1 răspuns a fost spus cu voce tare' : `${n} răspunsuri au fost spuse cu voce tare`,
  problems: (n) =>
    n === null
      ? 'cineva vede o problemă'
      : n === 1
        ? '1 persoană vede o problemă'
        : `${n} persoane văd o problemă`,
  notYet: 'Încă nu sunt acceptabile pentru toți',
  asked: 'Ce stă în cale',
  lookAgain: (date) => `Revenim la el pe ${date}.`,
  rooms: (n) => `Cadrele din ${n} săli, câte o parte pentru fiecare; apoi totul împreună, pe niveluri.`,
  together: 'Toate sălile împreună, pe niveluri',
  noneOfAny: 'Încă nimic nu este acceptabil pentru toți, în nicio sală.',
};
