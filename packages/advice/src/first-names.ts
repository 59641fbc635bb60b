import { setOf } from './word-set.ts';

/**
 * First names common in the countries of the game that are not also something else. By their stems, in small letters without
 * accents: one stem for Alexandra and Alexandre.
 */
export const FIRST_NAMES = setOf(
  'aaron abdel abdoulay abdul adam adel adrian agath agnes agnieszk ahmad ahmed aich aish aissat alain',
  'albert alejandr aless alessandr alex alexander alexandr alexis ali alic alin alison amad amandin amar',
  'amel amin amir ana anais anastas anca andr andreas andrew angel angelic anna anne anouk anthony antoin',
  'anton arian arnaud arthur astrid aurel aurelien aya ayse aziz barbar bastian bastien beatric ben',
  'benjamin benoit bernadett bernard beth bianc bilal bogdan brandon brian brigitt brun camel camill carl',
  'carlos carmen carol carolin catalin catherin cathy cecil cedric celin chaim chantal charl charles',
  'chloe chris christell christian christin christoph christopher ciprian claud claudin clement',
  'constantin corin corinn cornel cosmin cristian cristin cynth damien dan dana daniel daniell danny david',
  'deborah delphin denis dennis dian didier dieg dimitr dimitris djamil dominiq dorin driss dumitr edith',
  'eduard edward ekaterin elen elian elias elis elisabeth elizabeth ella ellen ellie emil emily emma',
  'emmanuel emre eric erik eugen eva evelyn fabien fabienn fatim fatm fatou fatoumat felic felix fion',
  'florentin florian franc francis franck francois fred frederic gabriel gabriell gaspard geneviev geoffrey',
  'georg georges georgian georgios gerard gheorgh giann gilles giorgos gregory guillaum hamz hannah hans',
  'harry hassan helen henr henry horia hugo hussain ian ibrahim ilie ilinc ines ioan ion ionel ionut iren',
  'irin isaac isabell ismael ismail iulia iulian ivan jacquelin jacques james jamil jan jane jeann jennifer',
  'jeremy jerom jess jessic joan joann joel joell john jonathan jose joseph josh josie juan judith jules',
  'julia julian julie julien julio justin kamil karen karim karin katarzyn kate katerin katherin kathy',
  'keith kelly kenneth kevin khadij khalid laris laur laurent lavin lea leah leil lena lenut leo leon lewis',
  'liam lidia lila lina liviu liz loic lola loren louis luc luca lucas lucia lucian lucie lucien lucy luig',
  'luis luminit lydia maell maelys magal magd magdalen malgorzat malik mamad manon manuel marc marcel',
  'margaret margot maria mariam marian mariann marie marij marin mario marion marius marth martin mary',
  'maryam math mathild matt matth matthew mehd mehmet melan meliss michel michell miguel mihael mihai',
  'mihail mike mirc mirun mohamed mohammed monic moniq mouss mustaf myriam nadia nadin naom natal nathal',
  'nathan nicholas nick nicol nicolas nicolet nicu nicusor nikolaos nikos nina noah noem noor nora norbert',
  'oana octavian olga oliv oliver olivier omar ousman ovid owen pascal patric patrick patrik paul paulin',
  'pedr peter petr petric philip philipp quentin rachel radu rahm raluc raphael razvan rebecc regin remi',
  'renaud rene renee ricard richard rita robert robin roger roland romain rosa roxan ruth ryan sabin sabrin',
  'salm sam samanth samia samir samuel sand sandr sandrin sara sarah sean sebastian sebastien serg severin',
  'sheil silv simon sonia soph sorin souad stan stefan stephan stephen stev steven susan suzann sylv',
  'sylvain tamar tania tariq tatian teodor theo thibault thierry thomas tiber tiffany tim timothy tina tom',
  'tony traian tudor valentin valer vaness vasil vera veronic veroniq vicky vincent vioric virgin vlad',
  'vladimir wendy william xavier yann yannick yasmin yassin youcef youssef yusuf yves zahr zainab zakar',
  'zeynep zoe jamal shanic aniss',
);

/** Greek ones by their stems: an ending for each case comes after. */
export const GREEK_FIRST_NAMES = setOf(
  'αγγελ αγγελικ αθανασ αθανασι αικατεριν αλεξ αλεξανδρ αλι αλικ αναστασ αναστασι ανδρε ανδρεα ανν αννα',
  'αντων αντωνι αργυρ αργυρω αρετ αριστειδ ασημιν αχμεντ βαγγελ βαγγελι βαλεντιν βασιλ βασιλει βασιλικ βασω',
  'γεωργι γιανν γιαννα γιωργ γρηγορι δαναη δεσποιν δημητρ δημητρι δημοσθεν διονυσ διονυσι ελεαν',
  'ελεν ελευθερι ελλη ευα ευαγγελ ευαγγελι ευγενι ευθυμ ευθυμι ζαχαρι ηλι ηλια θαλει θανασ θεοδωρ',
  'θεοδωρα θεοφιλ θοδωρ θωμα ιακωβ ιασον ιωανν ιωαννα ιωσηφ καλλιοπ κατεριν κατια κικ κλεοπατρ κωνσταντιν',
  'κωστ κωστα λαμπρ λενα λευτερ λεωνιδ λουκα μαγδα μανολ μανωλ μαργαριτ μαρι μαρια μαριλενα μαριν μαρκ',
  'ματιν μελιν μιχαηλ μιχαλ μοχαμεντ μυρτω νατασ νεκταρ νικ νικολ νικολα ντινα ξενια ολγα ορεστ παναγιωτ',
  'παντελ παρη πασχαλ παυλ πετρ πηνελοπ ραλλου ρενα σαββ σοφι σοφια σπυρ σπυριδων σταυρ στελ στελι στεφαν',
  'στεφανια στρατ σωτηρ σωτηρι ταν τασ τασουλ τριανταφυλλ φαν φανη φατιμ φιλιππ φωτ φωτειν φωτιν χαραλαμπ',
  'χρηστ χριστιν χρυσα χρυσουλ',
);
