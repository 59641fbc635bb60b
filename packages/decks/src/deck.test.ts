import { LEVELS, PROMPTS, STEPS, THEMES, type Theme } from '@reflextics/game';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import {
  CARD_LIMITS,
  DECKS,
  type DeckView,
  deckIndex,
  deckView,
  deckViewSchema,
  LANGUAGES,
  RESOURCE_LIMITS,
  type ResourceText,
  type SituationCard,
  TEMPLATE_PARTS,
  wordCount,
} from './index.ts';
import { RESOURCES } from './reflextics/resources.ts';
import { orthographyOf } from './testing/orthography.ts';
import { stringsIn } from './testing/strings-in.ts';

const SITUATIONS_PER_THEME: Record<Theme, number> = {
  'data-protection': 10,
  'digital-tools': 3,
  netiquette: 6,
  'ethical-posture': 4,
};
const CHAPTERS_EXPECTED = [...THEMES, 'waltham-protocol', 'waltham-guidance', 'wakefield-guidance'];

/** Cards that speak of suicide, violence, abuse or persecution, and no others. */
const CARDS_WITH_A_WORD_OF_CARE = [
  'data-protection-1',
  'data-protection-5',
  'data-protection-6',
  'digital-tools-1',
  'netiquette-2',
  'netiquette-6',
];

function viewIn(deckId: string, language: string): DeckView {
  const view = deckView(deckId, language);
  if (view === null) throw new Error(`expected deck ${deckId} to have words in ${language}, found none`);
  return view;
}

const bodyOf = (resource: ResourceText) => [...resource.paragraphs, ...resource.points].join(' ');
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** The words of a view: its strings but for ids and the like. */
const wordsOf = (view: DeckView) =>
  stringsIn({ ...view, id: undefined, language: undefined }, '')
    .map(({ path, text }) => ({ path: path.slice(1), text }))
    .filter(({ text }) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(text));

describe('the shelf', () => {
  it('names every deck with the languages that it speaks', () => {
    expect(DECKS).toEqual([{ id: 'reflextics', languages: LANGUAGES }]);
    expect(LANGUAGES).toContain('en');
  });

  it('answers null for a deck or a language that it does not have', () => {
    expect(deckView('no-such-deck', 'en')).toBeNull();
    expect(deckView('reflextics', 'xx')).toBeNull();
    expect(deckView('reflextics', 'toString')).toBeNull();
    expect(deckIndex('no-such-deck')).toBeNull();
  });

  it('gives the rulebook the same items, in the same order, as the readers', () => {
    const index = deckIndex('reflextics');
    const view = viewIn('reflextics', 'en');
    expect(index?.situations).toEqual(view.situations.map(({ id, theme }) => ({ id, theme })));
    expect(index?.resources).toEqual(view.resources.map(({ id, themes }) => ({ id, themes })));
  });

  it('has a schema that says exactly what the type says', () => {
    expectTypeOf<z.infer<typeof deckViewSchema>>().toEqualTypeOf<DeckView>();
  });
});

const shelf = DECKS.flatMap(({ id, languages }) => languages.map((language) => ({ id, language })));

