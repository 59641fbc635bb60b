import { countingIn } from '../counting.ts';
import type { FrameworkWords } from '../framework-words.ts';

const counted = countingIn<'one' | 'few'>('ro-RO');

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
  answered: (n, of) => `${n} din ${of} ${counted(n, { one: 'a', few: 'au', other: 'au' })} răspuns`,
  aloud: (n) =>
    counted(n, {
      one: `${n} răspuns a fost spus cu voce tare`,
      few: `${n} răspunsuri au fost spuse cu voce tare`,
      other: `${n} de răspunsuri au fost spuse cu voce tare`,
    }),
  problems: (n) =>
    n === null
      ? 'cineva vede o problemă'
      : counted(n, {
          one: `${n} persoană vede o problemă`,
          few: `${n} persoane văd o problemă`,
          other: `${n} de persoane văd o problemă`,
        }),
  notYet: 'Încă nu sunt acceptabile pentru toți',
  asked: 'Ce stă în cale',
  lookAgain: (date) => `Revenim la el pe ${date}.`,
  rooms: (n) =>
    `Cadrele din ${n} ${counted(n, { one: 'sală', few: 'săli', other: 'de săli' })}, câte o parte pentru fiecare; apoi totul împreună, pe niveluri.`,
  together: 'Toate sălile împreună, pe niveluri',
  noneOfAny: 'Încă nimic nu este acceptabil pentru toți, în nicio sală.',
};
