import { REFUSALS, type RefusalCode } from '@reflextics/game';
import { z } from 'zod';
import type {
  Answer,
  ComeBackMessage,
  GoneMessage,
  Handshake,
  MineMessage,
  PresenceMessage,
  ToldMessage,
  Welcome,
  WritingMessage,
  You,
} from '../message.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '../problem.ts';
import { toldSchema } from './event.ts';
import type { Same } from './same.ts';
import { mineSchema } from './view.ts';
import { countSchema, idSchema, instantSchema, seqSchema, tokenSchema } from './words.ts';

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  return Object.keys(table) as [Key, ...Key[]];
}

export const refusalCodeSchema = z.enum(keysOf<RefusalCode>(REFUSALS));
export const problemCodeSchema = z.enum(keysOf<ProblemCode>(PROBLEMS));

const detail = z.union([z.string(), z.number()]).optional();
export const problemFields = { message: z.string(), expected: detail, found: detail, do: z.string() };

const problemShape = z.strictObject({ code: problemCodeSchema, ...problemFields });
const refusalShape = z.strictObject({ code: refusalCodeSchema, message: z.string() });
const clientSchema = z.string();

const youShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('participant'), id: idSchema }),
  z.strictObject({ kind: z.literal('display') }),
  z.strictObject({ kind: z.literal('facilitator') }),
]);

const answerShape = z.union([
  z.strictObject({ client: clientSchema, n: z.int(), ok: z.literal(true), seq: seqSchema }),
  z.strictObject({ client: clientSchema, n: z.int(), ok: z.literal(false), refusal: refusalShape }),
  z.strictObject({
    client: clientSchema.nullable(),
    n: z.int().nullable(),
    ok: z.literal(false),
    problem: problemShape,
  }),
]);

const handshakeShape = z.strictObject({ v: z.int(), code: z.string().max(32), token: tokenSchema });
const welcomeShape = z.strictObject({
  v: z.int(),
  newest: z.int(),
  you: youShape,
  seq: seqSchema,
  now: instantSchema,
});
const toldMessageShape = z.strictObject({ events: z.array(toldSchema), now: instantSchema });
const mineMessageShape = z.strictObject({ asOf: seqSchema, mine: mineSchema });
const presenceShape = z.strictObject({ present: z.array(idSchema) });
const writingShape = z.strictObject({ participants: z.array(idSchema) });
const goneShape = z.strictObject({ why: z.enum(['removed', 'left', 'purged', 'replaced']) });
const comeBackShape = z.strictObject({
  in: countSchema,
  why: z.literal('too-many').optional(),
  whole: z.literal(true).optional(),
});

const problemIsSame: Same<z.infer<typeof problemShape>, Problem> = true;
const youIsSame: Same<z.infer<typeof youShape>, You> = true;
const answerIsSame: Same<z.infer<typeof answerShape>, Answer> = true;
const handshakeIsSame: Same<z.infer<typeof handshakeShape>, Handshake> = true;
const welcomeIsSame: Same<z.infer<typeof welcomeShape>, Welcome> = true;
const toldIsSame: Same<z.infer<typeof toldMessageShape>, ToldMessage> = true;
const mineIsSame: Same<z.infer<typeof mineMessageShape>, MineMessage> = true;
const presenceIsSame: Same<z.infer<typeof presenceShape>, PresenceMessage> = true;
const writingIsSame: Same<z.infer<typeof writingShape>, WritingMessage> = true;
const goneIsSame: Same<z.infer<typeof goneShape>, GoneMessage> = true;
const comeBackIsSame: Same<z.infer<typeof comeBackShape>, ComeBackMessage> = true;

export const problemSchema: z.ZodType<Problem, Problem> = problemShape;
export const youSchema: z.ZodType<You, You> = youShape;
export const answerSchema: z.ZodType<Answer, Answer> = answerShape;
export const handshakeSchema: z.ZodType<Handshake, Handshake> = handshakeShape;
export const writingOnSchema = z.strictObject({ on: z.boolean() });
export const logAskedSchema = z.strictObject({ after: countSchema });

/** What the server sends, by name. */
export const serverMessageSchemas = {
  welcome: welcomeShape as z.ZodType<Welcome, Welcome>,
  told: toldMessageShape as z.ZodType<ToldMessage, ToldMessage>,
  mine: mineMessageShape as z.ZodType<MineMessage, MineMessage>,
  presence: presenceShape as z.ZodType<PresenceMessage, PresenceMessage>,
  writing: writingShape as z.ZodType<WritingMessage, WritingMessage>,
  answer: answerSchema,
  gone: goneShape as z.ZodType<GoneMessage, GoneMessage>,
  'come-back': comeBackShape as z.ZodType<ComeBackMessage, ComeBackMessage>,
};

export type MessagesAreSame = [
  typeof problemIsSame,
  typeof youIsSame,
  typeof answerIsSame,
  typeof handshakeIsSame,
  typeof welcomeIsSame,
  typeof toldIsSame,
  typeof mineIsSame,
  typeof presenceIsSame,
  typeof writingIsSame,
  typeof goneIsSame,
  typeof comeBackIsSame,
];
