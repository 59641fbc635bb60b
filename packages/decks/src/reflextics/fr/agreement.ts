import type { DeckWords } from '../words.ts';

export const agreement: DeckWords['agreement'] = [
  'Une seule parle à la fois, et personne ne l’interrompt.',
  'Nous écoutons pour comprendre, sans juger.',
  'Je parle pour moi : ce que je fais, ce que je pense, ce que je me demande.',
  'Je peux être en désaccord avec une idée ; je respecte celle qui la porte.',
  'Je peux passer, écrire au lieu de parler, ou sortir un moment, sans donner de raison.',
  'Nous ne nommons aucune personne réelle et ne disons rien qui permette d’en reconnaître une.',
  'Ce qui se dit ici des personnes et de nous-mêmes reste ici.',
  'Nous ne cherchons ni bonne réponse, ni coupable.',
  'La narratrice tient le temps et donne la parole ; les joueuses décident.',
];

export const contentNotes: DeckWords['contentNotes'] = {
  suicide:
    'Cette carte parle de suicide. On peut passer, sortir un moment ou demander une autre carte, sans donner de raison. Si elle vous touche, ne restez pas seule avec cela.',
  violence:
    'Cette carte évoque des violences au sein de la famille. On peut passer, sortir un moment ou demander une autre carte, sans donner de raison.',
  abuse:
    'Cette carte évoque la maltraitance d’enfants. On peut passer, sortir un moment ou demander une autre carte, sans donner de raison.',
  persecution:
    'Cette carte parle de personnes qui fuient la persécution. On peut passer, sortir un moment ou demander une autre carte, sans donner de raison.',
};
