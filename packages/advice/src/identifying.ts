import { addresses } from './addresses.ts';
import { births } from './births.ts';
import { accounts, mails, phones } from './contacts.ts';
import type { Found } from './found.ts';
import { names } from './names.ts';
import { fileNumbers, ibans, nationalNumbers, plates } from './numbers.ts';
import { toldMe } from './told-me.ts';

/** Where two lay claim to the same words, the first of them has it: the surest first. */
const FINDERS: readonly ((text: string) => Found[])[] = [
  mails,
  accounts,
  ibans,
  nationalNumbers,
  births,
  plates,
  phones,
  fileNumbers,
  addresses,
];

const overlap = (a: Found, b: Found) => a.start < b.end && b.start < a.end;

/**
 * Words that could identify someone, in the order of the text, none over another. English, French, Romanian and Greek at once.
 * `known`: names that whoever reads it knows anyway, such as those of the people in the room. `read`: what all have read,
 * such as the card at play: whom they call by a first name alone is made up, and no news either.
 */
export function identifying(text: string, known: readonly string[] = [], read = ''): Found[] {
  const told = look(read, known)
    .filter(({ kind }) => kind === 'first-name')
    .map(({ start, end }) => read.slice(start, end));
  return look(text, [...known, ...told]);
}

function look(text: string, known: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const find of [
    ...FINDERS,
    (said: string) => names(said, known),
    (said: string) => toldMe(said, known),
  ])
    for (const one of find(text)) if (!found.some((other) => overlap(other, one))) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}
