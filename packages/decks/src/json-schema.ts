import { z } from 'zod';
import { deckViewSchema } from './schema.ts';

/** Any language: a deck that somebody writes may speak one that this program does not know yet. */
const anyDeck = deckViewSchema.unwrap().extend({
  language: z.string().min(2).describe('BCP 47, e.g. `en`.'),
});

/** A deck in one language, as JSON Schema 2020-12, for editors and for programs that read a deck. */
export function deckJsonSchema(): Record<string, unknown> {
  return {
    title: 'A deck of Réflex’tics in one language',
    description: 'What GET /api/decks/{deck}?lang={language} answers with.',
    ...z.toJSONSchema(anyDeck, {
      // That the program changes nothing of a deck is no reason for an editor not to.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}
