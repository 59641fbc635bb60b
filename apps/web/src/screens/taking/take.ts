import type { FrameworkKind } from '@reflextics/game';
import type { Arrival, DocumentWanted, Download, GroupDocument } from '../../room/index.ts';
import type { Language } from '../../words/index.ts';

/** Fetches the file. Throws `ApiError`. */
export type Take = (wanted: DocumentWanted, arrival?: Arrival) => Promise<Download>;

/** What can be taken: the documents of a room or of a session. */
export interface Takeable {
  take: Take;
  /** In which the files are offered first; who takes one may choose another. */
  language: Language;
  /** Of the file, without its ending, should the server not name it. */
  name: (document: GroupDocument) => string;
  /** What the framework is called until it was looked up; missing: not known, or no netiquette. */
  kind?: FrameworkKind | undefined;
  /** When all of it is deleted; null: not known here. */
  until: number | null;
}
