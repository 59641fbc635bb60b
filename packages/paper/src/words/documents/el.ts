import type { DocumentWords } from './document-words.ts';

export const el: DocumentWords = {
  named: (name, text) => `${name}: ${text}`,
  page: (page, pages) => `Σελίδα ${page} από ${pages}`,
  numbers:
    'Ένας αριθμός όπως [U+4E2D] μπαίνει στη θέση ενός συμβόλου που αυτό το αρχείο δεν μπορεί να γράψει. Το αρχείο κειμένου και η σελίδα το δείχνουν όπως είναι.',
  poster: {
    backed: (backers) => (backers === 1 ? 'στηρίζει 1' : `στηρίζουν ${backers}`),
    count: (proposals) => (proposals === 1 ? 'τρόπος δράσης' : 'τρόποι δράσης'),
    board: (levels) => `Τα τέσσερα επίπεδα, το ένα μέσα στο άλλο: ${levels}`,
    part: (part, parts) => `${part} από ${parts}`,
    room: (room) => `Αίθουσα ${room}`,
  },
};
