/** Sentences that a language rightly says as English does, by language: names, and words that both have. */
export const SAME_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  el: ['common.product'],
  fr: [],
};