describe.each(shelf)('$id in $language', ({ id: deckId, language }) => {
  const view = viewIn(deckId, language);
  const { flaws, questionMark, ending, article, sameInEnglish } = orthographyOf(language);
  const resourceById = new Map(view.resources.map((one) => [one.id, one]));
  const situationById = new Map(view.situations.map((one) => [one.id, one]));

  it('keeps to the schema', () => {
    const checked = deckViewSchema.safeParse(view);
    expect(checked.error?.issues ?? []).toEqual([]);
    expect(checked.data).toEqual(view);
  });

  it('says all that English says, item by item, and nothing else', () => {
    const places = (one: DeckView) => wordsOf(one).map(({ path }) => path);
    expect(places(view)).toEqual(places(viewIn(deckId, 'en')));
  });

  if (language !== 'en')
    it('leaves nothing in English but what it rightly says alike', () => {
      const english = new Map(wordsOf(viewIn(deckId, 'en')).map(({ path, text }) => [path, text]));
      const same = wordsOf(view).filter(({ path, text }) => english.get(path) === text);
      const unjustified = same.filter(({ path }) => !sameInEnglish.some((one) => one.test(path)));
      expect(unjustified).toEqual([]);
      const idle = sameInEnglish.filter((one) => !same.some(({ path }) => one.test(path)));
      expect(idle, 'justified, but not the same').toEqual([]);
    });

  it('has 23 situations: 10, 3, 6 and 4, numbered from 1 within each theme', () => {
    for (const theme of THEMES) {
      const numbers = view.situations.filter((one) => one.theme === theme).map((one) => one.number);
      const wanted = Array.from({ length: SITUATIONS_PER_THEME[theme] }, (_, at) => at + 1);
      expect(numbers, `numbers of the cards on ${theme}`).toEqual(wanted);
    }
    expect(view.situations).toHaveLength(23);
  });

  it('gives each item an id of its own', () => {
    expect(repeated([...view.situations, ...view.resources].map((one) => one.id))).toEqual([]);
    expect(repeated(view.situations.map((one) => one.title))).toEqual([]);
    expect(repeated(view.resources.map((one) => one.title))).toEqual([]);
  });

  it('has words for each theme, level, prompt, step and part of the template, in the order of the game', () => {
    expect(view.themes.map((one) => one.id)).toEqual(THEMES);
    expect(view.levels.map((one) => one.id)).toEqual(LEVELS);
    expect(view.prompts.map((one) => one.id)).toEqual(PROMPTS);
    expect(view.prompts).toHaveLength(5);
    expect(Object.keys(view.scripts).sort()).toEqual([...STEPS, 'lobby', 'end'].sort());
    expect(view.template.parts.map((one) => one.id)).toEqual(TEMPLATE_PARTS);
  });

  it('has four dilemmas, those of the ethical theme, each stated', () => {
    const dilemmas = view.situations.filter((one) => one.dilemma);
    expect(dilemmas.map((one) => one.theme)).toEqual(Array(4).fill('ethical-posture'));
    for (const one of view.situations)
      expect(one.dilemmaText !== null, `${one.id} states its dilemma`).toBe(one.dilemma);
  });

  it('puts a word of care on the cards that need one, and on no other', () => {
    const noted = view.situations.filter((one) => one.contentNote !== null).map((one) => one.id);
    expect(noted).toEqual(CARDS_WITH_A_WORD_OF_CARE);
  });

  it('has all seven chapters, and resources for every theme', () => {
    expect([...new Set(view.resources.map((one) => one.chapterId))]).toEqual(CHAPTERS_EXPECTED);
    for (const theme of THEMES) {
      const some = view.resources.filter((one) => one.themes.includes(theme));
      expect(some.length, `resources for ${theme}`).toBeGreaterThan(5);
    }
  });

  it('keeps the local protocols at hand for netiquette and for data protection', () => {
    const local = view.resources.filter((one) => /^(waltham|wakefield)-/.test(one.chapterId));
    for (const theme of ['netiquette', 'data-protection'] as const)
      expect(local.filter((one) => one.themes.includes(theme)).length, theme).toBeGreaterThan(2);
  });

  it('asks questions that end with a question mark', () => {
    const asked = [
      ...view.situations.flatMap((one) => one.questions.map((text) => ({ of: one.id, text }))),
      ...view.prompts.map((one) => ({ of: one.id, text: one.text })),
    ];
    for (const { of, text } of asked)
      expect(text, `a question of ${of}`).toSatisfy(
        (asked: string) => asked.endsWith(questionMark) && !asked.endsWith(questionMark.repeat(2)),
      );
  });

  it('is written without the flaws that a careful reader would mark', () => {
    const found = stringsIn(view, deckId).flatMap(({ path, text }) =>
      flaws.filter(({ pattern }) => pattern.test(text)).map(({ flaw }) => `${path} has ${flaw}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('ends each paragraph with a mark', () => {
    const paragraphs = [
      ...view.resources.flatMap((one) => one.paragraphs.slice(0, one.points.length > 0 ? -1 : undefined)),
      ...[...view.primer, ...view.method].flatMap((one) => one.paragraphs),
      ...view.situations.flatMap((one) => [one.text, one.dilemmaText ?? '.', one.contentNote ?? '.']),
      ...Object.values(view.scripts).flatMap((one) => [...one.toDo, ...one.toSay]),
      ...view.agreement,
      ...view.credits,
    ];
    expect(paragraphs.filter((text) => !ending.test(text))).toEqual([]);
  });

  describe.each(view.situations.map((one): [string, SituationCard] => [one.id, one]))('%s', (_, card) => {
    it('fits a card', () => {
      expect(card.title.length, 'title').toBeLessThanOrEqual(CARD_LIMITS.titleCharacters);
      expect(card.aspect.length, 'aspect').toBeLessThanOrEqual(CARD_LIMITS.aspectCharacters);
      expect(wordCount(card.text), `words of: ${card.text}`).toBeLessThanOrEqual(CARD_LIMITS.textWords);
      expect(wordCount(card.dilemmaText ?? ''), 'dilemma').toBeLessThanOrEqual(CARD_LIMITS.dilemmaWords);
      expect(card.questions.length, 'questions').toBeGreaterThanOrEqual(CARD_LIMITS.questionsAtLeast);
      expect(card.questions.length, 'questions').toBeLessThanOrEqual(CARD_LIMITS.questionsAtMost);
      for (const question of card.questions)
        expect(wordCount(question), `words of: ${question}`).toBeLessThanOrEqual(CARD_LIMITS.questionWords);
    });

    it('has an id that says its theme and number, and a source', () => {
      expect(card.id).toBe(`${card.theme}-${card.number}`);
      expect(card.source.section).toMatch(new RegExp(`\\b${card.number}$`));
    });

    it('names resources that exist, that name it in return and that belong to its theme', () => {
      expect(card.resources.length).toBeGreaterThan(0);
      expect(repeated(card.resources)).toEqual([]);
      for (const id of card.resources) {
        const resource = resourceById.get(id);
        expect(resource, `${card.id} names ${id}, which does not exist`).toBeDefined();
        expect(resource?.situations, `${id} names ${card.id} in return`).toContain(card.id);
        expect(resource?.themes, `themes of ${id}`).toContain(card.theme);
      }
    });
  });

  describe.each(view.resources.map((one): [string, ResourceText] => [one.id, one]))('%s', (_, resource) => {
    it('can be read aloud in about a minute', () => {
      const words = wordCount(bodyOf(resource));
      expect(words, 'too short to stand alone').toBeGreaterThanOrEqual(RESOURCE_LIMITS.wordsAtLeast);
      expect(words, 'too long to listen to').toBeLessThanOrEqual(RESOURCE_LIMITS.wordsAtMost);
      expect(resource.title.length, 'title').toBeLessThanOrEqual(RESOURCE_LIMITS.titleCharacters);
    });

    it('bears on at least one situation, which names it', () => {
      expect(resource.situations.length, 'no card names it').toBeGreaterThan(0);
      for (const id of resource.situations)
        expect(situationById.get(id)?.resources, `${id} names it`).toContain(resource.id);
      expect(resource.themes[0], 'its own theme comes first').toBe(resource.theme);
    });

    it('cites the articles that it rests on, and rests on those that it cites', () => {
      const facts = Object.entries(RESOURCES).find(([id]) => id === resource.id)?.[1];
      const cited = [...bodyOf(resource).matchAll(article)].map((match) => Number(match[1]));
      for (const article of cited) expect(facts?.articles, `Article ${article}`).toContain(article);
      for (const article of facts?.articles ?? [])
        expect(cited, `cites Article ${article}`).toContain(article);
      expect(resource.law === null).toBe(facts?.articles.length === 0);
    });
  });
});
