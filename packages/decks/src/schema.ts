import { LEVELS, PROMPTS, THEMES } from '@reflextics/game';
import { z } from 'zod';
import type { DeckView } from './deck.ts';
import { TEMPLATE_PARTS } from './prose.ts';
import { LANGUAGES } from './reflextics/languages.ts';

const text = z.string().min(1);
const lines = z.array(text).min(1).readonly();
const theme = z.enum(THEMES);
const source = z.object({ document: text, section: text }).readonly();
const section = z.object({ title: text, paragraphs: lines }).readonly();
const script = z.object({ toDo: lines, toSay: lines }).readonly();

export const situationCardSchema = z
  .object({
    id: text,
    theme,
    number: z.int().min(1),
    title: text,
    aspect: text,
    text,
    questions: z.array(text).min(2).max(5).readonly(),
    dilemma: z.boolean(),
    dilemmaText: text.nullable(),
    contentNote: text.nullable(),
    resources: lines,
    source,
  })
  .readonly();

export const resourceTextSchema = z
  .object({
    id: text,
    theme,
    themes: z.array(theme).min(1).readonly(),
    title: text,
    chapterId: text,
    chapter: text,
    paragraphs: z.array(text).readonly(),
    points: z.array(text).readonly(),
    law: text.nullable(),
    situations: lines,
    source,
  })
  .readonly();

/** Everything that `deckView` answers with; the compiler holds it to `DeckView`. */
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
