/** Not a range, which is a rule or a group: « young people aged 12 to 18 ». */
const ALONE = '(?<![\\p{L}\\p{N}–-])(?<!\\d (?:to|and|à|et|la|și|έως|ως|και) )';

const AGES = [
  /(?<!\p{L})(?:aged|age of|age:) (\d{1,3})(?! ?(?:to|and|–|-) ?\d)(?!\d)/giu,
  new RegExp(`${ALONE}\\d{1,3}[- ]years?[- ](?:old|of age)`, 'giu'),
  /(?<!\p{L})(?:is|was|turns|turned|he’s|she’s) (\d{1,2})(?=[,.;!]|\s+(?:and|who|but)(?!\p{L}))/giu,
  /(?<=\p{L}, )(\d{1,2})(?=, (?!\d))/giu, // « Sylvie, 42, … »; not a row of numbers
  new RegExp(
    `${ALONE}(?<!(?:depuis|pendant|dans|durant|après|tous les|en|il y a) )\\d{1,3} ans(?!\\p{L})(?=[,.]? |[,.])`,
    'giu',
  ),
  /(?<!\p{L})(?:are|de|în vârstă de|vârsta de|împlinit) (\d{1,3} (?:de )?ani)(?!\p{L})/giu,
  /(?<=\p{L}, )(\d{1,3} de ani)(?=[,.])/giu,
  new RegExp(`${ALONE}\\d{1,3}[- ]?χρον(?:η|ος|ο|οι|ης|ου|ες|α|ων|ους)(?!\\p{L})`, 'giu'),
  new RegExp(`${ALONE}\\d{1,3} (?:ετών|χρονών|χρόνων)(?!\\p{L})`, 'giu'),
];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Ages of one person. On a card they are a detail that seldom matters. */
export function ages(text: string): Span[] {
  return AGES.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => {
    const said = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(said);
    return { start, end: start + said.length };
  });
}
