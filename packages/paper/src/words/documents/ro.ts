import { countingIn } from '@reflextics/summary';
import type { DocumentWords } from './document-words.ts';

const counted = countingIn<'one' | 'few'>('ro-RO');

export const ro: DocumentWords = {
  named: (name, text) => `${name}: ${text}`,
  page: (page, pages) => `Pagina ${page} din ${pages}`,
  contents: 'Cuprins',
  numbers:
    'Un număr precum [U+4E2D] ține locul unui semn pe care acest fișier nu îl poate scrie. Fișierul text și pagina îl arată întocmai.',
  poster: {
    backed: (backers) => `susținută de ${backers}`,
    count: (proposals) =>
      counted(proposals, { one: 'cale de acțiune', few: 'căi de acțiune', other: 'de căi de acțiune' }),
    board: (levels) => `Cele patru niveluri, unul în altul: ${levels}`,
    part: (part, parts) => `${part} din ${parts}`,
    room: (room) => `Sala ${room}`,
  },
};
