/** Sentences of a text, by the marks that end one in our languages. */
export const sentencesOf = (said: string): string[] => said.split(/(?<=[.!?;·…])["»”’]?\s+|\n+/);

/** Words as a reader counts them: what stands between spaces and is no mark. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/[\s\u00A0\u202F]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Finds a word of a list: whole, or with `*` all that begin with it. */
export const asPattern = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/\*$/, '').replaceAll('.', '\\.')}${/[*.]$/.test(word) ? '' : '(?![\\p{L}\\p{N}])'}`,
    'iu',
  );
