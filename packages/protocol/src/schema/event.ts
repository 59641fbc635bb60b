import type { PublicEvent, Told } from '@reflextics/game';
import { z } from 'zod';
import { consentResultShape, daySchema } from './acceptance.ts';
import type { Same } from './same.ts';
import { outcomeSchema, proposalShape, settingsShape, voteCountShape } from './view.ts';
import {
  boardModeSchema,
  countSchema,
  displayFrameSchema,
  durationSchema,
  followUpSchema,
  idSchema,
  instantSchema,
  levelSchema,
  promptSchema,
  reactionKindSchema,
  seqSchema,
  stepSchema,
  themeSchema,
} from './words.ts';

function event<Type extends string, Fields extends z.core.$ZodLooseShape>(type: Type, fields: Fields) {
  return z.strictObject({ type: z.literal(type), ...fields });
}

const participant = { participant: idSchema };
const by = { by: idSchema };
const proposal = { proposal: idSchema };
const stepOrEnd = z.enum([...stepSchema.options, 'end']);

const turnEnds = [
  'handed-back',
  'passed',
  'given-on',
  'taken-back',
  'skipped',
  'left',
  'became-narrator',
  'step-ended',
  'go-round-started',
] as const;

const anyEvent = z.discriminatedUnion('type', [
  event('room-opened', { settings: settingsShape }),
  event('participant-joined', {
    ...participant,
    name: z.string(),
    sign: countSchema,
    deviceless: z.boolean(),
  }),
  event('participant-renamed', { ...participant, name: z.string() }),
  event('participant-left', { ...participant, removed: z.boolean() }),
  event('room-locked', {}),
  event('room-unlocked', {}),
  event('themes-chosen', { themes: z.array(themeSchema), ...by }),
  event('levels-chosen', { levels: z.array(levelSchema), ...by }),
  event('candidate-stood', participant),
  event('candidate-put-forward', { ...participant, ...by }),
  event('candidate-declined', participant),
  event('candidate-approved', { ...participant, ...by }),
  event('approval-withdrawn', { ...participant, ...by }),
  event('narrator-appointed', {
    ...participant,
    by: z.enum(['majority', 'lot', 'facilitator', 'hand-over', 'deputy']),
  }),
  event('deputy-named', { participant: idSchema.nullable() }),
  event('narrator-went-away', { since: instantSchema }),
  event('narrator-came-back', {}),
  event('round-started', { round: countSchema, narrator: idSchema }),
  event('round-undone', { round: countSchema }),
  event('step-ended', { step: stepSchema, early: z.boolean(), unheard: z.array(idSchema) }),
  event('step-begun', { step: stepSchema, toSpeak: z.array(idSchema) }),
  event('round-ended', {
    round: countSchema,
    because: z.enum(['played', 'stopped-by-vote', 'stopped-by-tie']),
  }),
  event('going-on-undone', { from: stepOrEnd, to: stepSchema }),
  event('summed-up', { step: stepSchema, text: z.string() }),
  event('situation-opened', { situation: idSchema, theme: themeSchema, drawn: z.boolean() }),
  event('reaction-given', {
    reaction: idSchema,
    ...participant,
    kind: reactionKindSchema,
    text: z.string().nullable(),
    aloud: z.boolean(),
  }),
  event('reaction-taken-back', { reaction: idSchema }),
  event('turn-started', {
    holder: idSchema,
    deadline: instantSchema.nullable(),
    hand: z.literal(true).optional(),
    due: z.literal(true).optional(),
  }),
  event('turn-undone', { holder: idSchema, toSpeak: z.array(idSchema), hands: z.array(idSchema) }),
  event('turn-extended', { holder: idSchema, by: durationSchema, deadline: instantSchema }),
  event('turn-time-set', { turnTime: durationSchema.nullable() }),
  event('turn-ended', { holder: idSchema, how: z.enum(turnEnds) }),
  event('player-passed', { ...participant, skipped: z.boolean() }),
  event('hand-raised', { ...participant, hands: z.array(idSchema) }),
  event('hand-lowered', participant),
  event('order-changed', { mode: z.enum(['turns', 'open']), order: z.array(idSchema) }),
  event('go-round-started', { goRound: countSchema, toSpeak: z.array(idSchema) }),
  event('floor-opened', {}),
  event('note-written', { note: idSchema, ...participant, text: z.string(), aloud: z.boolean() }),
  event('prompt-shown', { prompt: promptSchema }),
  event('prompt-hidden', {}),
  event('resource-opened', { resource: idSchema, afterVote: z.literal(true).optional() }),
  event('resource-closed', {}),
  event('vote-opened', {}),
  event('vote-undone', {}),
  event('ballot-cast', {}),
  event('ballot-dropped', {}),
  event('vote-closed', {
    counts: voteCountShape,
    voters: countSchema,
    aloud: countSchema,
    outcome: outcomeSchema,
  }),
  event('level-shown', { level: levelSchema.nullable() }),
  event('shown-on-displays', { frame: displayFrameSchema.nullable(), resource: idSchema.nullable() }),
  event('board-mode-set', { mode: boardModeSchema }),
  event('proposal-submitted', { proposal: proposalShape }),
  event('silent-proposal-submitted', {}),
  event('silent-proposal-withdrawn', {}),
  event('proposal-edited', {
    ...proposal,
    text: z.string(),
    levels: z.array(levelSchema),
    whoDecides: z.string().nullable(),
    firstStep: z.string().nullable(),
  }),
  event('proposal-moved', { ...proposal, levels: z.array(levelSchema) }),
  event('proposal-withdrawn', proposal),
  event('proposal-backed', { ...proposal, ...by, aloud: z.boolean() }),
  event('backing-stopped', { ...proposal, ...by }),
  event('proposals-merged', { into: idSchema, from: z.array(idSchema) }),
  event('proposals-revealed', { proposals: z.array(proposalShape) }),
  event('proposal-carried', { ...proposal, ...by }),
  event('carrying-stopped', { ...proposal, ...by }),
  event('consent-opened', { proposals: z.array(idSchema) }),
  event('consent-answered', {}),
  event('consent-answers-dropped', {}),
  event('consent-closed', { results: z.array(consentResultShape), revision: countSchema.optional() }),
  event('proposal-reworded', {
    ...proposal,
    text: z.string(),
    whoDecides: z.string().nullable(),
    firstStep: z.string().nullable(),
    ...by,
  }),
  event('look-again-set', { on: daySchema.nullable() }),
  event('pen-taken', { scribe: idSchema }),
  event('pen-handed', { from: idSchema, to: idSchema }),
  event('pen-put-down', { scribe: idSchema }),
  event('summary-written', {
    revision: countSchema,
    at: countSchema,
    remove: countSchema,
    insert: z.string(),
  }),
  event('followed-up', {
    earlier: idSchema,
    state: followUpSchema.nullable(),
    line: z.string().nullable(),
  }),
  event('own-time-asked', participant),
  event('own-time-withdrawn', participant),
  event('change-suggested', {
    suggestion: idSchema,
    ...by,
    at: countSchema,
    passage: z.string(),
    replacement: z.string().nullable(),
    remark: z.string().nullable(),
    aloud: z.boolean(),
  }),
  event('suggestion-answered', { suggestion: idSchema, taken: z.boolean(), word: z.string().nullable() }),
  event('suggestion-withdrawn', { suggestion: idSchema }),
  event('reading-called', {}),
  event('text-read', { ...participant, revision: countSchema, aloud: z.boolean() }),
  event('reading-ended', {}),
  event('room-closed', { by: z.enum(['narrator', 'facilitator']) }),
]);

const toldShape = z.strictObject({ seq: seqSchema, at: instantSchema, event: anyEvent.nullable() });

const eventIsSame: Same<z.infer<typeof anyEvent>, PublicEvent> = true;
const toldIsSame: Same<z.infer<typeof toldShape>, Told> = true;

/** Each type of public event with the names of its fields, as the page's test needs them. */
export const EVENT_SHAPES: ReadonlyMap<string, readonly string[]> = new Map(
  anyEvent.options.map((option) => [option.shape.type.value, Object.keys(option.shape)]),
);

export const toldSchema: z.ZodType<Told, Told> = toldShape;

export type EventsAreSame = [typeof eventIsSame, typeof toldIsSame];
