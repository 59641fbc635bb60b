import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CARD_LIMITS, deckJsonSchema } from './index.ts';

const FILE = join(import.meta.dirname, '../deck.schema.json');

it('the schema for editors says what the schema of the program says; if not, `npm run schema` writes it anew', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(deckJsonSchema());
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
