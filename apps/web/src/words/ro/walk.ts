/** Jocul în trei imagini, pentru cine joacă prima dată. */
export const walk = {
  'walk.title': 'Jocul în trei imagini',
  'walk.offer': 'Prima dată aici? Vedeți jocul în trei imagini.',
  'walk.show': 'Arată-mi',
  'walk.skip': 'Nu, mulțumesc',
  'walk.page': '{n} din {of}',
  'walk.back': 'Înapoi',
  'walk.done': 'Am înțeles',
  'walk.floor': 'O persoană vorbește, celelalte ascultă',
  'walk.floor.what':
    'Naratoarea deschide un card și dă cuvântul. Când vă vine rândul, vorbiți sau spuneți pas. Ca să mai vorbiți, ridicați mâna.',
  'walk.vote': 'Nimeni nu vede cum votați',
  'walk.vote.what': 'Apoi votați: continuăm, ne oprim aici sau mai vorbim. Se văd doar numerele.',
  'walk.levels': 'Ce se poate face, la patru niveluri',
  'walk.levels.what':
    'Scrieți propuneri și le susțineți pe ale altora. Ce alege grupul luați cu dumneavoastră.',
} as const;
