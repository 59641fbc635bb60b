import { setOf } from './word-set.ts';

/**
 * First names common in the countries of the game that are not also something else. By their stems, in small letters without
 * accents: one stem for Julia, Julie and Julio.
 */
export const FIRST_NAMES = setOf(
  'aaron abdel abdoulay abdul adam adel adrian agath agnes agnieszk ahmad ahmed aich aish aissat alain',
  'albert alejandr aless alessandr alex alexander alexandr alexis ali alic alin alison amad amandin amar',
  'amel amin amir ana anais anastas anca andr andreas andrew angel angelic anna anne anouar anouk anthony',
  'antoin anton arian arnaud arthur astrid aurel aurelien axel aya aylin ayse aziz barbar bastian bastien',
  'beatric ben benjamin benoit bernadett bernard beth bianc bilal bogdan boris brahim brandon brian brigitt',
  'brun camel camill carl carlos carmen carol carolin catalin catherin cathy cecil cedric celin chaim',
  'chantal charl charles chiar chloe chris christell christian christin christoph christopher ciprian clar',
  'claud claudett claudin clement colett constantin corin corinn cornel cosmin cristian',
  'cristin cynth damien dan dana daniel daniell danny david deborah delphin denis dennis dian didier',
  'dieg dimitr dimitris djamil dominiq dorin driss dumitr dylan edith eduard edward eirin ekaterin elen',
  'elian elias eliott elis elisabeth elizabeth ella ellen ellie elod emil emily emma emmanuel',
  'emre enzo eric erik eugen eva evan evelyn fabien fabienn farid fatim fatm fatou',
  'fatoumat felic felix fernand fion florentin florian franc francis franck francois fred frederic',
  'gabriel gabriell gaell gaspard gemm geneviev geoffrey georg georges georgian georgios gerard',
  'gheorgh giann gilles giorgos giul gregory guillaum gustav hafid hamz hannah hans harry hassan',
  'helen henr henry horia hugo hussain ian ibrahim ilar ilie ilinc iman ines ingrid',
  'ioan ion ionel ionut iren irin isaac isabell ismael ismail iulia iulian ivan jacquelin jacques ',
  'jakub james jamil jan jane jason javier jeann jennifer jenny jeremy jerom jess jessic',
  'joan joann joel joell john jonathan jose joseph josh josian josie juan judith jules julia',
  'julian julie julien juliett julio justin kamil karen karim karin karolin kasia katarzyn kate katerin',
  'katherin kathy katia keith kelly kenneth kevin khadij khalid kylie laris',
  'laur laurenc laurent lavin lea leah leil lena lenut leo leon leonard lewis liam lidia lila lilian lina',
  'lind lisa livia liviu liz loic lola loren lorenz louis luc luca lucas lucia lucian lucie',
  'lucien lucy ludovic luig luis luka luminit luna lydia lydie maell maelys magal magd',
  'magdalen malgorzat malik mamad manon manuel marc marcel margaret margot maria mariam marian',
  'mariann marie marij marin mario marion marius mart marth martin mary maryam math mathild mathis',
  'matt matth matthew mauric maxim mehd mehmet melan melin meliss michel michell miguel',
  'mihael mihai mihail mike mirc mireill mirun mohamed mohammed monic moniq morgan mouss ',
  'mustaf myriam nadeg nadia nadin naom natal nathal nathan nicholas nick nicol nicolas nicolet nicu',
  'nicusor nikolaos nikos nina noah noem noor nora norbert oana ocean octavian olga oliv oliver',
  'olivier omar oscar osman ousman ovid owen pabl pamel pascal patric patrick patrik paul paulett',
  'paulin pedr peter petr petric philip philipp quentin rachel radu rahm ralph raluc ramon',
  'rania raphael razvan rebecc regin remi renaud rene renee ricard richard rita robert robin',
  'roger roland romain rosa roxan ruth ryan sabin sabrin salm salom sam samanth samia samir samuel',
  'sand sandr sandrin sara sarah sean sebastian sebastien serg severin shaun sheil silv simon',
  'solang sonia soph soray sorin souad stan stefan stephan stephen stev steven susan suzann sylv sylvain',
  'sławomir tamar tania tariq tatian teodor terry tess theo theres thibault thierry thomas tiber tiffany',
  'tim timeo timothy tina tom tommy tony traian tristan tudor valentin valer vaness vasil vera',
  'veronic veroniq vicky victorin vincent violet vioric virgin vlad vladimir walid wendy wilfried',
  'william xavier yanis yann yannick yasmin yassin yosr youcef youssef yusuf yves ',
  'zahr zainab zakar zeynep zoe zohr zoltan',
);

/** Greek ones by their stems: an ending for each case comes after. */
export const GREEK_FIRST_NAMES = setOf(
  'αγγελ αγγελικ αθανασ αθανασι αικατεριν αλεξ αλεξανδρ αλι αλικ αναστασ αναστασι ανδρε ανδρεα ανν αννα',
  'αντων αντωνι αργυρ αργυρω αρετ αριστειδ ασημιν αχμεντ βαγγελ βαγγελι βαλεντιν βασιλ βασιλει βασιλικ βασω',
  'γεωργι γιανν γιαννα γιωργ γρηγορ γρηγορι δαναη δεσποιν δημητρ δημητρι δημοσθεν διονυσ διονυσι δωρα ελεαν',
  'ελεν ελευθερι ελλη ευα ευαγγελ ευαγγελι ευγενι ευθυμ ευθυμι ζαχαρι ζωη ηλι ηλια θαλει θανασ θεοδωρ',
  'θεοδωρα θεοφιλ θοδωρ θωμα ιακωβ ιασον ιωανν ιωαννα ιωσηφ καλλιοπ κατεριν κατια κικ κλεοπατρ κωνσταντιν',
  'κωστ κωστα λαμπρ λενα λευτερ λεωνιδ λουκα μαγδα μανολ μανωλ μαργαριτ μαρι μαρια μαριλενα μαριν μαρκ',
  'ματιν μελιν μιχαηλ μιχαλ μοχαμεντ μυρτω νατασ νεκταρ νικ νικολ νικολα ντινα ξενια ολγα ορεστ παναγιωτ',
  'παντελ παρη πασχαλ παυλ πετρ πηνελοπ ραλλου ρενα σαββ σοφι σοφια σπυρ σπυριδων σταυρ στελ στελι στεφαν',
  'στεφανια στρατ σωτηρ σωτηρι ταν τασ τασουλ τριανταφυλλ φαν φανη φατιμ φιλιππ φωτ φωτειν φωτιν χαραλαμπ',
  'χρηστ χριστιν χρυσα χρυσουλ',
);
