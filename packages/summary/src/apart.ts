/** A letter of an alphabet that runs from the right. */
export const FROM_THE_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

// First strong isolate and its end, as Unicode names them.
const OPENS = '\u2068';
const CLOSES = '\u2069';
const ISOLATES = /[\u2066-\u2069]/g;
/** What turns what stands after it, if it is let. */
const TURNS = new RegExp(`${FROM_THE_RIGHT.source}|[\\u202a-\\u202e]`, 'u');
const STEERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A stretch of a text; apart: it is ordered by itself, whatever stands beside it. */
export interface Stretch {
  text: string;
  apart: boolean;
}

/** What somebody typed, as it can stand within a sentence or a list: where it runs from the right it does not turn what is beside it. Twice is as good as once. */
export function apart(text: string): string {
  return text.includes('\n') ? text.split('\n').map(apartLine).join('\n') : apartLine(text);
}

function apartLine(text: string): string {
  const stretches = stretchesOf(text);
  const turns = stretches.some((one) => !one.apart && TURNS.test(one.text));
  if (turns) return keptApart(text.replace(STEERING, ''));
  return stretches.map((one) => (one.apart ? keptApart(one.text) : one.text)).join('');
}

/** A line, whatever is in it. */
export const keptApart = (text: string): string => OPENS + text + CLOSES;

/** In order, without the signs that keep them apart: those of one line that have their end, the innermost where they lie in each other. */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(/[\u2066-\u2068][^\u2066-\u2069\n]*\u2069/g)) {
    found.push({ text: text.slice(from, index), apart: false }, { text: whole, apart: true });
    from = index + whole.length;
  }
  found.push({ text: text.slice(from), apart: false });
  return found
    .map((one) => ({ ...one, text: one.text.replace(ISOLATES, '') }))
    .filter((one) => one.text !== '');
}

/** As it was typed, for where nothing is drawn: a file's properties and the like. */
export const together = (text: string): string => text.replace(ISOLATES, '');
