import { el as choosing } from './choosing/el.ts';
import { countingIn } from './counting.ts';
import type { SummaryWords } from './summary-words.ts';

const counted = countingIn<'one'>('el-GR');

/** Next to a name stands a noun or a verb, never a role with a gender: nobody knows whose name it is. */
export const el: SummaryWords = {
  language: 'el',
  locale: 'el-GR',
  labelled: (name, value) => `${name}: ${value}`,
  title: (session) => `Με τι φεύγουμε: ${session}`,
  inProgress: 'Το παιχνίδι συνεχίζεται. Εδώ φαίνεται ως πού έχει φτάσει.',
  played: (opened, closed) =>
    closed === null ? `Άνοιξε: ${opened}.` : `Άνοιξε: ${opened}. Έκλεισε: ${closed}.`,
  people: 'Ποιοι πήραν μέρος',
  narrator: 'Αφήγηση',
  players: 'Παίκτες',
  noDevice: 'χωρίς τηλέφωνο',
  left: 'έφυγε πριν από το τέλος',
  someone: 'κάποιο άτομο που το όνομά του σβήστηκε',
  round: (n) => `Γύρος ${n}`,
  noSituation: 'Δεν άνοιξε καμία κατάσταση.',
  narratedBy: (names) => `Αφήγηση: ${names}.`,
  steps: { situation: 'Κατάσταση', discussion: 'Συζήτηση', resources: 'Πηγές', action: 'Δράση' },
  questions: 'Ερωτήσεις της κάρτας',
  dilemma: 'Το δίλημμα',
  reactions: 'Πρώτες αντιδράσεις',
  reaction: { surprised: 'Με ξάφνιασε', interested: 'Με ενδιαφέρει', question: 'Μια ερώτηση' },
  aloud: 'ειπώθηκε προφορικά, το έγραψε η αφηγήτρια',
  whatWasSaid: 'Όσα γράφτηκαν στη σειρά του καθενός',
  nothingWritten: 'Δεν γράφτηκε τίποτα· η ομάδα συζήτησε.',
  promptsAsked: 'Ερωτήσεις που έθεσε η αφηγήτρια σε όλους',
  resourcesRead: 'Πηγές που άνοιξαν για όλους',
  vote: 'Ψηφοφορία για τη συνέχεια',
  choices: { 'go-on': 'Συνέχεια', stop: 'Τέλος εδώ', 'talk-first': 'Πρώτα συζήτηση' },
  outcomes: {
    'go-on': 'Οι παίκτες διάλεξαν να συνεχίσουν στους τρόπους δράσης.',
    stop: 'Οι παίκτες διάλεξαν να σταματήσουν εδώ.',
    'talk-first': 'Οι παίκτες διάλεξαν να συζητήσουν πρώτα.',
    tie: 'Καμία επιλογή δεν πήρε πάνω από τις μισές ψήφους.',
  },
  ballots: (cast, voters) => `${counted(cast, { one: 'ψήφισε', other: 'ψήφισαν' })} ${cast} από ${voters}`,
  ballotsAloud: (n) =>
    counted(n, {
      one: `${n} ψήφος ειπώθηκε προφορικά στην αφηγήτρια`,
      other: `${n} ψήφοι ειπώθηκαν προφορικά στην αφηγήτρια`,
    }),
  because: {
    played: 'Ο γύρος παίχτηκε ως το τέλος του.',
    'stopped-by-vote': 'Ο γύρος τελείωσε εδώ, με την ψήφο των παικτών.',
    'stopped-by-tie': 'Υπήρξε δύο φορές ισοψηφία, και ο γύρος τελείωσε εδώ.',
  },
  stillPlaying: (step) => `Αυτός ο γύρος είναι στο στάδιο «${step}».`,
  closedIn: (step) => `Η αίθουσα έκλεισε ενώ αυτός ο γύρος ήταν στο στάδιο «${step}».`,
  sumUp: (step) => `Η ανακεφαλαίωση της αφηγήτριας (${step})`,
  endedEarly: (step, unheard) =>
    unheard === null
      ? `Το στάδιο «${step}» έκλεισε νωρίτερα.`
      : `Το στάδιο «${step}» έκλεισε νωρίτερα· δεν είχαν ακουστεί: ${unheard}.`,
  proposals: 'Τρόποι δράσης',
  noProposals: 'Κανένας τρόπος δράσης σε αυτό το επίπεδο.',
  columns: {
    proposal: 'Τρόπος δράσης',
    by: 'Πρόταση από',
    backedBy: 'Στήριξη από',
    whoDecides: 'Ποιος μπορεί να αποφασίσει',
    firstStep: 'Πρώτο βήμα',
  },
  nobody: 'κανέναν ακόμη',
  ourText: 'Η σύνοψή μας',
  noText: 'Κανείς δεν έγραψε σύνοψη.',
  writtenBy: (names) => `Το κείμενο έγραψαν: ${names}.`,
  speakingTimes: 'Χρόνοι ομιλίας',
  leftOutTitle: 'Τι δεν αναφέρεται, και γιατί',
  leftOut: {
    ...choosing.leftOut,
    ballots: 'Ποιος ψήφισε τι: οι ψήφοι είναι μυστικές.',
    'consent-answers':
      'Ποιος μπορούσε να δεχτεί την κάθε πρόταση και ποιος έβλεπε πρόβλημα: οι απαντήσεις αυτές είναι μυστικές.',
    'speaking-times':
      'Πόση ώρα μίλησε ο καθένας: αυτό αφορά το ίδιο το άτομο και την αφηγήτρια, και σβήνεται μαζί με τη συνάντηση.',
    'withdrawn-proposals': 'Οι προτάσεις που αποσύρθηκαν: τις πήραν πίσω όσοι τις έγραψαν.',
    'merged-proposals':
      'Τα λόγια των προτάσεων που συγχωνεύτηκαν με μια άλλη: στη θέση τους μένουν τα δικά της.',
    'replaced-cards': 'Οι αντιδράσεις σε κάρτα που αντικαταστάθηκε από άλλη: δεν παίχτηκε.',
    'unrevealed-proposals':
      'Οι προτάσεις που έγιναν σιωπηλά και δεν αποκαλύφθηκαν: δεν τις έχει δει κανείς άλλος.',
    timing: 'Πότε ειπώθηκε το καθετί: η ομάδα δεν παρακολουθείται.',
  },
  choosing,
  kept: (date, server) =>
    `${server === null ? `Τα δεδομένα αυτής της συνάντησης θα σβηστούν από τον διακομιστή: ${date}.` : `Τα δεδομένα αυτής της συνάντησης βρίσκονται στο ${server} και θα σβηστούν από εκεί: ${date}.`} Υπεύθυνη είναι η συντονίστρια: ρωτήστε την τι φυλάσσεται ή ζητήστε της να σβηστούν νωρίτερα. Αυτό το αρχείο είναι δικό σας και μένει.`,
  madeAt: (date) => `Δημιουργήθηκε: ${date}.`,
};
