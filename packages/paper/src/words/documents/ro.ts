import type { DocumentWords } from './document-words.ts';

export const ro: DocumentWords = {
  page: (page, pages) => `Pagina ${page} din ${pages}`,
  numbers:
    'Un număr precum [U+4E2D] ține locul unui semn pe care acest fișier nu îl poate scrie. Fișierul text și pagina îl arată întocmai.',
};
