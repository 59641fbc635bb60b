import type { OfficeWords } from './office-words.ts';

export const en: OfficeWords = {
  language: 'en',
  locale: 'en-GB',
  contents: 'Contents',
  pageOf: ['Page ', ' of '],
  divider: ',',
  columns: {
    room: 'Room',
    round: 'Round',
    situation: 'Situation',
    levels: 'Level',
    acceptable: 'Acceptable to all?',
    lookAgain: 'Look again on',
  },
};
