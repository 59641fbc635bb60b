import { describe, expect, test } from 'vitest';
import { REFUSALS } from './index.ts';
import {
  citedNumbers,
  codesInRules,
  commandTypes,
  eventTypes,
  exampleTests,
  ruleNumbers,
  scenes,
} from './testing/words-of-the-rules.ts';

const tests = exampleTests();

describe('the tests against the rulebook', () => {
  test('RULES.md numbers each rule once, without holes', () => {
    const numbers = ruleNumbers();
    expect(numbers.length).toBeGreaterThan(0);
    const letters = [...new Set(numbers.map((number) => number.slice(0, 1)))];
    const expected = letters.flatMap((letter) => {
      const count = numbers.filter((number) => number.startsWith(letter)).length;
      return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    });
    expect(numbers).toEqual(expected);
  });

  test('every rule is cited by the title of a test', () => {
    const cited = new Set(citedNumbers());
    expect(ruleNumbers().filter((number) => !cited.has(number))).toEqual([]);
  });

  test('no title cites a rule that does not exist', () => {
    const known = new Set(ruleNumbers());
    expect(citedNumbers().filter((number) => !known.has(number))).toEqual([]);
  });

  test('every refusal is provoked', () => {
    const provoked = new Set([...tests.matchAll(/thenRefused\('([a-z-]+)'\)/g)].map((match) => match[1]));
    expect(Object.keys(REFUSALS).filter((code) => !provoked.has(code))).toEqual([]);
  });

  test('every refusal says in RULES.md where it comes from', () => {
    const codes = new Set(codesInRules());
    expect(Object.keys(REFUSALS).filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each([
    ['command', commandTypes()],
    ['event', eventTypes()],
  ])('every %s occurs in an example', (_, types) => {
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => !(tests + scenes()).includes(`type: '${type}'`))).toEqual([]);
  });
});
