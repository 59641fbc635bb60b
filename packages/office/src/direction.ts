import { stretchesOf } from '@reflextics/summary';

const FROM_THE_RIGHT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const FIRST_LETTER = /\p{L}/u;
const LETTER_FROM_THE_RIGHT = new RegExp(`[${FROM_THE_RIGHT}]`, 'u');
// From one such letter to the last before a letter of another kind: spaces and marks between them belong to them.
const STRETCH = new RegExp(`[${FROM_THE_RIGHT}](?:[^\\p{L}\\n]*[${FROM_THE_RIGHT}\\p{M}])*`, 'gu');

// Signs without a shape that every office program knows. Those that keep a stretch apart are known to few.
const LEFT_MARK = '\u200e';
const RIGHT_MARK = '\u200f';
const markOf = (fromTheRight: boolean): string => (fromTheRight ? RIGHT_MARK : LEFT_MARK);

interface Directed {
  text: string;
  fromTheRight: boolean;
}

/** Whether a text runs from right to left as a whole: its first letter says so that does not stand apart. */
export function runsFromTheRight(text: string): boolean {
  return beginsFromTheRight(
    stretchesOf(text)
      .map((one) => (one.apart ? '' : one.text))
      .join(' '),
  );
}

function beginsFromTheRight(text: string): boolean {
  const first = FIRST_LETTER.exec(text)?.[0];
  return first !== undefined && LETTER_FROM_THE_RIGHT.test(first);
}

/** In order, for a paragraph that runs from the right or not. Word needs to be told of each stretch which way it runs; marks keep apart what is to be. */
export function stretches(text: string, inParagraph: { fromTheRight: boolean }): Directed[] {
  return stretchesOf(text).flatMap((one) =>
    one.apart ? keptApart(one.text, inParagraph.fromTheRight) : directed(one.text),
  );
}

/** The same as one text. */
export const marked = (text: string, inParagraph: { fromTheRight: boolean }): string =>
  stretches(text, inParagraph)
    .map((one) => one.text)
    .join('');

/** What stands at its edges belongs to it, and what follows does not. */
function keptApart(text: string, around: boolean): Directed[] {
  const fromTheRight = beginsFromTheRight(text);
  if (fromTheRight === around) return directed(text);
  const mark = markOf(fromTheRight);
  const edged = `${/^\p{L}/u.test(text) ? '' : mark}${text}${/\p{L}$/u.test(text) ? '' : mark}`;
  return [...directed(edged), { text: markOf(around), fromTheRight: around }];
}

function directed(text: string): Directed[] {
  const found: Directed[] = [];
  let done = 0;
  for (const match of text.matchAll(STRETCH)) {
    if (match.index > done) found.push({ text: text.slice(done, match.index), fromTheRight: false });
    found.push({ text: match[0], fromTheRight: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) found.push({ text: text.slice(done), fromTheRight: false });
  return found;
}
