import type { Acceptance, ConsentResult } from '@reflextics/game';
import { z } from 'zod';
import type { Same } from './same.ts';
import { countSchema, idSchema, instantSchema } from './words.ts';

export const daySchema = z.string().describe('A day, YYYY-MM-DD');

export const consentResultShape = z.strictObject({
  proposal: idSchema,
  text: z.string(),
  voters: countSchema,
  answered: countSchema,
  aloud: countSchema,
  acceptable: z.boolean(),
  problems: countSchema.nullable(),
  words: z.array(z.string()),
});

export const acceptanceShape = z.strictObject({
  carried: z.array(
    z.strictObject({ proposal: idSchema, by: idSchema, results: z.array(consentResultShape) }),
  ),
  open: z
    .strictObject({ openedAt: instantSchema, proposals: z.array(idSchema), answered: countSchema })
    .nullable(),
  lookAgainOn: daySchema.nullable(),
  closedAtRevision: countSchema.optional(),
});

/** Participant → proposal → the problem; null: they can live with it. */
export const answersShape = z.record(idSchema, z.record(idSchema, z.string().nullable()));

const resultIsSame: Same<z.infer<typeof consentResultShape>, ConsentResult> = true;
const acceptanceIsSame: Same<z.infer<typeof acceptanceShape>, Acceptance> = true;

export type AcceptancesAreSame = [typeof resultIsSame, typeof acceptanceIsSame];
