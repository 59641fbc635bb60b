/** How a language is written, as far as a test can tell. */
export interface Orthography {
  /** What a linter of its prose would object to. */
  readonly flaws: readonly Flaw[];
  /** How a question ends. */
  readonly questionMark: string;
  /** How a paragraph may end: a mark, and a closing quotation mark after it. */
  readonly ending: RegExp;
  /** Finds each article of the European Regulation that a text cites; its number is the first group. */
  readonly article: RegExp;
  /** The same for its recitals. */
  readonly recital: RegExp;
  /** What it rightly writes as English does, by path in the deck: names, and words that both have. */
  readonly sameInEnglish: readonly RegExp[];
}

export interface Flaw {
  readonly flaw: string;
  readonly pattern: RegExp;
}

const EVERYWHERE: readonly Flaw[] = [
  { flaw: 'an address: the sources’ links are dead', pattern: /https?:|www\.|\.(com|org|net|eu|fr|uk)\b/i },
  { flaw: 'two spaces in a row', pattern: /[ \u00a0\u202f]{2,}/ },
  { flaw: 'a space at an edge', pattern: /^\s|\s$/ },
  { flaw: 'a line break: each paragraph is an item of its own', pattern: /[\n\r\t]/ },
  { flaw: 'a straight quotation mark or apostrophe', pattern: /['"]/ },
  { flaw: 'three dots: write …', pattern: /\.\.\./ },
  { flaw: 'a space that may break before a mark', pattern: / [,.;:?!»”]/ },
  {
    // Greek writes `ό,τι`, whatever, as one word with a comma in it: without it the word is another.
    flaw: 'a mark with no space after it',
    pattern: /(?<![όΌ](?=,τι(?!\p{L})))[,;:?!](?=\p{L})|\.(?=\p{Lu}\p{Ll})/u,
  },
];

const twice = (butFor: string): Flaw => ({
  flaw: 'a word written twice',
  pattern: new RegExp(`(?<!\\p{L})(?!(?:${butFor}) )(\\p{L}{2,}) \\1(?!\\p{L})`, 'iu'),
});
const NOTHING = '(?!)';

/** The name of the game. */
const NAME = /^title$/;

/** One line a language. */
const ORTHOGRAPHY: Readonly<Record<string, Orthography>> = {
  en: {
    flaws: [
      ...EVERYWHERE,
      twice(NOTHING),
      { flaw: 'quotation marks of another language: write “ ”', pattern: /[«»„]/ },
      { flaw: 'a no-break space, which English does not use', pattern: /[\u00a0\u202f]/ },
      { flaw: 'the French name of the GDPR', pattern: /RGPD/ },
    ],
    questionMark: '?',
    ending: /[.?!…:]”?$/,
    article: /Articles? (\d+)/g,
    recital: /[Rr]ecital (\d+)/g,
    sameInEnglish: [NAME],
  },
  fr: {
    flaws: [
      ...EVERYWHERE,
      twice('nous|vous'),
      { flaw: 'no thin no-break space before ? ! ;', pattern: /[^\u202f?!][?!;]/ },
      { flaw: 'no no-break space before :', pattern: /[^\u00a0\d]:|\d:(?!\d)/ },
      { flaw: 'no no-break space inside « »', pattern: /«[^\u00a0]|[^\u00a0]»/ },
      { flaw: 'quotation marks of another language: write « »', pattern: /[“”„]/ },
      { flaw: 'the English name of the RGPD', pattern: /GDPR/ },
      {
        flaw: 'an ending for both genders: professionals are « she »',
        pattern: /\p{L}[·.]\p{L}?e?s?\b(?=[\s,])|\(e\)/u,
      },
    ],
    questionMark: '?',
    ending: /[.?!…:](\u00a0»)?$/,
    article: /[Aa]rticles? (\d+)/g,
    recital: /considérant (\d+)/g,
    sameInEnglish: [
      NAME,
      /^levels\.organisation\.name$/,
      /^template\.parts\.aspect\.name$/,
      /^resources\.wakefield-own-profile\.source\.section$/,
    ],
  },
  ro: {
    flaws: [
      ...EVERYWHERE,
      twice(NOTHING),
      { flaw: 'a letter with cedilla: write ș and ț with a comma below', pattern: /[şţŞŢ]/ },
      { flaw: 'quotation marks of another language: write „ ”', pattern: /[«»“]/ },
    ],
    questionMark: '?',
    ending: /[.?!…:]”?$/,
    article: /(?:[Aa]rticolul(?:ui)?|[Aa]rticolele|[Aa]rt\.) (\d+)/g,
    recital: /considerentul (\d+)/g,
    sameInEnglish: [NAME, /^template\.parts\.aspect\.name$/],
  },
  el: {
    flaws: [
      ...EVERYWHERE,
      twice(NOTHING),
      { flaw: 'a question mark of another language: write ;', pattern: /[?\u037e]/ },
      { flaw: 'quotation marks of another language: write « »', pattern: /[“”„]/ },
      {
        flaw: 'a Latin letter inside a Greek word',
        pattern: /\p{Script=Greek}[A-Za-z]|[A-Za-z]\p{Script=Greek}/u,
      },
    ],
    questionMark: ';',
    ending: /[.;!…:·]»?$|»\.$/,
    article: /(?:[Άά]ρθρ(?:ο|ου|α|ων)) (\d+)/g,
    recital: /αιτιολογική σκέψη (\d+)/g,
    sameInEnglish: [NAME],
  },
};

export function orthographyOf(language: string): Orthography {
  const known = ORTHOGRAPHY[language];
  if (known === undefined)
    throw new Error(`expected a line for ${language} in testing/orthography.ts, found none`);
  return known;
}
