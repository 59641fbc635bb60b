import type { OfficeWords } from './office-words.ts';

export const fr: OfficeWords = {
  language: 'fr',
  locale: 'fr-FR',
  contents: 'Sommaire',
  pageOf: ['Page ', ' sur '],
  divider: ';',
  columns: {
    room: 'Salle',
    round: 'Manche',
    situation: 'Situation',
    levels: 'Niveau',
    acceptable: 'Acceptable pour toutes ?',
    lookAgain: 'Nous y reviendrons le',
  },
};
