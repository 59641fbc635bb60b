/** What a card or a resource must fit into. The card editor measures by these, and so do the tests. */

export const CARD_LIMITS = {
  titleCharacters: 60, // two lines at the size a title has on a phone
  aspectCharacters: 60,
  textWords: 130, // under a minute read aloud
  dilemmaWords: 80,
  noteWords: 40, // two sentences, read before the card by someone who may then want to go out
  questionWords: 32, // heard once and remembered
  questionsAtLeast: 2,
  questionsAtMost: 5,
} as const;

export const RESOURCE_LIMITS = {
  titleCharacters: 60,
  wordsAtLeast: 50,
  wordsAtMost: 180, // a minute and a quarter read aloud, after which a group stops listening
  sentenceWords: 35, // read aloud, the beginning of a longer one is forgotten at its end
} as const;

/** Words as a reader counts them: what stands between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
