import type { DocumentWords } from './document-words.ts';

export const fr: DocumentWords = {
  page: (page, pages) => `Page ${page} sur ${pages}`,
  numbers:
    'Un numéro comme [U+4E2D] remplace un signe que ce fichier ne sait pas écrire. Le fichier texte et la page le montrent tel quel.',
};
