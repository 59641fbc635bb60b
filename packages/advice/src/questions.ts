/** Words that a question begins with when it cannot be answered by yes or no, in any of the languages. */
const FRENCH =
  'que qu quoi quel quelle quels quelles lequel laquelle lesquels lesquelles comment pourquoi qui où quand combien auquel duquel'.split(
    ' ',
  );
const ASKS = new Set([
  ...FRENCH,
  ...[
    'what how which who whom whose where when why',
    'ce cum care cine cui căror cărei cărui unde când cât câtă câți câte',
    'τι πώς ποιος ποια ποιο ποιοι ποιες ποιον ποιαν ποιους ποιων ποιανού πού πότε γιατί πόσο πόση πόσος πόσοι πόσες πόσα',
  ].flatMap((list) => list.split(' ')),
]);
const ASKS_IN_FRENCH = new Set(FRENCH);

/** « Ce choix est-il juste »: French asks so for yes or no, where no word of asking comes first. Its « ce » is not the Romanian one. */
const FRENCH_TURNED_ROUND = /\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/iu;

/** A preposition or an « and » may come first: « To what extent », « Et dans quelle mesure », « Σε ποιον ». */
const FIRST_WORDS = 4;

/** What a closed question begins with even where one of the others follows: « Est-ce que », « Do you know what ». */
const CLOSED =
  /^(?:(?:and|or|but|et|ou|mais|și|sau|dar|και|ή|αλλά) )?(?:est-(?:ce|il|elle|on)|sont-(?:ils|elles)|do|does|did|is|are|was|were|can|could|may|might|should|must|will|would|has|have|had|peut|doit|devrait|pourrait|a-t|faut|poate|trebuie|este|ar|μπορεί|πρέπει|είναι|θα)(?![\p{L}])/iu;

/** Ends with a question mark: the Greek one is a semicolon. */
export const isQuestion = (text: string): boolean =>
  /[?;\u037e](?:[\s\u00a0\u202f]?[”»"'])?$/.test(text.trim());

/** Whether some part of the question asks for more than yes or no. Generous: « Should she, and why? » is open. */
export function isOpen(question: string): boolean {
  return question.split(/[,:;–—]/).some((clause) => {
    if (CLOSED.test(clause.trim())) return false;
    const asking = FRENCH_TURNED_ROUND.test(clause) ? ASKS_IN_FRENCH : ASKS;
    const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.slice(0, FIRST_WORDS).some((word) => asking.has(word));
  });
}
