import { type Found, matches } from './found.ts';

const NAME = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)";
const NUMBER = '\\d{1,4} ?(?:bis|ter|[A-Za-zΑ-Ωα-ω](?![\\p{L}]))?';
const NOT_BEFORE = '(?<![\\p{L}\\p{N}])';

const ENGLISH_ENDINGS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Way|Court|Square|Place|Row|Hill|Boulevard|Park Road';
const FRENCH_WAYS =
  'rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|impasse|allée|quai|cours|route|square|chaussée|ruelle|passage|clos|drève|venelle';
const ROMANIAN_WAYS =
  'str\\.?|strada|străzii|bd\\.?|bdul|b-dul|bulevardul|bulevardului|calea|aleea|șoseaua|șos\\.|sos\\.|splaiul|intrarea|piața';
const GREEK_WAYS = 'οδός|οδού|οδό|οδ\\.|λεωφόρος|λεωφόρου|λεωφόρο|λεωφ\\.|λ\\.|πλατεία|πλατείας|πάροδος';

const GREEK_NAME = '(?:\\d{1,2}ης? )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2}';

/** As they stand at the start of a sentence too. */
const anywhere = (ways: string) =>
  `${ways}|${ways.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase())}`;

/** Of a street alone nobody is told; with the number it leads to a door. */
const PATTERNS = [
  // 14 Station Road; Flat 3, 14 Station Road
  `${NOT_BEFORE}(?:(?:Flat|Apartment|Apt\\.?|Unit) \\d{1,4}[A-Za-z]?,? )?${NUMBER},? ${NAME}(?: ${NAME}){0,2} (?:${ENGLISH_ENDINGS})(?![\\p{L}])`,
  // 12 bis, rue de la Paix
  `${NOT_BEFORE}${NUMBER},? (?:${anywhere(FRENCH_WAYS)}) (?:(?:de|du|des|la|le|les|aux?|à|d[’']|l[’'])(?: |(?<=[’'])))*(?:${NAME}|\\d{1,2} \\p{Ll}+)(?:[ -](?:(?:de|du|des|la|le|et) )*${NAME}){0,3}`,
  // chaussée de Louvain 345
  `${NOT_BEFORE}(?:${anywhere(FRENCH_WAYS)}) (?:(?:de|du|des|la|le|les|aux?|à|d[’']|l[’'])(?: |(?<=[’'])))*${NAME}(?:[ -](?:(?:de|du|des|la|le|et) )*${NAME}){0,3},? (?:n[°º] ?)?\\d{1,4}(?![\\p{L}\\p{N}])`,
  // str. Mihai Eminescu nr. 5, bl. A3, ap. 12
  `${NOT_BEFORE}(?:${anywhere(ROMANIAN_WAYS)}) (?:\\d{1,2} )?${NAME}(?: (?:${NAME}|cel|de|la|din|al)){0,3},? (?:(?:nr\\.?|numărul) ?)?\\d{1,4}[A-Za-z]?(?:,? (?:bl|sc|et|ap)\\.? ?[\\p{L}\\p{N}]+)*`,
  // οδός Πατησίων 76
  `${NOT_BEFORE}(?:${anywhere(GREEK_WAYS)}) (?:του |της |των )?${GREEK_NAME},? (?:αρ\\. ?|αριθμός |αριθμό )?\\d{1,4}`,
];

/** In Greek the word street is mostly left out, so that the verb has to tell: μένει στην Πατησίων 76. */
const GREEK_HOME = new RegExp(
  `${NOT_BEFORE}(?:[Μμ]έν(?:ει|ουν|ω)|[Κκ]ατοικ(?:εί|ούν)|[Ζζ](?:ει|ουν)|[Δδ]ιεύθυνσ(?:η|ή|ης)|[Σσ]πίτι|[Δδ]ιαμένει)(?!\\p{L})[^.;!?\\d]{0,30}?(?:στην?|στον?|στα|στους|είναι|:)\\s(${GREEK_NAME},? \\d{1,4})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A British postcode is a dozen doors. */
const POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;

const ADDRESSES = PATTERNS.map((pattern) => new RegExp(pattern, 'gu'));

export const addresses = (text: string): Found[] =>
  [...ADDRESSES, GREEK_HOME, POSTCODE].flatMap((pattern) => matches(text, pattern, 'address'));
