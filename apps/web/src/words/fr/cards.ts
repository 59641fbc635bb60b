export const cards = {
  'cards.title': 'Cartes et ressources',
  'cards.what': 'Tout ce avec quoi l’on joue. Lire à l’avance ne gâche rien : le jeu, c’est l’échange.',
  'cards.loading': 'Les cartes arrivent',
  'cards.theme': 'Thème',
  'cards.method': 'La méthode en une page',
  'cards.credits': 'D’où cela vient',
  'cards.situations': '{n, plural, one {# situation} other {# situations}}',
  'cards.resources': '{n, plural, one {# ressource} other {# ressources}}',
  'cards.linked': 'Ressources pour cette carte',
  'cards.home': 'Au début',
} as const;
