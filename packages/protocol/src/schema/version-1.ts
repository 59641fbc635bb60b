import { z } from 'zod';
import type { LogAnswer1, Welcome1 } from '../version-1.ts';
import { toldSchema } from './event.ts';
import { youSchema } from './message.ts';
import type { Same } from './same.ts';
import { mineSchema, viewSchema } from './view.ts';
import { idSchema, instantSchema, seqSchema } from './words.ts';

/** What version 1 had otherwise, as its pages know it. */

const welcomeShape = z.strictObject({ v: z.int(), you: youSchema, seq: seqSchema, now: instantSchema });
const logShape = z.strictObject({
  v: z.int(),
  now: instantSchema,
  seq: seqSchema,
  events: z.array(toldSchema).nullable(),
  view: viewSchema.nullable(),
  mine: mineSchema.nullable(),
  you: youSchema,
  present: z.array(idSchema),
});

const welcomeIsSame: Same<z.infer<typeof welcomeShape>, Welcome1> = true;
const logIsSame: Same<z.infer<typeof logShape>, LogAnswer1> = true;

export const welcome1Schema: z.ZodType<Welcome1, Welcome1> = welcomeShape;
export const log1Schema: z.ZodType<LogAnswer1, LogAnswer1> = logShape;

export type Version1IsSame = [typeof welcomeIsSame, typeof logIsSame];
