/** What stands around every screen of a room: the line to the server, and the end of a seat. */
export const room = {
  'room.title': 'Αίθουσα {code}',
  'room.coming': 'Μπαίνετε στην αίθουσα {code}',
  'room.coming.slow': 'Αργεί πιο πολύ από συνήθως. Συνεχίζουμε· ό,τι γράψατε φυλάσσεται σε αυτό το τηλέφωνο.',
  'room.quiet': 'Ξανασυνδεόμαστε με την αίθουσα',
  'room.away': 'Χωρίς σύνδεση. Ό,τι γράφετε φυλάσσεται εδώ.',
  'room.slow': 'Αυτό το δίκτυο εμποδίζει τη γρήγορη γραμμή. Όλα φτάνουν κι έτσι.',
  'room.earlier': 'Όπως το είδατε τελευταία φορά: {time}.',
  'room.waiting':
    '{n, plural, one {# στοιχείο περιμένει να σταλεί} other {# στοιχεία περιμένουν να σταλούν}}',
  'room.notice.text': 'Είχατε γράψει:',
  'room.notice.dismiss': 'Εντάξει',

  'room.broken': 'Κάτι χάλασε σε αυτή την οθόνη',
  'room.broken.what': 'Η αίθουσα συνεχίζει, και ό,τι γράψατε φυλάσσεται σε αυτό το τηλέφωνο.',
  'room.broken.again': 'Εμφάνιση ξανά',
} as const;
