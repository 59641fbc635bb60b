import type { Earlier, Mine, Proposal, RoomSettings, View } from '@reflextics/game';
import { z } from 'zod';
import { acceptanceShape, answersShape } from './acceptance.ts';
import { offerNoteShape } from './offers.ts';
import type { Same } from './same.ts';
import {
  boardModeSchema,
  choiceSchema,
  countSchema,
  displayFrameSchema,
  durationSchema,
  followUpSchema,
  idSchema,
  instantSchema,
  languageSchema,
  levelSchema,
  promptSchema,
  reactionKindSchema,
  seqSchema,
  stageSchema,
  stepSchema,
  themeSchema,
} from './words.ts';

export const earlierShape = z.strictObject({
  session: z.string(),
  at: instantSchema,
  lookAgainOn: z.iso.date().nullable(),
  proposals: z.array(
    z.strictObject({
      id: idSchema,
      text: z.string(),
      levels: z.array(levelSchema),
      whoDecides: z.string().nullable(),
      firstStep: z.string().nullable(),
    }),
  ),
});

export const settingsShape = z.strictObject({
  deck: z.string(),
  language: languageSchema,
  themes: z.array(themeSchema),
  narratorBy: z.enum(['players', 'facilitator']),
  turnTime: durationSchema.nullable(),
  playersMayDownload: z.boolean(),
  keepSpeakingTimes: z.boolean(),
  earlier: earlierShape.optional(),
});

export const voteCountShape = z.strictObject({
  goOn: countSchema,
  stop: countSchema,
  talkFirst: countSchema,
});
export const outcomeSchema = z.enum([...choiceSchema.options, 'tie']);

export const proposalShape = z.strictObject({
  id: idSchema,
  round: countSchema,
  authors: z.array(idSchema),
  levels: z.array(levelSchema),
  text: z.string(),
  whoDecides: z.string().nullable(),
  firstStep: z.string().nullable(),
  backers: z.array(idSchema),
  state: z.enum(['standing', 'withdrawn', 'merged']),
  mergedInto: idSchema.nullable(),
  aloud: z.boolean(),
  at: instantSchema,
  follows: idSchema.optional(),
});

const participantShape = z.strictObject({
  id: idSchema,
  name: z.string(),
  sign: countSchema,
  deviceless: z.boolean(),
  joinedAt: instantSchema,
  left: instantSchema.nullable(),
});

const candidateShape = z.strictObject({
  participant: idSchema,
  putForwardBy: idSchema.nullable(),
  willing: z.boolean(),
  approvals: z.array(idSchema),
});

const reactionShape = z.strictObject({
  id: idSchema,
  participant: idSchema,
  situation: idSchema,
  kind: reactionKindSchema,
  text: z.string().nullable(),
  at: instantSchema,
  aloud: z.boolean(),
});

const noteShape = z.strictObject({
  id: idSchema,
  participant: idSchema,
  step: stepSchema,
  text: z.string(),
  at: instantSchema,
  aloud: z.boolean(),
});

const turnShape = z.strictObject({
  holder: idSchema,
  startedAt: instantSchema,
  deadline: instantSchema.nullable(),
  paused: durationSchema,
  hand: z.literal(true).optional(),
  due: z.literal(true).optional(),
});

const floorShape = z.strictObject({
  mode: z.enum(['turns', 'open']),
  goRound: countSchema,
  toSpeak: z.array(idSchema),
  heard: z.array(idSchema),
  passed: z.array(idSchema),
  turn: turnShape.nullable(),
  hands: z.array(idSchema),
});

const closedVoteShape = z.strictObject({
  openedAt: instantSchema,
  closedAt: instantSchema,
  counts: voteCountShape,
  voters: countSchema,
  aloud: countSchema,
  outcome: outcomeSchema,
});

const boardShape = z.strictObject({
  mode: boardModeSchema,
  shownLevel: levelSchema.nullable(),
  explained: z.array(levelSchema),
  proposals: z.array(proposalShape),
  hidden: countSchema,
});

