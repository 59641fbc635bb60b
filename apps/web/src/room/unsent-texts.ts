import { CARD_DRAFT, COVERED_DRAFT, draftPrefix, readRecord, SUGGESTION_DRAFT } from './drafts.ts';
import { type Kept, keptJson } from './kept.ts';

/** Every text of this phone in that room that the server does not have, whoever's seat it was; not what was written covered. */
export function unsentTexts(code: string, kept: Kept): string[] {
  const texts = kept
    .keys(`draft:${code}:`)
    .map((storageKey) => {
      const [, , participant = ''] = storageKey.split(':');
      const key = storageKey.slice(draftPrefix({ code, participant }).length);
      return wordsIn(key, keptJson(kept, storageKey, readRecord)?.text ?? '');
    })
    .filter((text) => text.trim() !== '');
  return [...new Set(texts)];
}

/** What the person wrote in that draft, to be read; `''` where it is nothing to read. */
function wordsIn(key: string, text: string): string {
  if (key.startsWith(COVERED_DRAFT) || key.endsWith(':levels')) return '';
  if (key === CARD_DRAFT || key.startsWith(`${CARD_DRAFT}:`)) {
    return written(text, ({ title, text: card, questions }) => [title, card, ...asList(questions)]);
  }
  if (key === SUGGESTION_DRAFT) {
    return written(text, ({ passage, replacement, remark }) => [
      replacement === passage ? null : replacement,
      remark,
    ]);
  }
  return text;
}

/** The texts in a draft that is JSON; `''` where it cannot be read. */
function written(json: string, texts: (of: Record<string, unknown>) => unknown[]): string {
  try {
    const said = texts(JSON.parse(json));
    return said.filter((one) => typeof one === 'string' && one.trim() !== '').join('\n');
  } catch {
    return '';
  }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
