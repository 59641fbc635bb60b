import { type Zippable, zipSync } from 'fflate';
import { PAPER_KINDS, type PaperRequest } from './paper.ts';
import { SHEETS } from './sheets.ts';
import { paperWords } from './words/index.ts';

/** Everything that can be printed, in one ZIP, each file under a name in the deck's language. */
export async function kit(request: PaperRequest): Promise<Uint8Array> {
  const { files } = paperWords(request.deck.language);
  const inside: Zippable = {};
  for (const kind of PAPER_KINDS) {
    // A PDF is compressed already.
    if (kind !== 'kit') inside[`${files[kind]}.pdf`] = [await SHEETS[kind](request), { level: 0 }];
  }
  return zipSync(inside, { mtime: request.madeAt });
}
