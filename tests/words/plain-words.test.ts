import { describe, expect, it } from 'vitest';
import { asPattern, sentencesOf, wordsIn } from '../../apps/web/src/words/testing/plain-text.ts';
import { WORDS_TO_AVOID } from '../../apps/web/src/words/testing/words-to-avoid.ts';
import { guidanceIn, LANGUAGES, retoldIn, type Said, saidIn } from './said.ts';

/** Words in a sentence, as on the screens. */
const LONGEST_SENTENCE = 20;

/**
 * Words between two marks, of which a colon is one, in what the deck retells. It is looser than on a screen: a card is read aloud,
 * where a colon is a breath and a list follows it, and to a group that has the time; and it retells a guide whose facts it must keep.
 */
const LONGEST_BREATH = 30;

const longer = (said: readonly Said[], parts: (text: string) => string[], most: number) =>
  said.flatMap(({ where, text }) =>
    parts(text)
      .filter((part) => wordsIn(part) > most)
      .map((part) => `${where}: ${wordsIn(part)} words: ${part}`),
  );
const breathsOf = (text: string) => sentencesOf(text).flatMap((sentence) => sentence.split(/(?<=:)\s+/));

// The catalog of the screens has a test of its own, beside it, with what a screen needs besides.
const beside = async (language: (typeof LANGUAGES)[number]) => [
  ...(await saidIn(language)).filter(({ where }) => where === 'web.noscript' || !where.startsWith('web.')),
  ...guidanceIn(language),
];

describe.each(LANGUAGES)('plain words beside the screens, in %s', (language) => {
  it(`no sentence is longer than ${LONGEST_SENTENCE} words: pages without script, files, paper, practice, the narrator’s scripts`, async () => {
    expect(longer(await beside(language), sentencesOf, LONGEST_SENTENCE)).toEqual([]);
  });

  it(`what the deck retells can be read aloud: no more than ${LONGEST_BREATH} words between two marks`, () => {
    expect(longer(retoldIn(language), breathsOf, LONGEST_BREATH)).toEqual([]);
  });

  // Not in what the deck retells: there law forbids, errors are corrected, and one click makes a friend.
  it('nothing is said in words that plain texts avoid', async () => {
    const said = await beside(language);
    const found = Object.entries(WORDS_TO_AVOID[language]).flatMap(([word, instead]) => {
      const pattern = asPattern(word);
      return said
        .filter(({ text }) => pattern.test(text))
        .map(({ where, text }) => `${where}: expected ${instead}; found “${word}” in: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('nobody is shouted at', async () => {
    const loud = (await beside(language)).filter(
      ({ text }) => text.includes('!') || /(\p{Lu}{4,}\s+){2}/u.test(text),
    );
    expect(loud).toEqual([]);
  });
});
