import {
  BOARD_MODES,
  CHOICES,
  DISPLAY_FRAMES,
  FOLLOW_UPS,
  LEVELS,
  PROMPTS,
  REACTIONS,
  STEPS,
  THEMES,
} from '@reflextics/game';
import { z } from 'zod';
import { CODE_LENGTH, CODE_LETTERS } from '../code.ts';
import { MAX_ID_LENGTH, MAX_INSERT_LENGTH, MAX_LIST_LENGTH, MAX_TEXT_FACTOR } from '../limits.ts';
import { TOKEN_PATTERN } from '../token.ts';

export const themeSchema = z.enum(THEMES);
export const levelSchema = z.enum(LEVELS);
export const stepSchema = z.enum(STEPS);
export const promptSchema = z.enum(PROMPTS);
export const reactionKindSchema = z.enum(REACTIONS);
export const choiceSchema = z.enum(CHOICES);
export const boardModeSchema = z.enum(BOARD_MODES);
export const followUpSchema = z.enum(FOLLOW_UPS);
export const displayFrameSchema = z.enum(DISPLAY_FRAMES);
export const stageSchema = z.enum(['lobby', 'round', 'end', 'closed']);

/** Ids are ASCII without spaces: nothing that a person wrote passes for one. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]+$/)
  .max(MAX_ID_LENGTH);
export const instantSchema = z.int().min(0).describe('Milliseconds since 1970 by the database clock');
export const durationSchema = z.int().describe('Milliseconds');
export const seqSchema = z.int().min(0).describe("Number of an event in the room's log; 0: before the first");
export const countSchema = z.int().min(0);

export const tokenSchema = z.string().regex(TOKEN_PATTERN).describe('256 bits as base64url');
export const codeSchema = z
  .string()
  .regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`))
  .describe('Join code, six letters');
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
  .describe('E.g. en');

/** What a person writes. `longest` is the rule's; the wire takes more so that the rule can refuse it plainly. */
export function textSchema(longest: number) {
  return z.string().max(longest * MAX_TEXT_FACTOR);
}

// Neither a zero character nor half of a surrogate pair can be stored as text.
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** A text that goes by no rule: its bound on the wire is its bound. */
export function plainTextSchema(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((text) => !UNSTORABLE.test(text), {
      error: 'text without zero characters and with whole surrogate pairs',
    });
}

/** What one change puts into a text. */
export const insertSchema = z.string().max(MAX_INSERT_LENGTH);

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(MAX_LIST_LENGTH);
}
