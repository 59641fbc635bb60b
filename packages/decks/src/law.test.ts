import { describe, expect, it } from 'vitest';
import { DECKS, deckView, type ResourceText } from './index.ts';
import { RESOURCES, type ResourceKey } from './reflextics/resources.ts';
import {
  MAY_CITE,
  NAMES_AN_AGE_OR_YEARS,
  SAYS_THAT_COUNTRIES_DIFFER,
  SETTLED_BY_COUNTRY,
} from './testing/law.ts';
import { orthographyOf } from './testing/orthography.ts';

const shelf = DECKS.flatMap(({ id, languages }) => languages.map((language) => ({ id, language })));

const bodyOf = (one: ResourceText) => [...one.paragraphs, ...one.points].join(' ');
const numbersIn = (text: string, cited: RegExp) =>
  [...new Set([...text.matchAll(cited)].map((match) => Number(match[1])))].sort((a, b) => a - b);

/** The line for a language in a table that every language needs one in. */
function lineFor<T>(language: string, table: Readonly<Record<string, T>>): T {
  const line = table[language];
  if (line === undefined) throw new Error(`expected a line for ${language} in testing/law.ts, found none`);
  return line;
}

describe.each(shelf)('the law as $id retells it in $language', ({ id, language }) => {
  const resources = deckView(id, language)?.resources ?? [];
  const saysSo = (one: ResourceText) => lineFor(language, SAYS_THAT_COUNTRIES_DIFFER).test(bodyOf(one));

  it.each(Object.entries(SETTLED_BY_COUNTRY))('tells that countries differ on %s', (_, about) => {
    const told = resources.filter((one) => about.some((each) => each === one.id));
    expect(told).toHaveLength(about.length);
    expect(told.filter((one) => !saysSo(one)).map((one) => one.id)).toEqual([]);
  });

  it('names no age and no number of years without saying that countries differ', () => {
    const named = resources.filter((one) => lineFor(language, NAMES_AN_AGE_OR_YEARS).test(bodyOf(one)));
    expect(named.map((one) => one.id)).toEqual(
      expect.arrayContaining(['asking-for-consent', 'tools-children']),
    );
    expect(named.filter((one) => !saysSo(one)).map((one) => one.id)).toEqual([]);
  });

  it('cites what the Regulation says on the matter, and no other article or recital', () => {
    const { article, recital } = orthographyOf(language);
    for (const one of resources) {
      const { articles = {}, recitals = {} } = MAY_CITE[one.id as ResourceKey] ?? {};
      expect(numbersIn(bodyOf(one), article), `articles in ${one.id}`).toEqual(
        Object.keys(articles).map(Number),
      );
      expect(numbersIn(bodyOf(one), recital), `recitals in ${one.id}`).toEqual(
        Object.keys(recitals).map(Number),
      );
    }
  });

  it('heads a section of the Regulation by all that it cites', () => {
    const { article, recital } = orthographyOf(language);
    const headed = resources.filter((one) => RESOURCES[one.id as ResourceKey].document === 'gdpr');
    expect(headed.length).toBeGreaterThan(5);
    for (const one of headed) {
      const heading = one.source.section;
      expect(numbersIn(heading, recital), heading).toEqual(numbersIn(bodyOf(one), recital));
      for (const cited of numbersIn(bodyOf(one), article))
        expect(articlesIn(heading), `Article ${cited} in “${heading}”`).toContain(cited);
    }
  });
});

/** `Articles 12, 15 to 22 and 77` names 15, 22 and all between. */
function articlesIn(heading: string): number[] {
  const spans = heading.matchAll(/(\d+)(?:(?: to | à | έως |–)(\d+))?/g);
  return [...spans].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
}
