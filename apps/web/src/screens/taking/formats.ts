import { type GroupDocument, SUMMARY_FORMATS, type SummaryFormat } from '../../room/index.ts';

/** Every kind of file that a summary may come as, in the order in which people look for them. */
const ORDER = ['pdf', 'docx', 'odt', 'html', 'md', 'csv', 'json', 'poster'] as const;
export type KindOfFile = (typeof ORDER)[number];

const isOffered = (kind: KindOfFile): kind is KindOfFile & SummaryFormat =>
  (SUMMARY_FORMATS as readonly string[]).includes(kind);

/** Those that the server makes of it: the board has one poster, whatever was agreed on. */
export const offeredOf = (document: GroupDocument): readonly (KindOfFile & SummaryFormat)[] =>
  ORDER.filter(isOffered).filter((format) => document === 'summary' || format !== 'poster');

/** How much of what there is goes into a file: all, the proposals alone, or those that all can live with. */
export type Extent = 'whole' | 'proposals' | 'framework';

export function extentOf(document: GroupDocument, format: SummaryFormat): Extent {
  if (document === 'framework') return 'framework';
  return format === 'csv' || format === 'poster' ? 'proposals' : 'whole';
}

/** Opens in a tab of its own instead of being saved. */
export const isPage = (format: SummaryFormat): boolean => format === 'html';
