import type { ResourceKey } from '../reflextics/resources.ts';

/** What each country settles for itself, with the resources that speak of it. */
export const SETTLED_BY_COUNTRY = {
  'what a country adds to the Regulation': [
    'gdpr-in-brief',
    'purpose-and-lawfulness',
    'writing-down-sensitive-data',
    'telling-people',
  ],
  'how long a file is kept': ['gdpr-in-brief', 'how-long-to-keep', 'life-of-a-file'],
  'from what age a child decides': ['asking-for-consent', 'images-of-people', 'tools-children'],
  'who is bound to secrecy': ['professional-secrecy', 'professional-conduct'],
  'whether one may switch off': ['switching-off-and-emergencies'],
  'what is owed to a person in danger': ['switching-off-and-emergencies', 'waltham-risk'],
  'how one reports a wrong': ['facing-a-dilemma'],
  'whether one may look people up': ['waltham-looking-people-up'],
  'what the State owes in equipment': ['right-to-equipment'],
} as const satisfies Record<string, readonly ResourceKey[]>;

/** Says in so many words that countries differ, by language: a statement, so that the word “country” alone does not pass. */
export const SAYS_THAT_COUNTRIES_DIFFER: Readonly<Record<string, RegExp>> = {
  en: /differs? (?:by country|from country to country)|not the same in every country|depends on the country|(?:a matter of|is for|partly for|is also|added by) national law|national law may|National law may|law of our country add|Yours may differ|Other countries have other laws/,
  fr: /diffère(?:nt)? (?:selon les pays|d’un pays à l’autre)|pas les mêmes dans tous les pays|dépend du pays|(?:relève|relèvent)(?: en partie| aussi)? du droit national|vient du droit national|loi nationale peut|droit national peut|ajoute la loi de notre pays|Les vôtres peuvent différer|D’autres pays ont d’autres lois/,
  ro: /diferă de la o? ?țară la(?: alta| țară)|aceleași în fiecare țară|depinde de țară|ține(?: în parte)? de legea națională|de legea națională ține|din legea națională|[Ll]egea națională poate|[Dd]reptul național poate|adaugă legea țării noastre|hotărăște dreptul național|pot fi altele|Alte țări au alte legi/,
  el: /διαφέρει (?:ανά χώρα|από χώρα σε χώρα)|Δεν είναι ίδιοι σε κάθε χώρα|εξαρτάται από τη χώρα|(?:εθνικό δίκαιο|Το εθνικό δίκαιο) (?:ορίζει|μπορεί)|ορίζει(?: εν μέρει)? το εθνικό δίκαιο|προσθέτει το εθνικό δίκαιο|εθνικός νόμος μπορεί|προσθέτει ο νόμος της χώρας μας|μπορεί να διαφέρουν|Άλλες χώρες έχουν άλλους νόμους/,
};

/** Names an age or a number of years, by language: what a reader could take for the rule of every country. */
export const NAMES_AN_AGE_OR_YEARS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:age of|under|below|over) (?:\d{2}|sixteen|eighteen)\b|\b\d+ years\b|\byears old\b/,
  fr: /\b(?:\d+|treize|seize|dix-huit) ans\b/,
  ro: /(?<!\p{L})(?:\d+|treisprezece|șaisprezece|optsprezece) (?:de )?ani(?!\p{L})/u,
  el: /(?:στα|από τα|κάτω των|κάτω από τα) (?:\d+|δεκαέξι|δεκαοκτώ)|\d+ (?:ετών|χρονών|χρόνια|έτη)/,
};

/** What a section of the Regulation, (EU) 2016/679, is about, and what a resource rests on it for. */
export interface Rests {
  /** By number of the article: what of it the resource retells. */
  readonly articles: Readonly<Record<number, string>>;
  /** By number of the recital: the same. */
  readonly recitals?: Readonly<Record<number, string>>;
}

/** What each resource may cite, read against the Regulation; one that is not named here cites nothing. */
export const MAY_CITE: Readonly<Partial<Record<ResourceKey, Rests>>> = {
  'gdpr-in-brief': { articles: { 2: '2(1): data on paper count where they form part of a filing system' } },
  'eight-rules': { articles: { 5: '5(1): the principles of purpose, minimisation, storage, security' } },
  'purpose-and-lawfulness': {
    articles: {
      5: '5(1)(b): purposes are specified and explicit; no incompatible further use',
      6: '6(1): the six grounds; 6(4): further use by consent, by law or where compatible',
    },
  },
  'collecting-with-care': { articles: { 5: '5(1)(c): adequate, relevant, limited to what is necessary' } },
  'asking-for-consent': {
    articles: {
      4: '4(11): freely given, specific, informed, unambiguous',
      7: '7(1): it can be shown; 7(3): withdrawn as easily as given',
      8: '8(1): a child’s own for an online service from 16, by national law from 13 at the lowest',
    },
  },
  'sensitive-data': { articles: { 9: '9(1): the closed list of special categories' } },
  'writing-down-sensitive-data': {
    articles: {
      9: '9(1) and (2): forbidden, with exceptions partly left to national law',
      10: 'criminal convictions and offences',
    },
  },
  'how-long-to-keep': { articles: { 5: '5(1)(e): no longer than is necessary for the purposes' } },
  'life-of-a-file': { articles: { 5: '5(1)(e): no longer than is necessary; it names no number' } },
  'keeping-files-safe': {
    articles: {
      32: '32(1): security appropriate to the risk',
      33: '33(1): a breach is notified to the authority within 72 hours',
      34: '34(1): and told to the people concerned where the risk is high',
    },
  },
  'telling-people': {
    articles: {
      12: '12(1): in concise, clear and plain language',
      13: 'what is told where data are collected from the person, and when',
      14: '14(3): within a month where they come from elsewhere; 14(5): exceptions',
    },
  },
  'peoples-rights': {
    articles: {
      12: '12(3): an answer within one month; 12(5): free of charge',
      15: 'access, 15(3): a copy',
      16: 'rectification',
      17: 'erasure; 17(3)(b): not where a law asks for keeping',
      18: 'restriction',
      20: 'portability: data that the person provided',
      21: 'objection',
      22: '22(1): no decision by a machine alone; 22(2): exceptions',
      77: 'complaint to a supervisory authority',
    },
  },
  'sharing-with-partners': { articles: { 5: '5(1)(b), (c) and (f): purpose, minimisation, security' } },
  'coded-or-anonymous': {
    articles: { 4: '4(5): pseudonymisation', 89: '89(1): safeguards for statistical purposes' },
    recitals: { 26: 'anonymous is whom no means reasonably likely to be used identify' },
  },
  'images-of-people': {
    articles: { 4: '4(1): whatever relates to a person who can be identified' },
    recitals: { 38: 'children merit specific protection with regard to their personal data' },
  },
  'whom-to-ask': {
    articles: {
      37: '37(1): who must designate a data protection officer',
      39: '39(1): informs, advises, monitors',
      51: '51(1): each member State has an authority',
    },
  },
  'biased-tools': { articles: { 22: '22(1): no decision by a machine alone that weighs heavily' } },
};
