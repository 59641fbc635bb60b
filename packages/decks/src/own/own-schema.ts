import { THEMES } from '@reflextics/game';
import { z } from 'zod';
import { OWN_DECK_FORMAT, OWN_DECK_VERSION, type OwnDeck } from './own-deck.ts';
import { OWN_LIMITS } from './own-limits.ts';

// A page's content policy forbids code that is made at run time; zod would try it once, and the browser complain.
if ('document' in globalThis) z.config({ jitless: true });

// A database keeps neither, and no person types them.
const NO_TEXT = /[\0\p{Cs}]/u;

const maybeEmpty = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((said) => !NO_TEXT.test(said));
const text = (most: number) => maybeEmpty(most).min(1);
const ownId = z.string().regex(/^own-[a-z\d-]{1,56}$/);
const anyId = z.string().regex(/^[a-z\d-]{1,64}$/);
const language = z
  .string()
  .max(16)
  .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/);
const theme = z.enum(THEMES);

export const ownSituationSchema = z
  .strictObject({
    id: ownId,
    language,
    theme,
    title: text(OWN_LIMITS.titleCharacters),
    aspect: maybeEmpty(OWN_LIMITS.aspectCharacters).default(''),
    text: text(OWN_LIMITS.textCharacters),
    questions: z.array(text(OWN_LIMITS.questionCharacters)).max(OWN_LIMITS.questions).readonly().default([]),
    dilemma: text(OWN_LIMITS.dilemmaCharacters).nullable().default(null),
    contentNote: text(OWN_LIMITS.noteCharacters).nullable().default(null),
    resources: z.array(anyId).max(OWN_LIMITS.linkedResources).readonly().default([]),
  })
  .readonly();

export const ownResourceSchema = z
  .strictObject({
    id: ownId,
    language,
    theme,
    title: text(OWN_LIMITS.titleCharacters),
    paragraphs: z.array(text(OWN_LIMITS.textCharacters)).min(1).max(OWN_LIMITS.paragraphs).readonly(),
    points: z.array(text(OWN_LIMITS.textCharacters)).max(OWN_LIMITS.points).readonly().default([]),
    law: text(OWN_LIMITS.lawCharacters).nullable().default(null),
  })
  .readonly();

export const ownItemsFields = {
  situations: z.array(ownSituationSchema).max(OWN_LIMITS.situations).readonly().default([]),
  resources: z.array(ownResourceSchema).max(OWN_LIMITS.resources).readonly().default([]),
};

/** A file, but for what its items say of each other: see `readOwnDeck`. */
export const ownDeckSchema = z
  .strictObject({
    format: z.literal(OWN_DECK_FORMAT),
    version: z.literal(OWN_DECK_VERSION),
    name: text(OWN_LIMITS.nameCharacters),
    ...ownItemsFields,
  })
  .readonly() satisfies z.ZodType<OwnDeck>;

/** The same for editors and other programs. */
export const ownDeckJsonSchema = () => z.toJSONSchema(ownDeckSchema, { io: 'input' });
