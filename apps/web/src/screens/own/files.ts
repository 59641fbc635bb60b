import { type Flaw, ownDeck, readOwnFile, writeOwnDeck, writeSpreadsheet } from '@reflextics/decks';
import { saveFile } from '../shared/take-file.ts';
import { type Collection, newEnd } from './own-cards.ts';

/** All of the file, or everything that is wrong with it. */
export async function readFile(file: File): Promise<{ collection: Collection } | { flaws: readonly Flaw[] }> {
  const read = await readOwnFile(file, newEnd);
  return 'deck' in read ? { collection: read.deck } : read;
}

const fileName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'cards';

export function saveAs(form: 'json' | 'csv', { name, ...items }: Collection): void {
  const deck = ownDeck(name, items);
  const file =
    form === 'json'
      ? new Blob([writeOwnDeck(deck)], { type: 'application/json' })
      : new Blob([writeSpreadsheet(deck)], { type: 'text/csv;charset=utf-8' });
  saveFile({ file, name: null }, `${fileName(name)}.${form}`);
}
