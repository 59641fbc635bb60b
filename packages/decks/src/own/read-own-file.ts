import { shortened } from '../json-text.ts';
import type { Flaw } from './flaw.ts';
import { OWN_LIMITS } from './own-limits.ts';
import { type ReadDeck, readOwnDeck, whole } from './read-own-deck.ts';
import { readSpreadsheet } from './spreadsheet.ts';

const MOST_BYTES = 2 * OWN_LIMITS.bytes; // of the alphabets that are read, one takes two bytes for a letter

/** How a file begins that is no text, whatever its name says: ZIP and so every office document, the older of these, PDF. */
const NO_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

const isTableName = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

/** A file as somebody chose it: JSON or a table, told by what is in it where its name does not fit. All of it, or everything that is wrong with it. */
export async function readOwnFile(
  file: Pick<File, 'name' | 'type' | 'size' | 'arrayBuffer'>,
  newId: () => string,
): Promise<ReadDeck> {
  if (file.size > MOST_BYTES) return whole('too-large', OWN_LIMITS.bytes, file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (NO_TEXT.some((beginning) => beginning.every((byte, at) => bytes[at] === byte)))
    return whole('not-text', null, null);
  const { text, lost } = textOf(bytes);
  // Before its lines are counted: a photo has some hundred that are no text, and no alphabet to save it in.
  if (text.includes('\0')) return whole('not-text', null, null);
  if (lost.length > 0) return { flaws: lost };
  const beginning = text.trimStart();
  if (beginning === '') return whole('nothing-in-it', null, null);
  if (beginning.startsWith('<')) return whole('not-this-format', 'JSON/CSV', shortened(beginning));
  const isTable = !/^[[{]/.test(beginning) && (isTableName(file.name) || file.type === 'text/csv');
  const read = isTable
    ? readSpreadsheet(text, file.name.replace(/\.[^.]*$/, ''), newId)
    : readOwnDeck(text, newId);
  if ('flaws' in read) return read;
  const { situations, resources } = read.deck;
  return situations.length + resources.length === 0 ? whole('nothing-in-it', null, null) : read;
}

/** `lost`: the lines in which letters are not in the alphabet that the file seems to be in. */
function textOf(bytes: Uint8Array): { text: string; lost: readonly Flaw[] } {
  const alphabet = alphabetOf(bytes);
  const text = new TextDecoder(alphabet).decode(bytes);
  try {
    new TextDecoder(alphabet, { fatal: true }).decode(bytes);
    return { text, lost: [] };
  } catch {
    const lost = text
      .split(/\r\n|\r|\n/)
      .flatMap((said, at): Flaw[] =>
        said.includes('\uFFFD')
          ? [{ line: at + 1, place: '', code: 'bad-characters', expected: null, found: null }]
          : [],
      );
    return { text, lost };
  }
}

/** Some spreadsheets save text with two bytes for each letter, mostly with a mark at its start that says so. */
function alphabetOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
