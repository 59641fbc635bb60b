/** Before the first round: who is here, who narrates, what the group wants to talk about. Also the way in and the way out. */
export const lobby = {
  'lobby.title': 'Αίθουσα {code}, προθάλαμος',
  'lobby.room': 'Αίθουσα',
  'lobby.here': '{n, plural, one {# εδώ} other {# εδώ}}',
  'lobby.menu': 'Εγώ και η αίθουσα',

  'lobby.invite': 'Καλέστε κι άλλους',
  'lobby.invite.text': 'Ελάτε στο παιχνίδι μας με τον κωδικό {code}.',
  'lobby.invite.link': 'Σύνδεσμος για αυτή την αίθουσα',
  'lobby.invite.copy': 'Αντιγραφή συνδέσμου',
  'lobby.invite.copied': 'Ο σύνδεσμος αντιγράφηκε.',
  'lobby.invite.by-hand': 'Ο σύνδεσμος είναι επιλεγμένος: αντιγράψτε τον εσείς.',
  'lobby.invite.share': 'Αποστολή συνδέσμου',
  'lobby.invite.display': 'Οθόνη προβολής',
  'lobby.invite.display.what':
    'Για προβολέα ή κοινή οθόνη. Δείχνει όσα επιτρέπεται να δουν όλοι και δεν πιάνει θέση.',
  'lobby.invite.locked': 'Η πόρτα είναι κλειστή: δεν μπαίνει κανείς ώσπου να την ανοίξει η αφηγήτρια.',
  'lobby.call': 'Τηλεδιάσκεψη',

  'lobby.primer': 'Πώς παίζεται',
  'lobby.rename': 'Αλλαγή ονόματος',
  'lobby.rename.name': 'Το όνομά σας εδώ',
  'lobby.rename.hint': 'Μπορεί να είναι και επινοημένο. Το βλέπουν όλοι.',
  'lobby.rename.save': 'Αποθήκευση',
  'lobby.take': 'Κατεβάστε τη σύνοψη',
  'lobby.leave': 'Αποχώρηση',
  'lobby.leave.title': 'Να φύγετε από την αίθουσα;',
  'lobby.leave.what': 'Η θέση σας χάνεται. Όσα είπατε και προτείνατε μένουν στην ομάδα.',
  'lobby.leave.narrator':
    'Έχετε την αφήγηση: παραδώστε την πρώτα, αλλιώς η ομάδα πρέπει να ορίσει άλλο άτομο.',
  'lobby.leave.do': 'Φεύγω',
  'lobby.leave.stay': 'Μένω',

  'lobby.settled.title': 'Περιμένετε την αφηγήτρια',
  'lobby.settled.what':
    'Την ορίζει η συντονίστριά σας, και θα το δείτε εδώ. Στο μεταξύ μπορείτε να διαλέξετε για τι θα μιλήσετε.',
  'lobby.narrates': 'Αφήγηση: {name}',
  'lobby.narrates.what': 'Δεν παίζει· κρατά τον χρόνο, δίνει τον λόγο και διαβάζει δυνατά.',
  'lobby.narrates.starts': 'Όταν είστε έτοιμοι, το παιχνίδι το ξεκινά: {name}.',
  'lobby.told.narrator': 'Την αφήγηση έχει: {name}.',
  'lobby.back': 'Στον προθάλαμο',
  'lobby.appoint': 'Ορισμός αφηγήτριας',

  'lobby.you': 'Έχετε την αφήγηση',
  'lobby.ready': 'Ξεκινήστε όταν είναι όλοι εδώ.',
  'lobby.start': 'Έναρξη',
  'lobby.seat': 'Νέα θέση',
  'lobby.missing.players':
    '{n, plural, one {Για να αρχίσετε, λείπει ακόμη ένας παίκτης} other {Για να αρχίσετε, λείπουν ακόμη # παίκτες}}',
  'lobby.missing.themes': 'Για να αρχίσετε, οι παίκτες διαλέγουν θέμα',
  'lobby.missing.both':
    '{n, plural, one {Για να αρχίσετε, λείπουν ακόμη ένας παίκτης και ένα θέμα} other {Για να αρχίσετε, λείπουν ακόμη # παίκτες και ένα θέμα}}',

  'lobby.people': 'Ποιοι είναι εδώ',
  'lobby.person.away': 'λείπει',
  'lobby.person.no-device': 'χωρίς τηλέφωνο, ό,τι λέει το γράφει η αφηγήτρια',
  'lobby.person.narrator': 'αφήγηση',
  'lobby.person.deputy': 'αναπλήρωση',
  'lobby.locked': 'Η πόρτα είναι κλειστή: δεν μπαίνει πια κανείς.',

  'lobby.choices': 'Για τι θα μιλήσουμε',
  'lobby.themes': 'Θέματα',
  'lobby.themes.hint': 'Διαλέξτε ένα ή περισσότερα. Μετράει η τελευταία επιλογή, όποιος κι αν την κάνει.',
  'lobby.themes.none': 'Κανένα ακόμη. Οι παίκτες διαλέγουν από το τηλέφωνό τους.',
  'lobby.levels': 'Επίπεδα',
  'lobby.levels.later': 'Επίπεδα για τη δουλειά μας',
  'lobby.agreement': 'Πώς συζητάμε',
  'lobby.agreement.what': 'Διαβάστε το δυνατά και ρωτήστε αν μπορούν να το δεχτούν όλοι.',
  'lobby.agreement.players': 'Συμφωνούμε σε αυτό πριν αρχίσουμε.',
} as const;
