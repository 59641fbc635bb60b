import type { RefusalCode } from '@reflextics/game';
import type { ProblemCode } from '@reflextics/protocol';
import type { PageProblem } from '../en/errors.ts';

/** What a refusal of the rules says to the person who asked: what happened, then what to do. */
const refusals = {
  'errors.refusal.not-here': 'Δεν είστε πια σε αυτή την αίθουσα. Μπείτε ξανά με τον κωδικό.',
  'errors.refusal.not-the-narrator': 'Αυτό μπορεί να το κάνει μόνο η αφηγήτρια.',
  'errors.refusal.not-a-player': 'Αυτό μπορούν να το κάνουν μόνο οι παίκτες. Η αφηγήτρια δεν παίζει.',
  'errors.refusal.not-the-facilitator': 'Αυτό μπορεί να το κάνει μόνο η συντονίστρια.',
  'errors.refusal.not-your-seat':
    'Ενεργείτε μόνο για τον εαυτό σας. Η αφηγήτρια ενεργεί και για όσους δεν έχουν τηλέφωνο.',
  'errors.refusal.no-such-participant': 'Αυτό το άτομο δεν είναι πια στην αίθουσα.',
  'errors.refusal.room-closed': 'Αυτή η αίθουσα έκλεισε. Μπορείτε ακόμη να τη διαβάσετε.',
  'errors.refusal.wrong-stage': 'Αυτό δεν γίνεται σε αυτό το σημείο του παιχνιδιού.',
  'errors.refusal.wrong-step': 'Αυτό ανήκει σε άλλο στάδιο του γύρου.',
  'errors.refusal.already-open': 'Αυτή η αίθουσα είναι ήδη ανοιχτή.',

  'errors.refusal.name-empty': 'Δώστε ένα όνομα. Μπορεί να είναι επινοημένο.',
  'errors.refusal.name-too-long': 'Το όνομα είναι πολύ μεγάλο. Χρησιμοποιήστε έως 40 χαρακτήρες.',
  'errors.refusal.name-taken': 'Κάποιος εδώ έχει ήδη αυτό το όνομα. Διαλέξτε άλλο.',
  'errors.refusal.room-full':
    'Η αίθουσα είναι γεμάτη: δέκα παίκτες και μία αφηγήτρια. Ζητήστε από τη συντονίστριά σας άλλη αίθουσα.',
  'errors.refusal.room-locked':
    'Η αφηγήτρια έκλεισε την πόρτα αυτής της αίθουσας. Ζητήστε της να την ανοίξει.',
  'errors.refusal.themes-not-offered': 'Διαλέξτε ένα ή περισσότερα από τα θέματα αυτής της συνάντησης.',
  'errors.refusal.no-themes': 'Οι παίκτες διαλέγουν πρώτα τουλάχιστον ένα θέμα.',
  'errors.refusal.no-levels': 'Διαλέξτε τουλάχιστον ένα επίπεδο.',
  'errors.refusal.too-few-players':
    'Ένας γύρος θέλει μία αφηγήτρια και τουλάχιστον δύο παίκτες. Περιμένετε έναν ακόμη.',

  'errors.refusal.narrator-settled': 'Την αφηγήτρια αυτής της αίθουσας την ορίζει η συντονίστριά σας.',
  'errors.refusal.narrator-seated': 'Υπάρχει ήδη αφηγήτρια, που μπορεί να παραδώσει τη θέση.',
  'errors.refusal.no-narrator': 'Ορίστε πρώτα αφηγήτρια.',
  'errors.refusal.not-a-candidate': 'Αυτό το άτομο δεν προσφέρεται πια για την αφήγηση.',
  'errors.refusal.already-a-candidate': 'Αυτό το άτομο προσφέρεται ήδη για την αφήγηση.',
  'errors.refusal.already-approved': 'Έχετε ήδη εγκρίνει αυτό το άτομο.',
  'errors.refusal.not-approved': 'Αυτή τη στιγμή δεν έχετε εγκρίνει αυτό το άτομο.',
  'errors.refusal.no-device': 'Χωρίς τηλέφωνο αυτό δεν γίνεται.',
  'errors.refusal.no-tie-to-settle':
    'Κλήρωση γίνεται μόνο όταν όλοι έχουν εγκρίνει κάποιον και κανείς δεν έχει πλειοψηφία.',
  'errors.refusal.not-the-deputy': 'Να αναλάβει μπορεί μόνο η αναπληρώτρια.',
  'errors.refusal.narrator-not-away-long-enough':
    'Η αφηγήτρια δεν λείπει αρκετή ώρα. Δώστε της λίγο χρόνο ακόμη.',

  'errors.refusal.not-everyone-heard':
    'Κάποιος δεν έχει ακόμη μιλήσει ούτε έχει πει πάσο. Μπορείτε να κλείσετε το στάδιο νωρίτερα· θα το πει η σύνοψη.',
  'errors.refusal.no-situation-yet': 'Ανοίξτε πρώτα μια κατάσταση.',
  'errors.refusal.no-yes-yet': 'Οι παίκτες ψηφίζουν πρώτα αν θα συνεχίσουν.',
  'errors.refusal.vote-is-open': 'Κλείστε πρώτα την ψηφοφορία.',
  'errors.refusal.reveal-first': 'Αποκαλύψτε πρώτα τις σιωπηλές προτάσεις.',
  'errors.refusal.nothing-to-undo': 'Είναι αργά για να το πάρετε πίσω.',
  'errors.refusal.moved-on': 'Στο μεταξύ η αίθουσα προχώρησε. Κοιτάξτε ξανά.',

  'errors.refusal.no-such-situation': 'Αυτή η κάρτα δεν υπάρχει σε αυτή την τράπουλα.',
  'errors.refusal.theme-not-chosen': 'Η κάρτα ανήκει σε θέμα που η ομάδα δεν διάλεξε.',
  'errors.refusal.already-played':
    'Αυτή η αίθουσα έχει ήδη παίξει την κάρτα. Ζητήστε την ξανά αν το θέλετε πράγματι.',
  'errors.refusal.no-situation-left':
    'Παίχτηκαν όλες οι κάρτες των θεμάτων που διαλέξατε. Διαλέξτε κι άλλα θέματα ή παίξτε κάποια ξανά.',
  'errors.refusal.no-such-reaction': 'Αυτή η αντίδραση δεν υπάρχει πια.',
  'errors.refusal.not-yours': 'Μπορείτε να αλλάξετε μόνο ό,τι είναι δικό σας.',
  'errors.refusal.too-many': 'Δεν χωρούν περισσότερα εδώ.',

  'errors.refusal.not-your-floor': 'Δεν έχετε τον λόγο. Σηκώστε το χέρι για να τον ζητήσετε.',
  'errors.refusal.floor-moved': 'Στο μεταξύ ο λόγος πέρασε αλλού. Κοιτάξτε ξανά.',
  'errors.refusal.has-the-floor': 'Αυτό το άτομο έχει ήδη τον λόγο.',
  'errors.refusal.nobody-has-the-floor': 'Κανείς δεν έχει τον λόγο.',
  'errors.refusal.hand-already-up': 'Αυτό το χέρι είναι ήδη σηκωμένο.',
  'errors.refusal.hand-not-up': 'Αυτό το χέρι δεν είναι σηκωμένο.',
  'errors.refusal.not-due': 'Αυτό το άτομο δεν περιμένει σειρά.',
  'errors.refusal.wrong-order': 'Στο μεταξύ η σειρά άλλαξε. Κοιτάξτε ξανά και μετά βάλτε την σε τάξη.',
  'errors.refusal.bad-time': 'Διαλέξτε χρόνο από 15 δευτερόλεπτα έως 30 λεπτά.',
  'errors.refusal.no-deadline': 'Αυτή η σειρά δεν έχει όριο χρόνου για παράταση.',
  'errors.refusal.prompt-not-shown': 'Δεν υπάρχει ερώτηση στις οθόνες.',

  'errors.refusal.text-empty': 'Γράψτε πρώτα κάτι.',
  'errors.refusal.text-too-long': 'Το κείμενο είναι πολύ μεγάλο για εδώ. Κάντε το μικρότερο.',

  'errors.refusal.no-such-resource': 'Αυτή η πηγή δεν υπάρχει σε αυτή την τράπουλα.',
  'errors.refusal.resource-not-open': 'Δεν είναι ανοιχτή καμία πηγή.',
  'errors.refusal.nothing-to-show': 'Δεν υπάρχει ακόμη κάτι τέτοιο για να το δείξετε.',
  'errors.refusal.no-open-vote': 'Η ψηφοφορία δεν είναι πια ανοιχτή.',
  'errors.refusal.no-ballots': 'Δεν έχει ψηφίσει κανείς ακόμη.',
  'errors.refusal.ballots-missing':
    'Κάποιος δεν έχει ψηφίσει ακόμη. Μπορείτε να κλείσετε νωρίτερα· θα φανεί στην καταμέτρηση.',

  'errors.refusal.level-not-chosen': 'Η ομάδα δεν διάλεξε αυτό το επίπεδο.',
  'errors.refusal.no-such-proposal': 'Αυτή η πρόταση δεν είναι πια στον πίνακα.',
  'errors.refusal.own-proposal': 'Αυτή η πρόταση είναι δική σας. Η στήριξη είναι για τους άλλους.',
  'errors.refusal.already-backed': 'Στηρίζετε ήδη αυτή την πρόταση.',
  'errors.refusal.not-backed': 'Αυτή τη στιγμή δεν στηρίζετε αυτή την πρόταση.',
  'errors.refusal.shared-proposal':
    'Αυτή την πρόταση την έκαναν και άλλοι μαζί σας, γι’ αυτό δεν μπορείτε να την αποσύρετε μόνοι.',
  'errors.refusal.nothing-to-merge': 'Διαλέξτε δύο ή περισσότερες διαφορετικές προτάσεις για συγχώνευση.',
  'errors.refusal.nothing-to-reveal': 'Δεν υπάρχει τίποτα να αποκαλυφθεί.',
  'errors.refusal.not-still-wanted': 'Μπορεί να ξαναμπεί στον πίνακα μόνο ό,τι θέλει ακόμη η ομάδα.',
  'errors.refusal.already-taken-up': 'Αυτό είναι ήδη ξανά στον πίνακα.',
  'errors.refusal.times-not-offered': 'Η σύνοψη αυτής της συνάντησης δεν αναφέρει χρόνους ομιλίας.',

  'errors.refusal.no-such-offer': 'Αυτή η κάρτα δεν είναι πια ανάμεσα σε όσες έχουν σταλεί.',
  'errors.refusal.offer-settled': 'Η αφηγήτρια έχει ήδη απαντήσει γι’ αυτή την κάρτα.',
  'errors.refusal.not-on-the-list': 'Η πρόταση δεν είναι πια στη λίστα σας. Δείτε ξανά τη λίστα.',
  'errors.refusal.consent-is-open': 'Η ομάδα απαντά τώρα γι’ αυτό. Κλείστε πρώτα τον γύρο συναίνεσης.',
  'errors.refusal.no-open-consent': 'Δεν είναι ανοιχτός κανένας γύρος συναίνεσης.',
  'errors.refusal.nothing-to-ask': 'Διαλέξτε τουλάχιστον μία πρόταση για να ρωτήσετε.',
  'errors.refusal.answers-missing':
    'Κάποιο άτομο δεν έχει απαντήσει ακόμη σε όλα. Μπορείτε να κλείσετε νωρίτερα· θα φανεί στο αποτέλεσμα.',
  'errors.refusal.bad-date': 'Διαλέξτε μια ημέρα από σήμερα και μέσα στα επόμενα πέντε χρόνια.',
  'errors.refusal.pen-taken': 'Την πένα την έχει άλλο άτομο. Μπορεί να σας τη δώσει.',
  'errors.refusal.not-the-scribe': 'Γράφει μόνο όποιος έχει την πένα.',
  'errors.refusal.text-moved-on':
    'Στο μεταξύ το κείμενο άλλαξε. Η αλλαγή σας φυλάσσεται: βάλτε την στο νέο κείμενο.',
  'errors.refusal.passage-gone':
    'Αυτό το σημείο δεν υπάρχει πια στο κείμενο. Δείτε το κείμενο όπως είναι τώρα.',
  'errors.refusal.no-such-suggestion': 'Αυτή η πρόταση αλλαγής δεν είναι πια ανοιχτή.',
  'errors.refusal.no-reading': 'Η ομάδα δεν διαβάζει μαζί το κείμενο αυτή τη στιγμή.',
} as const satisfies Record<`errors.refusal.${RefusalCode}`, string>;

