/** The deck, to be browsed and read before or after a game. */
export const cards = {
  'cards.title': 'Κάρτες και πηγές',
  'cards.what':
    'Όλο το υλικό του παιχνιδιού. Αν το διαβάσετε από πριν, δεν χαλάει τίποτα: το παιχνίδι είναι η συζήτηση.',
  'cards.loading': 'Οι κάρτες έρχονται',
  'cards.theme': 'Θέμα',
  'cards.method': 'Η μέθοδος σε μία σελίδα',
  'cards.credits': 'Από πού προέρχεται',
  'cards.situations': '{n, plural, one {# κατάσταση} other {# καταστάσεις}}',
  'cards.resources': '{n, plural, one {# πηγή} other {# πηγές}}',
  'cards.linked': 'Πηγές για αυτή την κάρτα',
  'cards.home': 'Στην αρχή',
} as const;
