import type { Span } from './ages.ts';

/** What a card of this game may be about, by the beginnings of words, in all four languages. */
const MATTERS = {
  keeping:
    /archiv|retention|destroy|delet|shred|conserv|détrui|supprim|effac|arhiv|păstr|șterg|distru|αρχει|διαγρα|καταστρ/u,
  locking:
    /lock|unlock|password|encrypt|verrou|mots? de passe|serrure|parol|încui|lacăt|κλειδ|ξεκλείδ|κωδικ/u,
  consent: /consent|authoris|consentement|autoris|consimț|συγκατάθ|συναίν/u,
  images: /photo|video|selfie|vidéo|poz[eă]|fotograf|film[aă]|φωτογραφ|βίντεο/u,
  time: /evening|weekend|holiday|disconnect|working hours|overtime|soir|week-end|vacances|congé|déconnex|heures supplémentaires|horaires|sear[aă]|concedi|vacanț|deconect|program de lucru|βράδυ|σαββατοκύρ|διακοπ|αποσύνδε|ωράρι|υπερωρ/u,
  equipment:
    /computer|laptop|tablet|wi-?fi|equipment|ordinateur|connexion|équipement|calculator|conexiun|dotare|echipament|υπολογιστ|τάμπλετ|σύνδεση|εξοπλισμ/u,
  networks:
    /whatsapp|facebook|instagram|tiktok|linkedin|social network|réseaux? socia|rețel(?:e|ele) socia|κοινωνικ(?:ά|ών) δίκτυ/u,
  files: /case notes|files?(?!\p{L})|records?(?!\p{L})|dossier|dosar|φάκελ|φακέλ/u,
  secrecy:
    /confidential|secrecy|confidentialité|secret professionnel|confidențial|secret profesional|απόρρητ|εχεμύθ/u,
} as const;
type Matter = keyof typeof MATTERS;

const PATTERNS = Object.entries(MATTERS).map(
  ([matter, { source }]) => [matter as Matter, new RegExp(`(?<!\\p{L})(?:${source})`, 'iu')] as const,
);
const mattersIn = (text: string): Matter[] =>
  PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([matter]) => matter);

/** A situation touches two or three of them by itself; with four it is not one any more. Files and secrecy are nearly everywhere. */
const TOO_MANY_MATTERS = 4;
const EVERYWHERE: readonly Matter[] = ['files', 'secrecy'];

/** What one card may well tell together. */
const BELONG_TOGETHER: readonly (readonly Matter[])[] = [
  ['keeping', 'locking', 'files', 'secrecy', 'consent'],
  ['images', 'consent', 'networks', 'secrecy'],
  ['locking', 'equipment'],
];

const isApart = (some: readonly Matter[], others: readonly Matter[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  !some.some((one) =>
    others.some(
      (other) =>
        one === other || BELONG_TOGETHER.some((group) => group.includes(one) && group.includes(other)),
    ),
  );

/** A row of things where one is asked for. */
const LIST = /[;/+&]|,.*,|, (?:and|et|și|και) |,.* (?:and|et|și|και) /i;
const AND = / (?:and|et|și|și despre|και) /iu;

const ANOTHER_MATTER =
  /(?<!\p{L})(?:another (?:problem|matter|question)|on top of that|a second problem|autre problème|autre question|second problème|o altă problemă|altă problemă|a doua problemă|άλλο πρόβλημα|ένα δεύτερο πρόβλημα|άλλο ζήτημα)(?!\p{L})/iu;

/** How one goes on to something else. It often is the same thing still: what comes before and after it has to tell. */
const TURNS =
  /(?<!\p{L})(?:besides|also|meanwhile|in addition|moreover|at the same (?:centre|place|time)|par ailleurs|d[’']ailleurs|de plus|en outre|d[’']autre part|en même temps|dans le même|în plus|de asemenea|pe lângă asta|între timp|totodată|în același|επιπλέον|επίσης|εξάλλου|στο μεταξύ|παράλληλα|στον ίδιο|στο ίδιο)(?!\p{L})/giu;

const SENTENCE_END = /[.!?;…](?=\s|$)/u;

/** The sentence in which the text goes on to a matter that has nothing to do with what it began with. */
function turnIn(text: string): Span | null {
  for (const { index } of text.matchAll(TURNS)) {
    const start = text.slice(0, index).search(/[^.!?;…]*$/u);
    const from = start + (text.slice(start).match(/^\s*/)?.[0].length ?? 0);
    if (!isApart(mattersIn(text.slice(0, from)), mattersIn(text.slice(from)))) continue;
    const length = text.slice(index).search(SENTENCE_END);
    return { start: from, end: length < 0 ? text.length : index + length + 1 };
  }
  return null;
}

function anotherIn(text: string): Span | null {
  const match = ANOTHER_MATTER.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** `Secrecy and working hours`: two things, each of its own. */
function joinsTwo(aspect: string): boolean {
  const [one, ...more] = aspect.split(AND);
  return more.some((other) => isApart(mattersIn(one ?? ''), mattersIn(other)));
}

export interface SecondAspect {
  readonly part: 'aspect' | 'text';
  /** Where in it; null: all of it. */
  readonly span: Span | null;
}

/** Where a card seems to go on to a second thing; null: it is about one. */
export function secondAspect(aspect: string, text: string): SecondAspect | null {
  if (LIST.test(aspect) || joinsTwo(aspect)) return { part: 'aspect', span: null };
  const span = anotherIn(text) ?? turnIn(text);
  if (span !== null) return { part: 'text', span };
  const touched = mattersIn(`${aspect} ${text}`).filter((matter) => !EVERYWHERE.includes(matter));
  return touched.length >= TOO_MANY_MATTERS ? { part: 'aspect', span: null } : null;
}
