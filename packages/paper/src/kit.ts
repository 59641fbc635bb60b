import type { Tell } from '@reflextics/summary';
import { type Zippable, zipSync } from 'fflate';
import { PAPER_KINDS, type PaperRequest } from './paper.ts';
import { SHEETS } from './sheets.ts';
import { paperWords } from './words/index.ts';

/** Everything that can be printed, in one ZIP, each file under a name in the deck's language. */
export async function kit(request: PaperRequest, tell?: Tell): Promise<Uint8Array> {
  const { files } = paperWords(request.deck.language);
  const inside: Zippable = {};
  const kinds = PAPER_KINDS.filter((kind) => kind !== 'kit');
  for (const [at, kind] of kinds.entries()) {
    tell?.({ part: at + 1, of: kinds.length, share: at / kinds.length });
    // A PDF is compressed already.
    inside[`${files[kind]}.pdf`] = [await SHEETS[kind](request), { level: 0 }];
  }
  return zipSync(inside, { mtime: request.madeAt });
}
