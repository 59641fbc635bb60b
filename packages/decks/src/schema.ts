import { LEVELS, PROMPTS, THEMES } from '@reflextics/game';
import { z } from 'zod';
import type { DeckView } from './deck.ts';
import { TEMPLATE_PARTS } from './prose.ts';
import { LANGUAGES } from './reflextics/languages.ts';

const text = z.string().min(1);
const lines = z.array(text).min(1).readonly();
const theme = z.enum(THEMES);
const source = z
  .object({ document: text, section: text })
  .readonly()
  .describe('What it was retold from, in words: never an address.');
const section = z.object({ title: text, paragraphs: lines }).readonly();
const script = z.object({ toDo: lines, toSay: lines }).readonly();

export const situationCardSchema = z
  .object({
    id: text.describe('Its name for good, e.g. `netiquette-2`; the last part of its address.'),
    language: text.describe('That its words are in.'),
    theme,
    number: z.int().min(1).describe('Within its theme, from 1.'),
    title: text,
    aspect: text.describe('The side of the theme that it shows, in a few words.'),
    text: text.describe('The situation, as it is read aloud.'),
    questions: z.array(text).min(2).max(5).readonly().describe('Each ends with a question mark.'),
    dilemma: z.boolean(),
    dilemmaText: text.nullable().describe('The two duties that pull apart; null unless it is a dilemma.'),
    contentNote: text
      .nullable()
      .describe('A word of care, shown before the text; null where none is needed.'),
    resources: lines.describe('Ids of the resources that go with it, most telling first.'),
    source,
    inPlay: z.boolean().describe('True: a session may leave it out.'),
  })
  .readonly();

export const resourceTextSchema = z
  .object({
    id: text,
    language: text.describe('That its words are in.'),
    theme,
    themes: z.array(theme).min(1).readonly().describe('Its own first, then the others that it bears on.'),
    title: text,
    chapterId: text,
    chapter: text.describe('The title of its chapter, or of the local protocol that it retells.'),
    paragraphs: z.array(text).readonly(),
    points: z.array(text).readonly().describe('Read after the paragraphs; empty where there is no list.'),
    law: text.nullable().describe('The articles of law that it rests on; null where it rests on none.'),
    situations: lines.describe('Ids of the cards that name it.'),
    source,
    inPlay: z.boolean().describe('True: a session may leave it out.'),
  })
  .readonly();

/** Everything that `deckView` answers with, which has no cards of one's own in it; the compiler holds it to `DeckView`. */
export const deckViewSchema = z
  .object({
    id: text,
    language: z.enum(LANGUAGES),
    title: text,
    themes: z
      .array(z.object({ id: theme, name: text, shortName: text, description: text }).readonly())
      .readonly(),
    situations: z.array(situationCardSchema).readonly(),
    resources: z.array(resourceTextSchema).readonly(),
    levels: z
      .array(
        z
          .object({
            id: z.enum(LEVELS),
            name: text,
            inShort: text,
            explanation: text,
            examples: lines,
          })
          .readonly(),
      )
      .readonly(),
    prompts: z.array(z.object({ id: z.enum(PROMPTS), text }).readonly()).readonly(),
    scripts: z
      .object({
        lobby: script,
        situation: script,
        discussion: script,
        resources: script,
        action: script,
        end: script,
      })
      .readonly(),
    primer: z.array(section).readonly(),
    method: z.array(section).readonly(),
    agreement: lines,
    template: z
      .object({
        parts: z
          .array(z.object({ id: z.enum(TEMPLATE_PARTS), name: text, hint: text }).readonly())
          .readonly(),
        advice: z.array(z.object({ title: text, text, example: text.nullable() }).readonly()).readonly(),
      })
      .readonly(),
    credits: lines,
  })
  .readonly() satisfies z.ZodType<DeckView>;
