/** Sentences that a language rightly says as English does, by language: names, and words that both have. */
export const SAME_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'advice.part.aspect',
    'advice.part.questions',
    'advice.part.text',
    'advice.question',
    'cards.situations',
    'common.level.organisation',
    'common.product',
    'common.step.action',
    'common.step.discussion',
    'common.step.situation',
    'narrator.time.both',
    'narrator.time.minutes',
    'open.turn.minutes',
    'own.question',
  ],
  el: ['common.product'],
  ro: [
    'advice.part.aspect',
    'common.product',
    'narrator.extend.30',
    'narrator.extend.60',
    'narrator.time.both',
    'own.resource.text',
  ],
};
