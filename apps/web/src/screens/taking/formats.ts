import { type GroupDocument, SUMMARY_FORMATS, type SummaryFormat } from '../../room/index.ts';

/** Every kind of file that a summary may come as, in the order in which people look for them. */
const ORDER = ['pdf', 'docx', 'odt', 'html', 'md', 'csv', 'json', 'poster'] as const;
export type KindOfFile = (typeof ORDER)[number];

const isOffered = (kind: KindOfFile): kind is KindOfFile & SummaryFormat =>
  (SUMMARY_FORMATS as readonly string[]).includes(kind);

/** Those that the server makes of it: the board has one poster, whatever was agreed on. */
export const offeredOf = (document: GroupDocument): readonly (KindOfFile & SummaryFormat)[] =>
  ORDER.filter(isOffered).filter((format) => document === 'summary' || format !== 'poster');

/** Made at once, and sent smaller than it is where nothing else comes with it. */
export const isText = (format: SummaryFormat): boolean => ['html', 'md', 'csv', 'json'].includes(format);

/** Opens in a tab of its own instead of being saved. */
export const isPage = (format: SummaryFormat): boolean => format === 'html';
