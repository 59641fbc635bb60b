import { z } from 'zod';
import { ownDeckSchema, ownItemsFields, ownSituationSchema } from './own-schema.ts';
import type { KeptDeck, SessionDeck } from './session-deck.ts';

const LEFT_OUT_AT_MOST = 300; // ids: the own cards, and the guide's many times over

const fields = {
  name: ownDeckSchema.unwrap().shape.name,
  leftOut: z.array(z.string().max(64)).max(LEFT_OUT_AT_MOST).readonly(),
  ...ownItemsFields,
};

export const sessionDeckSchema = z.strictObject(fields).readonly() satisfies z.ZodType<SessionDeck>;

/** As a room has it: with the cards that it took from players. */
export const roomDeckSchema = z
  .strictObject({
    ...fields,
    situations: z.array(ownSituationSchema).readonly(),
    retired: z.strictObject(ownItemsFields).readonly(),
  })
  .readonly() satisfies z.ZodType<KeptDeck>;

export const keptDeckSchema = z
  .strictObject({ ...fields, retired: z.strictObject(ownItemsFields).readonly() })
  .readonly() satisfies z.ZodType<KeptDeck>;
