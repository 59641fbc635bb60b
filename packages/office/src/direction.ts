const FROM_THE_RIGHT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const FIRST_LETTER = /\p{L}/u;
const LETTER_FROM_THE_RIGHT = new RegExp(`[${FROM_THE_RIGHT}]`, 'u');
// From one such letter to the last before a letter of another kind: spaces and marks between them belong to them.
const STRETCH = new RegExp(`[${FROM_THE_RIGHT}](?:[^\\p{L}\\n]*[${FROM_THE_RIGHT}\\p{M}])*`, 'gu');

/** Whether a text runs from right to left as a whole: its first letter says so. */
export function runsFromTheRight(text: string): boolean {
  const first = FIRST_LETTER.exec(text)?.[0];
  return first !== undefined && LETTER_FROM_THE_RIGHT.test(first);
}

/** In order, together the whole text. Word needs to be told of each stretch which way it runs. */
export function stretches(text: string): { text: string; fromTheRight: boolean }[] {
  const found: { text: string; fromTheRight: boolean }[] = [];
  let done = 0;
  for (const match of text.matchAll(STRETCH)) {
    if (match.index > done) found.push({ text: text.slice(done, match.index), fromTheRight: false });
    found.push({ text: match[0], fromTheRight: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) found.push({ text: text.slice(done), fromTheRight: false });
  return found;
}
