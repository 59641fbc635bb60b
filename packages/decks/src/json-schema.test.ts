import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import written from '../deck.schema.json' with { type: 'json' };
import { CARD_LIMITS, DECKS, type DeckView, deckJsonSchema, deckView, deckViewSchema } from './index.ts';

/** As an editor checks a deck: with another program than ours, by the file that stands beside the decks. */
const fitsTheFile = new Ajv2020({ allErrors: true }).compile(written);
const complaints = (deck: unknown): string[] =>
  fitsTheFile(deck)
    ? []
    : (fitsTheFile.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const shelf = DECKS.flatMap(({ id, languages }) => languages.map((language) => ({ id, language })));

function viewIn(id: string, language: string): DeckView {
  const view = deckView(id, language);
  if (view === null) throw new Error(`expected the deck ${id} in ${language}`);
  return view;
}

it('the schema for editors says what the schema of the program says; if not, `npm run schema` writes it anew', () => {
  expect(written).toEqual(deckJsonSchema());
});

it('the schema tells an editor how many questions a card has, and what its fields are for', () => {
  const card = deckJsonSchema() as {
    properties: { situations: { items: { properties: Record<string, unknown>; required: string[] } } };
  };
  const { properties, required } = card.properties.situations.items;
  expect(properties.questions).toMatchObject({
    minItems: CARD_LIMITS.questionsAtLeast,
    maxItems: CARD_LIMITS.questionsAtMost,
  });
  expect(properties.contentNote).toMatchObject({ description: expect.stringContaining('word of care') });
  expect(required).toContain('source');
});

it.each(shelf)('$id in $language is a deck to an editor, as it is to the program', ({ id, language }) => {
  expect(complaints(viewIn(id, language))).toEqual([]);
});

describe('what is wrong in a deck is wrong to an editor and to the program alike', () => {
  const deck = viewIn('reflextics', 'en');
  const [card, ...cards] = deck.situations;
  const [resource, ...resources] = deck.resources;
  const withCard = (change: object) => ({ ...deck, situations: [{ ...card, ...change }, ...cards] });
  const { title: _, ...untitled } = { ...card };

  it.each<[string, unknown, string]>([
    ['a card without a title', { ...deck, situations: [untitled, ...cards] }, '/situations/0'],
    ['an empty text', withCard({ text: '' }), '/situations/0/text'],
    ['one question', withCard({ questions: ['Why?'] }), '/situations/0/questions'],
    ['six questions', withCard({ questions: Array(6).fill('Why?') }), '/situations/0/questions'],
    ['a theme that nobody knows', withCard({ theme: 'cooking' }), '/situations/0/theme'],
    ['a number of nought', withCard({ number: 0 }), '/situations/0/number'],
    ['a dilemma in words', withCard({ dilemma: 'yes' }), '/situations/0/dilemma'],
    [
      'a resource of no theme',
      { ...deck, resources: [{ ...resource, themes: [] }, ...resources] },
      '/resources/0/themes',
    ],
    ['no agreement', { ...deck, agreement: undefined }, ''],
    ['a step without a script', { ...deck, scripts: { ...deck.scripts, end: undefined } }, '/scripts'],
  ])('%s', (_, broken, where) => {
    const asFile: unknown = JSON.parse(JSON.stringify(broken));
    expect(complaints(asFile).filter((one) => one.startsWith(`${where} `))).not.toEqual([]);
    expect(deckViewSchema.safeParse(asFile).success).toBe(false);
  });
});
