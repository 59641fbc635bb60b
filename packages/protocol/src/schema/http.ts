import {
  MAX_EARLIER,
  MAX_NAME_LENGTH,
  MAX_PROPOSAL_DETAIL_LENGTH,
  MAX_PROPOSAL_LENGTH,
} from '@reflextics/game';
import { z } from 'zod';
import {
  type DisplayRequest,
  type ErrorAnswer,
  type Joined,
  type JoinRequest,
  KEPT,
  type LogAnswer,
  type LogQuestion,
  type OpenSession,
  type RoomOverview,
  type RoomPreview,
  type SessionInfo,
  type SessionOpened,
  type SessionOverview,
} from '../http.ts';
import {
  MAX_HOLD,
  MAX_ID_LENGTH,
  MAX_LINK_LENGTH,
  MAX_RETENTION_DAYS,
  MAX_ROOMS_AT_OPENING,
  MAX_SESSION_NAME_LENGTH,
  MAX_SUPPORT_LINE_LENGTH,
  MIN_RETENTION_DAYS,
} from '../limits.ts';
import { toldSchema } from './event.ts';
import { problemCodeSchema, problemFields, refusalCodeSchema, youSchema } from './message.ts';
import type { Same } from './same.ts';
import { mineSchema, viewSchema } from './view.ts';
import {
  codeSchema,
  countSchema,
  durationSchema,
  idSchema,
  instantSchema,
  languageSchema,
  levelSchema,
  listOf,
  plainTextSchema,
  seqSchema,
  stageSchema,
  stepSchema,
  textSchema,
  themeSchema,
  tokenSchema,
} from './words.ts';

const errorShape = z.strictObject({
  error: z.strictObject({
    code: z.enum([...problemCodeSchema.options, ...refusalCodeSchema.options]),
    ...problemFields,
  }),
});

/** As an opening page sends it; the rule of the room has the last word on each text (F1). */
const earlierFields = z.strictObject({
  session: plainTextSchema(MAX_SESSION_NAME_LENGTH),
  at: instantSchema,
  lookAgainOn: z.iso.date().nullable(),
  proposals: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema(MAX_PROPOSAL_LENGTH),
        levels: listOf(levelSchema),
        whoDecides: textSchema(MAX_PROPOSAL_DETAIL_LENGTH).nullable(),
        firstStep: textSchema(MAX_PROPOSAL_DETAIL_LENGTH).nullable(),
      }),
    )
    .max(MAX_EARLIER),
});

const sessionFields = {
  name: plainTextSchema(MAX_SESSION_NAME_LENGTH),
  language: languageSchema,
  deck: idSchema,
  themes: listOf(themeSchema)
    .min(1)
    .refine((themes) => new Set(themes).size === themes.length, 'expected each theme once'),
  turnTime: durationSchema.nullable(),
  narratorBy: z.enum(['players', 'facilitator']),
  playersMayDownload: z.boolean(),
  keepSpeakingTimes: z.boolean(),
  callLink: z
    .url({ protocol: /^https?$/ })
    .max(MAX_LINK_LENGTH)
    .nullable(),
  supportLine: plainTextSchema(MAX_SUPPORT_LINE_LENGTH).nullable(),
};

const openSessionShape = z.strictObject({
  ...sessionFields,
  name: sessionFields.name.trim().min(1),
  retentionDays: z.int().min(MIN_RETENTION_DAYS).max(MAX_RETENTION_DAYS),
  earlier: earlierFields.optional(),
  rooms: z.int().min(1).max(MAX_ROOMS_AT_OPENING),
});

const sessionInfoShape = z.strictObject({
  id: idSchema,
  ...sessionFields,
  createdAt: instantSchema,
  purgeAt: instantSchema,
});

const roomCodeShape = z.strictObject({ code: codeSchema });

const sessionOpenedShape = z.strictObject({
  session: sessionInfoShape,
  facilitatorToken: tokenSchema,
  rooms: z.array(roomCodeShape),
});

const roomOverviewShape = z.strictObject({
  code: codeSchema,
  stage: stageSchema,
  step: stepSchema.nullable(),
  round: countSchema,
  situation: idSchema.nullable(),
  participants: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string(),
      sign: countSchema,
      deviceless: z.boolean(),
      present: z.boolean(),
    }),
  ),
  narrator: idSchema.nullable(),
  locked: z.boolean(),
  createdAt: instantSchema,
  lastAt: instantSchema,
  proposals: countSchema,
  framework: z.enum(['framework', 'netiquette']).optional(),
});

const sessionOverviewShape = z.strictObject({
  session: sessionInfoShape,
  rooms: z.array(roomOverviewShape),
  now: instantSchema,
});

