import type { CardText } from '../card.ts';

/** A card as somebody may write it, and whether it is about several matters at once. */
export interface WrittenCard extends Pick<CardText, 'aspect' | 'text' | 'questions'> {
  readonly language: string;
  readonly several: boolean;
}

const written =
  (language: string, several: boolean) =>
  (aspect: string, text: string, ...questions: string[]): WrittenCard => ({
    language,
    several,
    aspect,
    text,
    questions,
  });

/** Written before the rules that tell them apart; half of them are about one thing. */
export const WRITTEN_CARDS: readonly WrittenCard[] = [
  written('en', false)(
    'Access to a shared screen',
    'In the open office the screens face the corridor. A father who waits for his appointment reads the name of a neighbour on one of them, and tells her so in the evening.',
    'What could the team change tomorrow?',
    'Who else has to agree?',
  ),
  written('en', false)(
    'Video calls from home',
    'Since the winter Petra holds some of her meetings by video from her kitchen. Her flatmate walks past with his tea. The woman on the other side falls silent.',
    'What does a room of one’s own mean in a video call?',
    'How could Petra have prepared this conversation?',
  ),
  written('en', true)(
    'Confidentiality and working hours',
    'A colleague leaves the case notes on the printer. The same colleague answers messages from families at eleven at night, and has not had a free weekend since June.',
    'Who should look after the printer?',
    'How can she refuse messages at night?',
  ),
  written('en', true)(
    'Consent',
    'The hostel asks residents to sign for the use of their photos on its Facebook page. Meanwhile the one computer in the common room has been broken for months, and nobody has the password of the new one.',
    'What does a signature mean here?',
    'Who should pay for a new computer?',
  ),
  written('en', true)(
    'Data on paper',
    'Boxes of files from the nineties stand in the cellar. Nobody knows what has to be destroyed. Besides, the new trainee has sent a friend request on Instagram to two of the young people.',
    'What should become of the boxes?',
    'How could the trainee have been prepared?',
  ),
  written('fr', false)(
    'Le téléphone prêté',
    'Dans un centre d’hébergement, une éducatrice prête son téléphone professionnel à un résident pour qu’il appelle sa fille. Il y voit s’afficher le message d’une autre famille.',
    'Que peut-on prêter, et à quelles conditions ?',
    'Que dire à l’autre famille ?',
  ),
  written('fr', false)(
    'Signer à la place de quelqu’un',
    'Une dame ne lit pas le français. Au guichet, on lui tend un formulaire de consentement. Son fils de dix ans le traduit en trois mots, et elle signe.',
    'Qu’a-t-elle accepté ?',
    'Comment faire autrement ?',
  ),
  written('fr', false)(
    'Le groupe de discussion de l’équipe',
    'L’équipe de nuit a ouvert un groupe WhatsApp pour se passer les consignes. Une collègue partie depuis deux mois lit toujours tout.',
    'Qui veille sur ce groupe ?',
    'Que devrait prévoir l’équipe au départ d’une collègue ?',
  ),
  written('fr', true)(
    'Secret professionnel et équipement',
    'Nadia parle d’une famille à la cafétéria, et sa voisine de table reconnaît la rue. Nadia n’a d’ailleurs pas d’ordinateur : elle partage celui du secrétariat.',
    'Où peut-on parler d’une famille ?',
    'Qui doit fournir un ordinateur ?',
  ),
  written('fr', true)(
    'Photos',
    'À la fête du quartier, une animatrice prend des photos des enfants pour le journal. Par ailleurs, sa cheffe lui écrit chaque soir et le week-end pour préparer la fête suivante.',
    'Qui a donné son accord pour ces photos ?',
    'Jusqu’à quelle heure doit-elle répondre ?',
  ),
  written('ro', false)(
    'Tableta împrumutată',
    'Un centru de zi împrumută tablete elevilor. Când o tabletă se întoarce, asistenta socială găsește pe ea conversațiile unei fete.',
    'Ce face cu ceea ce a găsit?',
    'Cum ar putea fi pregătită returnarea?',
  ),
  written('ro', false)(
    'Vizita fără anunț',
    'O asistentă socială vrea să vadă cum locuiește o familie. Înainte de vizită caută strada pe internet și privește fotografiile casei. Mama află și se simte spionată.',
    'Ce caută, și de ce?',
    'Cum îi spune mamei ce a văzut?',
  ),
  written('ro', true)(
    'Dosare și concedii',
    'Dosarele vechi stau într-un dulap fără cheie. În plus, coordonatoarea sună echipa în concediu și seara târziu.',
    'Cine răspunde de dulap?',
    'Când poate cineva să închidă telefonul?',
  ),
  written('ro', true)(
    'Rețele sociale',
    'Un educator primește o cerere de prietenie pe Facebook de la o tânără. În același centru, calculatorul de la intrare nu are parolă și oricine poate deschide dosarele.',
    'Ce îi răspunde educatorul tinerei?',
    'Cine pune o parolă pe calculator?',
  ),
  written('ro', true)(
    'Acordul',
    'Mama semnează un acord pe care nu l-a citit. A doua problemă este că centrul păstrează acordurile zece ani, deși nimeni nu mai are nevoie de ele.',
    'Ce înseamnă un acord?',
    'Cât timp se păstrează un acord?',
  ),
  written('el', false)(
    'Το ανοιχτό μικρόφωνο',
    'Σε μια τηλεδιάσκεψη η Ειρήνη νομίζει ότι έκλεισε το μικρόφωνο. Λέει στη συνάδελφό της τι σκέφτεται για τον πατέρα. Εκείνος την ακούει.',
    'Τι λέει η Ειρήνη στον πατέρα;',
    'Πώς προετοιμάζεται μια τέτοια συνάντηση;',
  ),
  written('el', false)(
    'Η αναζήτηση στο διαδίκτυο',
    'Πριν από την πρώτη συνάντηση ένας κοινωνικός λειτουργός ψάχνει το όνομα ενός νέου στο διαδίκτυο. Βρίσκει ένα παλιό άρθρο για μια κλοπή.',
    'Τι κάνει με αυτό που διάβασε;',
    'Πότε είναι σωστή μια τέτοια αναζήτηση;',
  ),
  written('el', false)(
    'Η συγκατάθεση ενός εφήβου',
    'Ένας δεκαπεντάχρονος ζητά βοήθεια και δεν θέλει να το μάθουν οι γονείς του. Το έντυπο συγκατάθεσης έχει θέση μόνο για τη δική τους υπογραφή.',
    'Ποιος αποφασίζει εδώ;',
    'Τι θα μπορούσε να αλλάξει στο έντυπο;',
  ),
  written('el', true)(
    'Φάκελοι και διακοπές',
    'Οι φάκελοι του ξενώνα μένουν σε ένα ντουλάπι χωρίς κλειδί. Επιπλέον, η υπεύθυνη τηλεφωνεί στην ομάδα τα Σαββατοκύριακα και στις διακοπές.',
    'Ποιος φροντίζει το ντουλάπι;',
    'Πώς προστατεύεται ο ελεύθερος χρόνος;',
  ),
  written('el', true)(
    'Βίντεο',
    'Μια παιδαγωγός ανεβάζει βίντεο από την εκδρομή στο TikTok. Στο μεταξύ ο μοναδικός υπολογιστής του κέντρου χάλασε και οι αιτήσεις γράφονται στο χέρι.',
    'Ποιος ρωτήθηκε για το βίντεο;',
    'Πότε θα έχει το κέντρο υπολογιστή;',
  ),
];
