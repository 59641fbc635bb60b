import {
  LEVELS,
  MAX_NAME_LENGTH,
  MAX_PROBLEM_LENGTH,
  MAX_PROPOSAL_DETAIL_LENGTH,
  MAX_PROPOSAL_LENGTH,
  MAX_REACTION_LENGTH,
  REACTIONS,
  THEMES,
} from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { type Lines, linesIn, MAX_COMPANY, PRACTICE_LANGUAGES } from './index.ts';

const LONGEST_SENTENCE = 20; // words, as on the screens

function proposalWords(lines: Lines): string[] {
  return LEVELS.flatMap((level) =>
    lines.proposals[level].flatMap(({ text, whoDecides, firstStep }) =>
      [text, whoDecides, firstStep].filter((one) => one !== undefined),
    ),
  );
}

function spoken(lines: Lines): string[] {
  return [
    ...REACTIONS.flatMap((kind) => lines.reactions[kind]),
    ...THEMES.flatMap((theme) => lines.themes[theme]),
    ...lines.any,
    ...lines.andAlso,
    ...lines.resources,
    ...lines.actions,
    ...lines.problems.filter((one) => one !== ''),
    ...lines.summary,
    lines.taken,
  ];
}

const everything = (lines: Lines) => [...spoken(lines), ...proposalWords(lines)];

describe.each(PRACTICE_LANGUAGES)('what made-up players say in %s', (language) => {
  it('is there for every theme, level and reaction, as much as in English', async () => {
    const [lines, english] = await Promise.all([linesIn(language), linesIn('en')]);
    const counts = (of: Lines) => [
      ...REACTIONS.map((kind) => of.reactions[kind].length),
      ...THEMES.map((theme) => of.themes[theme].length),
      ...LEVELS.map((level) => of.proposals[level].length),
      [of.any, of.andAlso, of.resources, of.actions, of.problems, of.summary].map((list) => list.length),
    ];
    expect(counts(lines)).toEqual(counts(english));
    expect(Math.min(...counts(lines).flat())).toBeGreaterThan(2);
  });

  it('a whole table has names, each its own, and none is the narrator’s', async () => {
    const { names, narrator } = await linesIn(language);
    expect(new Set([...names, narrator]).size).toBe(names.length + 1);
    expect(names.length).toBeGreaterThanOrEqual(MAX_COMPANY);
    expect(names.every((name) => name.length <= MAX_NAME_LENGTH)).toBe(true);
  });

  it('fits where it is said', async () => {
    const lines = await linesIn(language);
    const tooLong = [
      ...REACTIONS.flatMap((kind) => lines.reactions[kind]).filter((one) => one.length > MAX_REACTION_LENGTH),
      ...lines.problems.filter((one) => one.length > MAX_PROBLEM_LENGTH),
      ...LEVELS.flatMap((level) => lines.proposals[level]).filter(
        ({ text, whoDecides = '', firstStep = '' }) =>
          text.length > MAX_PROPOSAL_LENGTH ||
          Math.max(whoDecides.length, firstStep.length) > MAX_PROPOSAL_DETAIL_LENGTH,
      ),
    ];
    expect(tooLong).toEqual([]);
  });

  it('is said in short sentences, nobody shouts, and nothing is said twice', async () => {
    const said = everything(await linesIn(language));
    const long = said.flatMap((one) =>
      one.split(/(?<=[.!?;])\s+/).filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE),
    );
    expect(long).toEqual([]);
    expect(said.filter((one) => one.includes('!'))).toEqual([]);
    const whole = spoken(await linesIn(language));
    expect(whole.filter((one, at) => whole.indexOf(one) !== at)).toEqual([]);
  });

  if (language !== 'en')
    it('leaves nothing in English', async () => {
      const english = new Set(everything(await linesIn('en')));
      expect(everything(await linesIn(language)).filter((one) => english.has(one))).toEqual([]);
    });

  it('writes as one writes in that language', async () => {
    const said = everything(await linesIn(language));
    const wrong: Record<string, RegExp> = {
      en: /['"]/,
      fr: /['"]|[^\u202F][?;]|[^\u00A0]:/,
      ro: /[şţŞŢ'"]/,
      el: /['"?]/,
    };
    expect(said.filter((one) => wrong[language]?.test(one))).toEqual([]);
  });
});