const roomPreviewShape = z.strictObject({
  code: codeSchema,
  sessionName: z.string(),
  language: languageSchema,
  deck: idSchema,
  stage: stageSchema,
  locked: z.boolean(),
  full: z.boolean(),
  callLink: z.string().nullable(),
  supportLine: z.string().nullable(),
  kept: z.strictObject({ days: countSchema, until: instantSchema, what: z.array(z.enum(KEPT)) }),
});

const joinShape = z.strictObject({
  name: textSchema(MAX_NAME_LENGTH),
  token: tokenSchema,
  asNarrator: z.boolean().optional(),
});

const joinedShape = z.strictObject({ participant: idSchema, seq: seqSchema });
const displayShape = z.strictObject({ token: tokenSchema });

const logShape = z.strictObject({
  v: z.int(),
  newest: z.int(),
  now: instantSchema,
  seq: seqSchema,
  events: z.array(toldSchema).nullable(),
  view: viewSchema.nullable(),
  mine: mineSchema.nullable(),
  you: youSchema,
  present: z.array(idSchema),
  writing: z.array(idSchema),
  tag: z.string(),
  comeBack: durationSchema.nullable(),
});

const logQuestionShape = z.object({
  after: z.coerce.number().int().min(0).default(0),
  wait: z.coerce.number().int().min(0).max(MAX_HOLD).default(0),
  tag: z.string().max(MAX_ID_LENGTH).nullable().default(null),
  writing: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
});

const errorIsSame: Same<z.infer<typeof errorShape>, ErrorAnswer> = true;
const openIsSame: Same<z.infer<typeof openSessionShape>, OpenSession> = true;
const infoIsSame: Same<z.infer<typeof sessionInfoShape>, SessionInfo> = true;
const openedIsSame: Same<z.infer<typeof sessionOpenedShape>, SessionOpened> = true;
const roomIsSame: Same<z.infer<typeof roomOverviewShape>, RoomOverview> = true;
const overviewIsSame: Same<z.infer<typeof sessionOverviewShape>, SessionOverview> = true;
const previewIsSame: Same<z.infer<typeof roomPreviewShape>, RoomPreview> = true;
const joinIsSame: Same<z.infer<typeof joinShape>, JoinRequest> = true;
const joinedIsSame: Same<z.infer<typeof joinedShape>, Joined> = true;
const displayIsSame: Same<z.infer<typeof displayShape>, DisplayRequest> = true;
const logIsSame: Same<z.infer<typeof logShape>, LogAnswer> = true;
const questionIsSame: Same<z.infer<typeof logQuestionShape>, LogQuestion> = true;

export const errorSchema: z.ZodType<ErrorAnswer, ErrorAnswer> = errorShape;
export const openSessionSchema: z.ZodType<OpenSession, OpenSession> = openSessionShape;
export const sessionOpenedSchema: z.ZodType<SessionOpened, SessionOpened> = sessionOpenedShape;
export const sessionOverviewSchema: z.ZodType<SessionOverview, SessionOverview> = sessionOverviewShape;
export const roomCodeSchema = roomCodeShape;
export const roomPreviewSchema: z.ZodType<RoomPreview, RoomPreview> = roomPreviewShape;
export const joinSchema: z.ZodType<JoinRequest, JoinRequest> = joinShape;
export const joinedSchema: z.ZodType<Joined, Joined> = joinedShape;
const MAX_TYPED_CODE = 20; // characters: six letters, however they are parted

/** Absent: one's own seat; the narrator names one whose phone is lost. */
export const seatCodeRequestSchema = z.strictObject({ participant: idSchema.optional() });
export const seatCodeSchema = z.strictObject({ seatCode: z.string(), until: instantSchema });
export const seatBehindCodeSchema = z.strictObject({ seatCode: z.string().max(MAX_TYPED_CODE) });
export const seatShownSchema = z.strictObject({ participant: idSchema, name: z.string() });
export const moveSeatSchema = z.strictObject({
  seatCode: z.string().max(MAX_TYPED_CODE),
  token: tokenSchema,
});
export const displaySchema: z.ZodType<DisplayRequest, DisplayRequest> = displayShape;
export const logSchema: z.ZodType<LogAnswer, LogAnswer> = logShape;
/** As the words of an address; each may be missing. */
export const logQuestionSchema = logQuestionShape;
export const timeSchema = z.strictObject({ now: instantSchema });
export const addressesSchema = z.strictObject({ phones: z.array(z.string()) });
/** The facilitator settles who narrates. */
export const settleNarratorSchema = z.strictObject({ participant: idSchema });

export type HttpIsSame = [
  typeof errorIsSame,
  typeof openIsSame,
  typeof infoIsSame,
  typeof openedIsSame,
  typeof roomIsSame,
  typeof overviewIsSame,
  typeof previewIsSame,
  typeof joinIsSame,
  typeof joinedIsSame,
  typeof displayIsSame,
  typeof logIsSame,
  typeof questionIsSame,
];
