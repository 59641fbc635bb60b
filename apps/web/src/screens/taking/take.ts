import type { Choices } from '@reflextics/summary';
import type { Download, SummaryFormat } from '../../room/index.ts';
import type { Language } from '../../words/index.ts';

/** Fetches the file. Throws `ApiError`. */
export type Take = (format: SummaryFormat, language: Language, choices: Choices) => Promise<Download>;

/** What can be taken: a room's summary or a session's. */
export interface Takeable {
  take: Take;
  /** In which the files are offered first; who takes one may choose another. */
  language: Language;
  /** Of the file, without its ending, should the server not name it. */
  name: string;
  /** When all of it is deleted; null: not known here. */
  until: number | null;
}
