import { setOf } from './word-set.ts';

/** Capitalised, and no part of a person's name: days, months, peoples, places, institutions, tools, laws. In small letters. */
export const INNOCENT = setOf(
  // days and months
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie',
  'christmas easter ramadan noël pâques crăciun paște',
  // places
  'france belgium luxembourg romania greece europe london paris brussels athens bucharest lyon liège namur charleroi gand bruxelles belgique roumanie grèce wallonie italy ukraine united kingdom states new york san los santa great britain north south east west england america africa asia nord sud est ouest seine rhône alpes loire île île-de-france grand haute haut',
  'românia bucurești cluj cluj-napoca iași timișoara constanța brașov sibiu arad belgia franța grecia luxemburg europa italia spania germania moldova transilvania iulia',
  // peoples and tongues
  'english french greek romanian belgian british european german spanish italian arabic syrian american african roma',
  // institutions and what they are made of
  'social services service worker workers work department office council city town minister government commission court centre center hospital school university college institute foundation association federation union charity trust red cross police state health care child children youth family families mental national international public local regional data protection officer human rights resources general regulation assessment support team manager director act law article directive convention charter code policy digital first aid group community housing home shelter hostel day welfare job jobcentre citizens advice bureau women world food bank blue card green case management training project plan workshop programme guide guidelines unit library market place trade ethics conduct practice conditions forest kids online networking sites media protocol learning',
  'croix-rouge croix rouge médecins sans frontières secours populaire catholique restos emmaüs caisse allocations familiales conseil départemental ministère cour agence comité hôpital école université institut fondation fédération maison maisons pôle république règlement général données civil charte loi action sociale santé publique aide défenseur droits pauvres',
  'crucea roșie consiliul județean primăria ministerul muncii comisia autoritatea națională direcția generală asistență socială protecția copilului centrul spitalul școala universitatea institutul fundația asociația federația uniunea europeană salvați copiii casa serviciul serviciului codul legea regulamentul tribunalul poliția română centru zi crucii roșii uniunii europene statele unite asistenților sociali programului erasmus',
  // tools
  'whatsapp facebook instagram tiktok linkedin messenger signal youtube twitter google drive docs meet maps microsoft teams word internet wifi gdpr rgpd sharepoint',
  // the words of the game
  'situation discussion narrator player players facilitator summary réflex’tics reflextics systems bronfenbrenner narratrice organizație',
  // how sentences, letters and offices begin
  'the a an this that these he she it they we you i in on at if when our my his her le la les un une des il elle nous vous je si ce cette ces o ea el noi ei dacă când în pe cu',
  'mayor judge directrice directeur président maire juge ministre doctor professeur directorul președinte președintele ministrul',
);

/** The same in Greek, by their stems and without accents. */
export const INNOCENT_GREEK = setOf(
  'αθην αθηναι αιγαι αλληλεγγυ αν ανω απο απριλι αρθρ αρχ αστυνομι ατομ αττικ αυγουστ αφηγητ αφηγητρι βελγι',
  'βοηθ βολ βουλ γαλλι γενικ γερμανι για γιατρ γιατρουσ γκπδ δεδομεν δεκεμβρι δευτερ δημ δημαρχ διεθν',
  'διεθνησ διευθυντ διευθυντρι δικαστ δικαστηρι δρασ εθνικ εισαγγελε ελλαδ ελληνικ ενασ ενωσ επιτροπ εργασι',
  'ερυθρ ευρωπ ευρωπαικ η ηνωμεν ηρακλει θεσσαλονικ θρακ ιανουαρι ιδρυμ ιουλι ιουνι καθηγητ καθηγητρι και',
  'κανονισμ κατ κεντρ κοινοτητ κοινωνικ κοσμ κρητ κυβερνησ κυπρ κυριακ λαρισ λουξεμβουργ μαι μακεδονι μαρτι',
  'με μια νεα νεασ νοεμβρι νομ νοσοκομει ο οι οκτωβρι ομαδ ομοσπονδι οργανισμ οταν ουκρανι παιδι',
  'πανεπιστημι παρασκευ πασχ πατρ πειραι πειραιωσ πεμπτ περιστασ περιφερ περιφερει πολιτ πολιτει πολιτικ',
  'πορ προγραμμ προεδρ προνοι προστασι προσωπικ πρωτοδικει ρουμανι σαββατ σεπτεμβρι σπιτι στεγ στη στην',
  'στισ στο στον στουσ συζητησ συλλογ συμβουλι συνηγορ συνορ συντονιστρι συρι σχολει τα τεταρτ το τραπεζ',
  'τριτ τροφιμ υγει υπηρεσι υπουργ υπουργει φεβρουαρι χαμογελ χαρακτηρ χριστουγενν χωρισ ψυχικ',
);
