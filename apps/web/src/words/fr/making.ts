/** While a file is made that takes some seconds. */
export const making = {
  'making.begun': 'Le fichier se prépare.',
  'making.waiting':
    '{n, plural, one {# fichier se prépare avant le vôtre.} many {# fichiers se préparent avant le vôtre.} other {# fichiers se préparent avant le vôtre.}}',
  'making.part': 'Le fichier se prépare : partie {part} sur {of}.',
  'making.arriving': 'Le fichier est en route vers vous.',
  'making.failed': 'Le fichier n’est pas arrivé : {why}',
  'making.failed.cut':
    'Le fichier n’est pas arrivé en entier et rien n’a été enregistré. Vérifiez le réseau, puis réessayez.',
  'making.failed.busy': 'Beaucoup de fichiers se préparent en ce moment. Réessayez dans une minute.',
  'making.failed.broken':
    'Le fichier n’a pas pu être préparé. Réessayez ou choisissez un autre type de fichier.',
} as const;
