import type { DocumentWords } from './document-words.ts';

export const fr: DocumentWords = {
  named: (name, text) => `${name}\u202f: ${text}`,
  page: (page, pages) => `Page ${page} sur ${pages}`,
  numbers:
    'Un numéro comme [U+4E2D] remplace un signe que ce fichier ne sait pas écrire. Le fichier texte et la page le montrent tel quel.',
  poster: {
    backed: (backers) => `soutenue par ${backers}`,
    count: (proposals) => (proposals < 2 ? 'piste d’action' : 'pistes d’action'),
    board: (levels) => `Les quatre niveaux, l’un dans l’autre\u202f: ${levels}`,
    part: (part, parts) => `${part} sur ${parts}`,
    room: (room) => `Salle ${room}`,
  },
};
