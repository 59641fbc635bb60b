import { type Found, matches } from './found.ts';

const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'ianuarie|februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  'Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Μαίου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου',
].join('|');

const DATE = [
  '\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})',
  '\\d{4}-\\d{2}-\\d{2}',
  `\\d{1,2}(?:st|nd|rd|th|er|η)?(?: of)? (?:${MONTHS})\\.?(?:,? \\d{4})?`,
  `(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
].join('|');

/** A date is anybody's, unless it stands by a word of birth. */
const BORN = [
  'born',
  'birth(?:day|date)?',
  'd\\.?o\\.?b\\.?',
  'née?s?',
  'naissance',
  'anniversaire',
  'născut[ăie]?',
  'nașterii?',
  'naștere',
  'nascut[aie]?',
  'γεννήθηκε',
  'γεννήθηκα',
  'γεννημέν(?:ος|η|ο)',
  'γέννησης',
  'γέννηση',
  'γενέθλι(?:α|ά)',
  'γεν\\.',
].join('|');

const AFTER = new RegExp(
  `(?<!\\p{L})(?:${BORN})(?!\\p{L})[^.!?\\d]{0,40}?(?<![\\p{N}])(${DATE})(?![\\p{N}])`,
  'giu',
);

/** Found is the date alone. */
export const births = (text: string): Found[] => matches(text, AFTER, 'birth');
