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
  'cards.home': 'Αρχική σελίδα',
  'cards.all': 'Όλα τα θέματα',
  'cards.search': 'Αναζήτηση σε κάρτες και πηγές',
  'cards.dilemmas': 'Μόνο διλήμματα',
  'cards.care': 'Κάρτες με ευαίσθητο θέμα',
  'cards.care.any': 'Όλες',
  'cards.care.with': 'Μόνο αυτές',
  'cards.care.without': 'Χωρίς αυτές',
  'cards.found': 'Βρέθηκαν: {what}',
  'cards.none': 'Δεν βρέθηκε τίποτα. Δοκιμάστε με λιγότερες λέξεις ή σε όλα τα θέματα.',
  'cards.everything': 'Εμφάνιση όλων ξανά',
  'cards.address': 'Σε δική της σελίδα, για εκτύπωση ή για να τη στείλετε',
  'cards.bears-on': 'Κάρτες όπου χρησιμεύει',
  'cards.support':
    'σε κάποιον που εμπιστεύεστε· αν κινδυνεύει μια ζωή, στο 112, τον αριθμό έκτακτης ανάγκης σε όλη την Ευρωπαϊκή Ένωση',
} as const;
