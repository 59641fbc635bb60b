import { countingIn } from '@reflextics/summary';
import type { DocumentWords } from './document-words.ts';

const counted = countingIn<'one'>('el-GR');

export const el: DocumentWords = {
  named: (name, text) => `${name}: ${text}`,
  page: (page, pages) => `Σελίδα ${page} από ${pages}`,
  contents: 'Περιεχόμενα',
  numbers:
    'Ένας αριθμός όπως [U+4E2D] μπαίνει στη θέση ενός συμβόλου που αυτό το αρχείο δεν μπορεί να γράψει. Το αρχείο κειμένου και η σελίδα το δείχνουν όπως είναι.',
  poster: {
    backed: (backers) => `${counted(backers, { one: 'στηρίζει', other: 'στηρίζουν' })} ${backers}`,
    count: (proposals) => counted(proposals, { one: 'τρόπος δράσης', other: 'τρόποι δράσης' }),
    board: (levels) => `Τα τέσσερα επίπεδα, το ένα μέσα στο άλλο: ${levels}`,
    part: (part, parts) => `${part} από ${parts}`,
    room: (room) => `Αίθουσα ${room}`,
  },
};
