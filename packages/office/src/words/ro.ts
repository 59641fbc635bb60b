import type { OfficeWords } from './office-words.ts';

export const ro: OfficeWords = {
  language: 'ro',
  locale: 'ro-RO',
  contents: 'Cuprins',
  pageOf: ['Pagina ', ' din '],
  divider: ';',
  columns: {
    room: 'Sală',
    round: 'Rundă',
    situation: 'Situație',
    levels: 'Nivel',
    acceptable: 'Acceptabilă pentru toți?',
    lookAgain: 'Revenim la el pe',
  },
};
