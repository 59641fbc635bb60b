import { describe, expect, it } from 'vitest';
import { orthographyOf } from '../../packages/decks/src/testing/orthography.ts';
import { LANGUAGES, saidIn } from './said.ts';

/** What the rules of a deck's prose do not hold for, each with its reason. */
const RIGHT_AS_IT_IS: readonly { readonly where: RegExp; readonly flaw: RegExp; readonly why: string }[] = [
  {
    where: /^web\.(narrator\.extend\.heard|narrator\.vote\.aloud\.heard|together\.answers\.of)$/,
    flaw: /a space at an edge/,
    why: 'said only to a screen reader, right behind the words of the button',
  },
  {
    where: /^office\.pageOf\./,
    flaw: /a space at an edge/,
    why: 'around the numbers, which the office program counts',
  },
  {
    where: /^web\.open\.call\.wrong$/,
    flaw: /an address|no no-break space before :/,
    why: 'names how an address begins',
  },
  {
    where: /^web\.phone\.keys\.what$/,
    flaw: /a space that may break|a question mark of another language/,
    why: 'names the key with the question mark, which is ? on every keyboard',
  },
  { where: /^web\.phone\.move$/, flaw: /a word written twice/, why: 'English goes on on a phone' },
  {
    where: /^web\.(narrator\.say\.first|together\.(round|answers|themes\.none))$/,
    flaw: /a word written twice/,
    why: 'Greek says “one by one” as «ένας ένας»',
  },
];

const found = async (language: (typeof LANGUAGES)[number]) =>
  (await saidIn(language)).flatMap(({ where, text }) =>
    orthographyOf(language)
      .flaws.filter(({ pattern }) => pattern.test(text))
      .map(({ flaw }) => ({ where, flaw, text })),
  );
const isRight = (one: { where: string; flaw: string }) =>
  RIGHT_AS_IT_IS.some(({ where, flaw }) => where.test(one.where) && flaw.test(one.flaw));

describe.each(LANGUAGES)('all that is said in %s', (language) => {
  it('is written as the language is written: its spaces, quotation marks, letters and question marks', async () => {
    expect((await found(language)).filter((one) => !isRight(one))).toEqual([]);
  });
});

it('every exception is still needed', async () => {
  const all = (await Promise.all(LANGUAGES.map(found))).flat();
  const idle = RIGHT_AS_IT_IS.filter(
    ({ where, flaw }) => !all.some((one) => where.test(one.where) && flaw.test(one.flaw)),
  );
  expect(idle).toEqual([]);
});
