import { expect, it } from 'vitest';
import written from '../deck.schema.json' with { type: 'json' };
import { CARD_LIMITS, deckJsonSchema } from './index.ts';

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
