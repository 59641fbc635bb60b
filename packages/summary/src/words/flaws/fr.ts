import type { FlawWords } from './flaw-words.ts';

export const fr: FlawWords = {
  at: (line, place, said) => `Ligne ${line}, ${place} : ${said}`,
  said: {
    'too-large': (expected, found) =>
      `Le fichier fait ${found} octets ; on peut en lire ${expected} au plus.`,
    'not-json': (_, found) =>
      `Le fichier devient illisible ici : ${found}. Prenez le fichier tel qu’il a été téléchargé, sans le modifier.`,
    'not-a-summary': () =>
      'Ce n’est pas une synthèse que cette page sait lire. Prenez le fichier téléchargé comme données (JSON).',
    newer: (expected, found) =>
      `Ce fichier est de la version ${found} ; cette page lit jusqu’à la version ${expected}. Rechargez la page et réessayez.`,
    missing: () => 'Cet élément manque.',
    'wrong-kind': (expected, found) => `Attendu : ${expected}. Trouvé : ${found}.`,
    'not-one-of': (expected, found) => `Attendu, l’un de ceux-ci : ${expected}. Trouvé : ${found}.`,
    'out-of-range': (_, found) => `Cette valeur n’est pas possible : ${found}.`,
  },
  kinds: {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'vrai ou faux (true, false)',
    array: 'une liste',
    object: 'un groupe de champs',
  },
};
