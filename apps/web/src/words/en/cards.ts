/** The deck, to be browsed and read before or after a game. */
export const cards = {
  'cards.title': 'Cards and resources',
  'cards.what': 'All that the game is played with. Reading ahead spoils nothing: the talk is the game.',
  'cards.loading': 'The cards are on their way',
  'cards.theme': 'Theme',
  'cards.method': 'The method on a page',
  'cards.credits': 'Where it comes from',
  'cards.situations': '{n, plural, one {# situation} other {# situations}}',
  'cards.resources': '{n, plural, one {# resource} other {# resources}}',
  'cards.linked': 'Resources for this card',
  'cards.home': 'To the start',
} as const;
