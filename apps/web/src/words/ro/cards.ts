export const cards = {
  'cards.title': 'Carduri și resurse',
  'cards.what':
    'Tot ce se folosește la joc. Dacă le citiți dinainte, nu stricați nimic: jocul este discuția.',
  'cards.loading': 'Cardurile sunt pe drum',
  'cards.theme': 'Temă',
  'cards.method': 'Metoda pe o pagină',
  'cards.credits': 'De unde vine',
  'cards.situations': '{n, plural, one {# situație} few {# situații} other {# de situații}}',
  'cards.resources': '{n, plural, one {# resursă} few {# resurse} other {# de resurse}}',
  'cards.linked': 'Resurse pentru acest card',
  'cards.home': 'La început',
};