const roundShape = z.strictObject({
  number: countSchema,
  situation: idSchema.nullable(),
  theme: themeSchema.nullable(),
  step: stepSchema,
  reactions: z.array(reactionShape),
  floors: z.strictObject({ discussion: floorShape, resources: floorShape, action: floorShape }),
  notes: z.array(noteShape),
  prompt: promptSchema.nullable(),
  promptsShown: z.array(promptSchema),
  resource: idSchema.nullable(),
  resourcesOpened: z.array(idSchema),
  openedSinceVote: z.literal(true).optional(),
  spokenSinceVote: z.literal(true).optional(),
  vote: z.strictObject({ openedAt: instantSchema, cast: countSchema }).nullable(),
  votes: z.array(closedVoteShape),
  board: boardShape,
  sumUps: z.partialRecord(stepSchema, z.string()),
  ended: z.array(
    z.strictObject({ step: stepSchema, at: instantSchema, early: z.boolean(), unheard: z.array(idSchema) }),
  ),
  goneOn: z
    .strictObject({ from: stepSchema, to: z.enum([...stepSchema.options, 'end']), at: instantSchema })
    .nullable(),
  narrators: z.array(idSchema),
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
});

const suggestionShape = z.strictObject({
  id: idSchema,
  by: idSchema,
  at: countSchema,
  passage: z.string(),
  replacement: z.string().nullable(),
  remark: z.string().nullable(),
  aloud: z.boolean(),
  madeAt: instantSchema,
  state: z.enum(['open', 'taken', 'left', 'withdrawn']),
  word: z.string().nullable(),
});

const readingShape = z.strictObject({
  calledAt: instantSchema,
  read: z.array(z.strictObject({ participant: idSchema, revision: countSchema })),
});

const viewShape = z.strictObject({
  seq: seqSchema,
  settings: settingsShape,
  stage: stageSchema,
  openedAt: instantSchema,
  closedAt: instantSchema.nullable(),
  participants: z.array(participantShape),
  narrator: idSchema.nullable(),
  deputy: idSchema.nullable(),
  hadNarrator: z.boolean(),
  candidates: z.array(candidateShape),
  narratorAwaySince: instantSchema.nullable(),
  clocksPausedAt: instantSchema.nullable(),
  locked: z.boolean(),
  themes: z.array(themeSchema),
  levels: z.array(levelSchema),
  turnTime: durationSchema.nullable(),
  rounds: z.array(roundShape),
  displays: z.strictObject({ frame: displayFrameSchema, resource: idSchema.nullable() }).optional(),
  acceptance: acceptanceShape.optional(),
  summary: z.strictObject({
    scribe: idSchema.nullable(),
    scribes: z.array(idSchema),
    text: z.string(),
    revision: countSchema,
    suggestions: z.array(suggestionShape).optional(),
    reading: readingShape.optional(),
  }),
  followUps: z
    .array(z.strictObject({ earlier: idSchema, state: followUpSchema, line: z.string().nullable() }))
    .optional(),
  ownTimes: z.array(idSchema).optional(),
});

const mineShape = z.strictObject({
  ballots: z.record(idSchema, choiceSchema),
  silent: z.array(proposalShape),
  answers: answersShape.optional(),
  spoken: z.record(idSchema, durationSchema),
  offers: z.array(offerNoteShape).optional(),
});

const viewIsSame: Same<z.infer<typeof viewShape>, View> = true;
const mineIsSame: Same<z.infer<typeof mineShape>, Mine> = true;
const settingsAreSame: Same<z.infer<typeof settingsShape>, RoomSettings> = true;
const earlierIsSame: Same<z.infer<typeof earlierShape>, Earlier> = true;
const proposalIsSame: Same<z.infer<typeof proposalShape>, Proposal> = true;

export const viewSchema: z.ZodType<View, View> = viewShape;
export const mineSchema: z.ZodType<Mine, Mine> = mineShape;

export type ViewsAreSame = [
  typeof viewIsSame,
  typeof mineIsSame,
  typeof settingsAreSame,
  typeof proposalIsSame,
  typeof earlierIsSame,
];
