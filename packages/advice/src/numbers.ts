import { isIban, isNationalNumber } from './check-digits.ts';
import { type Found, matches } from './found.ts';

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu;
/** Named as one, it is one even where a digit was mistyped. */
const IBAN_NAMED =
  /(?<!\p{L})IBAN[\s:,]{0,3}(?:\p{Ll}{1,6}[\s:]{1,2})?([A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){8,30})/gu;

const LONG_NUMBER = /(?<![\p{L}\p{N}.,+-])\d(?:[ .-]?[\dABab]){6}(?:[ .-]?\d){4,8}(?![\p{L}\p{N}])/gu;
const NATIONAL_INSURANCE = /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2}(?: ?\d{2}){3} ?[A-D](?![\p{L}\p{N}])/gu;

/** What numbers of persons are called, in any of the languages. */
const NATIONAL_NAMES = [
  'national insurance',
  'social security',
  'NHS number',
  'passport',
  'identity card',
  'ID card',
  'sécurité sociale',
  'registre national',
  'matricule',
  'passeport',
  "carte d[’']identité",
  'titre de séjour',
  'allocataire',
  'NISS',
  'NIR',
  'CNP',
  'cod(?:ul)? numeric personal',
  'pașaport(?:ul(?:ui)?)?',
  'buletin(?:ul(?:ui)?)?',
  'carte(?:a)? de identitate',
  'A[FM]M',
  'AMKA',
  'Α\\.?Φ\\.?Μ\\.?',
  'Α\\.?Μ\\.?Κ\\.?Α\\.?',
  'Α\\.?Δ\\.?Τ\\.?',
  'ταυτότητας?',
  'διαβατηρίου?',
  'διαβατήριο',
].join('|');

/** Words and marks that stand between a name of a number and the number itself. */
const BETWEEN =
  '(?:[\\s:,.#]|n[°ºo]\\.?|nr\\.?|no\\.|number|numéro|numărul|seria|série|is|est|e|este|are|αρ\\.|αριθμ(?:ός|ό|ού)|είναι|του|της){0,6}';

const NATIONAL_NAMED = new RegExp(
  `(?<!\\p{L})(?:${NATIONAL_NAMES})(?!\\p{L})${BETWEEN}[\\s:.]((?:\\p{Lu}{1,3}[ -]?)?\\d(?:[ .-]?\\d){4,14})`,
  'giu',
);

const FILE_NAMES =
  'case|file|reference|ref|claim|dossiers?|référence|réf|affaire|dosar(?:ul(?:ui)?)?|cauza|referinț[aă]|referinței|cererea|cererii|φ[άα]κ[εέ]λ(?:ος|ο|ου)|υπόθεση|υπόθεσης|πρωτ|πρωτοκόλλου|πρωτόκολλο|αίτηση|αίτησης';
const NUMBER_SIGN =
  'n[°ºo]\\.?|nr\\.?|no\\.|number|numéro|num[ăa]rul|cu numărul|αρ\\.|αριθμ(?:ός|ό|ού)|αριθ\\.|#';

/** With the word number or a sign for it, any number of three digits or more. */
const FILE_NUMBERED = new RegExp(
  `(?<!\\p{L})(?:${FILE_NAMES})[\\s.:]{0,2}(?:${NUMBER_SIGN})[\\s.:]{0,2}((?:\\p{Lu}{1,4}[-/ ]?)?\\d[\\p{N}/.-]*[\\p{N}])`,
  'giu',
);
const NUMBER_OF_FILE =
  /(?<!\p{L})(?:αρ(?:ιθμός|ιθμό|ιθ\.|\.)|numéro de|file|case) (?:πρωτ(?:οκόλλου|\.)|φακέλου|υπόθεσης|dossier|reference|number)[\s:]{1,2}((?:\p{Lu}{1,4}[-/ ]?)?\d[\p{N}/.-]*\p{N})/giu;
/** Without it, only what cannot be a count or a year. */
const FILE_BARE = new RegExp(
  `(?<!\\p{L})(?:${FILE_NAMES})[\\s.:]{1,2}((?:\\p{Lu}{1,8}[-/])\\d[\\p{N}/-]*\\p{N}|(?!(?:19|20)\\d\\d(?!\\p{N}))\\d{5,}(?:[/-]\\d+)*|(?!(?:19|20)\\d\\d[/-](?:19|20)?\\d\\d(?!\\d))\\d{2,}(?:[/-]\\d+){1,2})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The codes of Romania's counties and of Bucharest. */
const COUNTIES =
  'AB|AG|AR|B|BC|BH|BN|BR|BT|BV|BZ|CJ|CL|CS|CT|CV|DB|DJ|GJ|GL|GR|HD|HR|IF|IL|IS|MH|MM|MS|NT|OT|PH|SB|SJ|SM|SV|TL|TM|TR|VL|VN|VS';

const PLATES = [
  /(?<![\p{L}\p{N}-])[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}-])/gu, // France
  /(?<![\p{L}\p{N}-])[1-9][- ][A-Z]{3}[- ]\d{3}(?![\p{L}\p{N}-])/gu, // Belgium
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${COUNTIES})[- ]?\\d{2,3}[- ]?[A-Z]{3}(?![\\p{L}\\p{N}-])`, 'gu'), // Romania
  /(?<![\p{L}\p{N}-])[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{3}[- ]?\d{4}(?![\p{L}\p{N}-])/gu, // Greece
  /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\p{N}-])/gu, // United Kingdom
  /(?<!\p{L})(?:plate|plaque|immatriculée?|registration|πινακίδα|πινακίδες|κυκλοφορίας)[\s:]{1,2}(?:number )?([A-Z]{2,3}[- ]?\d{4})(?![\p{L}\p{N}-])/giu,
];

export const ibans = (text: string): Found[] => [
  ...matches(text, IBAN, 'iban').filter(({ start, end }) => isIban(text.slice(start, end))),
  ...matches(text, IBAN_NAMED, 'iban'),
];

export const nationalNumbers = (text: string): Found[] => [
  ...matches(text, LONG_NUMBER, 'national-number').filter(({ start, end }) =>
    isNationalNumber(text.slice(start, end)),
  ),
  ...matches(text, NATIONAL_INSURANCE, 'national-number'),
  ...matches(text, NATIONAL_NAMED, 'national-number'),
];

export const fileNumbers = (text: string): Found[] =>
  [FILE_NUMBERED, NUMBER_OF_FILE, FILE_BARE]
    .flatMap((pattern) => matches(text, pattern, 'file-number'))
    .filter(({ start, end }) => (text.slice(start, end).match(/\d/g)?.length ?? 0) >= 3);

export const plates = (text: string): Found[] => PLATES.flatMap((pattern) => matches(text, pattern, 'plate'));
