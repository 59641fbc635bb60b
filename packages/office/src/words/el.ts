import type { OfficeWords } from './office-words.ts';

export const el: OfficeWords = {
  language: 'el',
  locale: 'el-GR',
  contents: 'Περιεχόμενα',
  pageOf: ['Σελίδα ', ' από '],
  divider: ';',
  columns: {
    room: 'Αίθουσα',
    round: 'Γύρος',
    situation: 'Κατάσταση',
    levels: 'Επίπεδο',
    acceptable: 'Αποδεκτή από όλους;',
    lookAgain: 'Θα το ξαναδούμε',
  },
};
