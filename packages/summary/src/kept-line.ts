import { dateOnly } from './dates.ts';
import type { Summary } from './summary.ts';
import { summaryWords } from './words/index.ts';

/** Where the data is, until when, and whom to ask about it: how every file ends. */
export function keptLine({
  language,
  purgeAt,
  server,
}: Pick<Summary, 'language' | 'purgeAt' | 'server'>): string {
  const words = summaryWords(language);
  return words.kept(dateOnly(purgeAt, words.locale), server);
}