/** What is not an answer of the rules: the network, the server, a bad or an old address. */
const problems = {
  'errors.problem.malformed':
    'Ο διακομιστής δεν το κατάλαβε. Ό,τι γράψατε φυλάσσεται· δοκιμάστε ξανά σε λίγο.',
  'errors.problem.wrong-version': 'Αυτή η σελίδα είναι παλιά. Φορτώστε την ξανά: ό,τι γράψατε φυλάσσεται.',
  'errors.problem.unauthorised': 'Αυτός ο σύνδεσμος ή αυτή η θέση δεν ισχύει πια. Μπείτε ξανά με τον κωδικό.',
  'errors.problem.forbidden': 'Αυτό δεν είναι για αυτή τη θέση. Ρωτήστε τη συντονίστριά σας.',
  'errors.problem.no-such-room':
    'Δεν υπάρχει αίθουσα με αυτόν τον κωδικό. Ελέγξτε τα έξι γράμματα με τη συντονίστριά σας.',
  'errors.problem.no-such-seat-code':
    'Ο κωδικός δεν ανοίγει καμία θέση ή πέρασαν τα πέντε λεπτά του. Ζητήστε νέο από το άλλο τηλέφωνο ή από την αφηγήτρια.',
  'errors.problem.no-such-session':
    'Δεν υπάρχει τέτοια συνάντηση. Ίσως να διαγράφηκε· ελέγξτε τον σύνδεσμο της συντονίστριας.',
  'errors.problem.no-such-deck': 'Αυτές οι κάρτες δεν υπάρχουν εδώ στη γλώσσα σας. Διαλέξτε αγγλικά.',
  'errors.problem.no-such-page': 'Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση. Πηγαίνετε στην αρχική σελίδα.',
  'errors.problem.out-of-order':
    'Αυτή η σελίδα είχε μείνει πίσω από τον διακομιστή. Κοιτάξτε ξανά και δοκιμάστε άλλη μια φορά.',
  'errors.problem.too-many-rooms':
    'Η συνάντηση έχει όσες αίθουσες μπορεί. Ανοίξτε άλλη για τις υπόλοιπες ομάδες.',
  'errors.problem.deck-moved-on':
    'Οι κάρτες άλλαξαν στο μεταξύ από άλλη σελίδα. Δείτε τες και κάντε ξανά την αλλαγή σας.',
  'errors.problem.gone':
    'Αυτή η θέση ή αυτή η αίθουσα δεν υπάρχει πια. Αν δεν φύγατε εσείς, μπείτε ξανά με τον κωδικό.',
  'errors.problem.too-large': 'Είναι πολύ μεγάλο για να σταλεί. Κάντε το μικρότερο.',
  'errors.problem.too-fast': 'Ήταν πολλά μαζί. Φυλάσσονται και στέλνονται σε λίγο.',
  'errors.problem.too-many-requests':
    'Πάρα πολλές προσπάθειες από εδώ. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.',
  'errors.problem.broken':
    'Κάτι δεν πήγε καλά στον διακομιστή. Ό,τι γράψατε φυλάσσεται· δοκιμάστε ξανά σε λίγο.',
  'errors.problem.overloaded':
    'Ο διακομιστής έχει πολλή δουλειά. Ό,τι κάνατε φυλάσσεται και στέλνεται σε λίγο.',
  'errors.problem.unavailable':
    'Ο διακομιστής δεν μπορεί τώρα να αποθηκεύσει τίποτα. Ό,τι κάνατε φυλάσσεται και στέλνεται μόλις γίνει.',
  'errors.problem.offline': 'Δεν υπάρχει δίκτυο. Ό,τι κάνατε φυλάσσεται σε αυτό το τηλέφωνο.',
  'errors.problem.too-late': 'Στο μεταξύ η ομάδα προχώρησε. Κάντε το ξανά αν το θέλετε ακόμη.',
  'errors.problem.sent-elsewhere': 'Το στέλνει ήδη μια άλλη καρτέλα σας.',
  'errors.problem.unknown': 'Κάτι δεν πήγε καλά. Ό,τι γράψατε φυλάσσεται· δοκιμάστε ξανά σε λίγο.',
} as const satisfies Record<`errors.problem.${ProblemCode | PageProblem}`, string>;

export const errors = { ...refusals, ...problems } as const;
