import { setOf } from './word-set.ts';

/** The words that names are told by, of all four languages at once: a room may write in another than its screens. All in lower case. */

export const TITLES = setOf(
  'mr mrs ms miss mx dr prof professor doctor sir madam',
  'm mme mmes mlle mlles madame monsieur mademoiselle docteur docteure me',
  'dl dlui dna dnei d-l d-na d-lui d-nei d-ra dra domnul domnului doamna doamnei domnișoara domnișoarei domnule doamnă doctorul doctorița',
  'κ κος κα κύριος κύριο κυρίου κύριε κυρία κυρίας δρ δεσποινίδα κας γιατρός γιατρό γιατρού',
);

/** Abbreviations whose full stop ends no sentence. */
export const SHORTENED = setOf(
  'mr mrs ms mx dr prof st m mme mlle me dl dna str nr bl κ κα κος κας δρ οδ αρ',
);

/** Said before the name that somebody had, or has. */
export const NAMED = setOf(
  'née nee called named',
  'appelle appelait nommé nommée prénommé prénommée appelée appelé',
  'născută numită numit nume numele prenumele cheamă chema',
  'λένε έλεγαν ονομάζεται ονόματι γένος όνομα ονόματα λέγεται',
);

/** Persons, as one says them before a name: my colleague Benedetta. */
export const PERSONS = setOf(
  'client patient resident colleague neighbour mother father son daughter brother sister husband wife partner grandmother uncle aunt boy girl teenager manager educator',
  'cliente patiente résidente résident collègue voisine voisin mère père fils fille frère sœur mari épouse compagne compagnon usagère usager directrice directeur maman papa éducatrice éducateur garçon',
  'beneficiara beneficiarul clienta clientul colega colegul colegei colegului vecina vecinul mama tatăl fiul fiica fratele sora soțul soția băiatul fata bunica șefa șeful',
  'συνάδελφος συνάδελφο συναδέλφου γείτονας γειτόνισσα μητέρα μητέρας πατέρας πατέρα γιος γιο γιου κόρη κόρης αδελφός αδελφό αδελφή αδερφή σύζυγος σύζυγο μαμά μπαμπάς ωφελούμενη ωφελούμενος πελάτισσα μαθητής μαθήτρια μικρή μικρός',
);

export const FAMILY_BEFORE = setOf('famille familia familiei οικογένεια οικογένειας οικογένειά');
export const FAMILY_AFTER = setOf('family household twins siblings');

/** Between the parts of a name. Not du and des: those stand in what bodies are called. */
export const PARTICLES = setOf('de la le van der den von el al ben bin di da dos o');

/** What is called after people: schools, streets, saints. The name that follows is theirs. */
export const CALLED_AFTER = setOf(
  'saint st sainte sfânta sfântul sf sfinții άγιος αγία αγίου αγίας αγίων αγ notre-dame',
  'street school hospital university foundation centre fund award institute theory model',
  'rue avenue boulevard place école lycée collège hôpital fondation université centre clinique institut résidence association théorie maison',
  'strada bulevardul calea școala liceul colegiul spitalul spitalului fundația centrul universitatea institutul asociația căminul teoria casa piața',
  'οδός οδό οδού σχολείο νοσοκομείο νοσοκομείου ίδρυμα κέντρο πανεπιστήμιο σύλλογος λύκειο γυμνάσιο κλινική πλατεία ερυθρός ερυθρού ερυθρό θεωρία ξενώνας',
);

/** What an English name of a place or a body ends in. */
export const ENDS_A_BODY = setOf(
  'foundation hospital school street university centre center trust institute road avenue house act law report protocol college charity clinic day prize model theory’s association square court library commission garden gardens café cafe inn hotel hostel church park nursery shelter',
);

/** First names that are also a word, a month, a day or a place: alone they tell nothing, before a family name they do. */
export const ALSO_WORDS = setOf(
  'max april may june august mai avril juin rose mark will grace hope joy faith bill jack frank art pat sue rob dawn eve iris ivy lily daisy ruby amber summer victoria florence sofia charlotte paris chelsea sidney dean guy jean pierre claire blanche aurore prudence constant',
  'florin crina viorel doina dor mia bogdana roman victor toma',
);

/** Ends of family names that no other word of these languages has. */
export const FAMILY_ENDINGS =
  /(?:(?<=\p{L}{3})(?:escu|escului|eanu|opoulos|opoulou|akis|idis|adis)|(?<=\p{L}{2})(?:όπουλος|όπουλου|όπουλο|οπούλου|ίδης|ίδου|ιάδης|ιάδη|ιάδου|άκης|έλλης))$/u;
