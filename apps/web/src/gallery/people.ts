/** Who plays in the gallery: short, long and foreign names, each with the sign of their seat. */
export const PEOPLE = [
  { id: 'stefan', name: 'Ștefan', sign: 1 },
  { id: 'eleni', name: 'Eleni', sign: 2 },
  { id: 'ioana', name: 'Ioana', sign: 3 },
  { id: 'nadia', name: 'Nadia', sign: 8 },
  { id: 'heron', name: 'Quiet Heron', sign: 5 },
  { id: 'marc', name: 'Marc', sign: 4 },
  { id: 'long', name: 'Ελευθερία Παπακωνσταντίνου-Χατζηνικολάου', sign: 7 },
] as const;

export const LONG_NAMES = [
  'Ștefan',
  'Marie-Christine',
  'Alexandra-Gabriela P.',
  'Maximiliane Sophie von Hohenlohe-Bart',
];
