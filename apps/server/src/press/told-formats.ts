/** What a group leaves with, each as the files that it can be had as; a key is the ending of an address and of a file. */
export const TOLD_FORMATS = {
  summary: ['pdf', 'md', 'json', 'html', 'docx', 'odt', 'csv'],
  framework: ['pdf', 'md', 'json', 'html', 'docx', 'odt', 'csv'],
  poster: ['pdf'],
} as const;

export type ToldDocument = keyof typeof TOLD_FORMATS;
export type ToldFormat<Document extends ToldDocument = ToldDocument> =
  (typeof TOLD_FORMATS)[Document][number];
