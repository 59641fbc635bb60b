import { countingIn } from '@reflextics/summary';
import type { DocumentWords } from './document-words.ts';

const counted = countingIn<'one'>('fr-FR');

export const fr: DocumentWords = {
  named: (name, text) => `${name} : ${text}`,
  page: (page, pages) => `Page ${page} sur ${pages}`,
  contents: 'Sommaire',
  numbers:
    'Un numéro comme [U+4E2D] remplace un signe que ce fichier ne sait pas écrire. Le fichier texte et la page le montrent tel quel.',
  poster: {
    backed: (backers) => `soutenue par ${backers}`,
    count: (proposals) => counted(proposals, { one: 'piste d’action', other: 'pistes d’action' }),
    board: (levels) => `Les quatre niveaux, l’un dans l’autre : ${levels}`,
    part: (part, parts) => `${part} sur ${parts}`,
    room: (room) => `Salle ${room}`,
  },
};
