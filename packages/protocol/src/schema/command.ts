import {
  type Command,
  MAX_ANSWER_LENGTH,
  MAX_FOLLOW_UP_LENGTH,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_PASSAGE_LENGTH,
  MAX_PROBLEM_LENGTH,
  MAX_PROPOSAL_DETAIL_LENGTH,
  MAX_PROPOSAL_LENGTH,
  MAX_REACTION_LENGTH,
  MAX_REMARK_LENGTH,
  MAX_SUM_UP_LENGTH,
} from '@reflextics/game';
import { z } from 'zod';
import type { CommandMessage } from '../message.ts';
import { cardWordsShape, wordSchema } from './offers.ts';
import type { Same } from './same.ts';
import {
  boardModeSchema,
  choiceSchema,
  countSchema,
  displayFrameSchema,
  durationSchema,
  followUpSchema,
  idSchema,
  insertSchema,
  levelSchema,
  listOf,
  promptSchema,
  reactionKindSchema,
  stepSchema,
  textSchema,
  themeSchema,
} from './words.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

const forSeat = { for: idSchema.optional() };
const covered = { covered: z.boolean().optional() };

const proposalText = {
  text: textSchema(MAX_PROPOSAL_LENGTH),
  levels: listOf(levelSchema),
  whoDecides: textSchema(MAX_PROPOSAL_DETAIL_LENGTH).nullable(),
  firstStep: textSchema(MAX_PROPOSAL_DETAIL_LENGTH).nullable(),
};

function command<Type extends string, Fields extends z.core.$ZodLooseShape>(type: Type, fields: Fields) {
  return z.strictObject({ type: z.literal(type), ...fields });
}

const name = { name: textSchema(MAX_NAME_LENGTH) };
const participant = { participant: idSchema };

const anyCommand = z.discriminatedUnion('type', [
  command('rename', name),
  command('leave', {}),
  command('remove-participant', participant),
  command('seat-player', name),
  command('lock-room', {}),
  command('unlock-room', {}),
  command('choose-themes', { themes: listOf(themeSchema), ...forSeat }),
  command('choose-levels', { levels: listOf(levelSchema), ...forSeat }),
  command('stand', {}),
  command('put-forward', participant),
  command('decline', {}),
  command('approve', participant),
  command('withdraw-approval', participant),
  command('draw-lots', {}),
  command('hand-over-narration', { to: idSchema }),
  command('name-deputy', { participant: idSchema.nullable() }),
  command('take-chair', {}),
  command('start-round', {}),
  command('go-on', { from: stepSchema, early: z.boolean() }),
  command('undo-go-on', {}),
  command('undo-round', {}),
  command('sum-up', { step: stepSchema, text: textSchema(MAX_SUM_UP_LENGTH) }),
  command('draw-situation', { again: z.boolean() }),
  command('pick-situation', { situation: idSchema, again: z.boolean() }),
  command('react', {
    kind: reactionKindSchema,
    text: textSchema(MAX_REACTION_LENGTH).nullable(),
    ...forSeat,
  }),
  command('take-back-reaction', { reaction: idSchema }),
  command('give-floor', { to: idSchema, from: idSchema.nullable() }),
  command('hand-back', forSeat),
  command('pass', forSeat),
  command('take-back-floor', { from: idSchema }),
  command('undo-turn', { holder: idSchema, to: idSchema.nullable() }),
  command('skip', participant),
  command('extend-turn', { by: durationSchema, holder: idSchema }),
  command('set-turn-time', { turnTime: durationSchema.nullable() }),
  command('raise-hand', forSeat),
  command('lower-hand', participant),
  command('reorder', { order: listOf(idSchema) }),
  command('start-go-round', {}),
  command('write-note', { text: textSchema(MAX_NOTE_LENGTH), ...forSeat }),
  command('show-prompt', { prompt: promptSchema }),
  command('hide-prompt', {}),
  command('open-resource', { resource: idSchema }),
  command('close-resource', {}),
  command('open-vote', {}),
  command('undo-vote', {}),
  command('cast-ballot', { choice: choiceSchema, ...forSeat, ...covered }),
  command('close-vote', { early: z.boolean() }),
  command('show-level', { level: levelSchema.nullable() }),
  command('set-board-mode', { mode: boardModeSchema }),
  command('submit-proposal', { ...proposalText, follows: idSchema.optional(), ...forSeat, ...covered }),
  command('edit-proposal', { proposal: idSchema, ...proposalText }),
  command('move-proposal', { proposal: idSchema, levels: listOf(levelSchema) }),
  command('withdraw-proposal', { proposal: idSchema }),
  command('back-proposal', { proposal: idSchema, ...forSeat }),
  command('stop-backing', { proposal: idSchema, ...forSeat }),
  command('merge-proposals', { into: idSchema, from: listOf(idSchema) }),
  command('reveal-proposals', {}),
  command('show-on-displays', { frame: displayFrameSchema.nullable(), resource: idSchema.nullable() }),
  command('offer-card', { card: cardWordsShape }),
  command('withdraw-offer', { offer: idSchema }),
  command('take-offer', { offer: idSchema }),
  command('decline-offer', { offer: idSchema, word: wordSchema }),
  command('carry-proposal', { proposal: idSchema }),
  command('stop-carrying', { proposal: idSchema }),
  command('open-consent', { proposals: listOf(idSchema) }),
  command('answer-consent', {
    proposal: idSchema,
    problem: textSchema(MAX_PROBLEM_LENGTH).nullable(),
    ...forSeat,
    ...covered,
  }),
  command('close-consent', { early: z.boolean() }),
  command('reword-proposal', {
    proposal: idSchema,
    text: proposalText.text,
    whoDecides: proposalText.whoDecides,
    firstStep: proposalText.firstStep,
  }),
  command('set-look-again', { on: textSchema(DAY_LENGTH).nullable() }),
  command('take-pen', {}),
  command('hand-pen', { to: idSchema }),
  command('put-pen-down', {}),
  command('write-summary', {
    revision: countSchema,
    at: countSchema,
    remove: countSchema,
    insert: insertSchema,
  }),
  command('suggest-change', {
    revision: countSchema,
    at: countSchema,
    passage: textSchema(MAX_PASSAGE_LENGTH),
    replacement: textSchema(MAX_PASSAGE_LENGTH).nullable(),
    remark: textSchema(MAX_REMARK_LENGTH).nullable(),
    ...forSeat,
  }),
  command('answer-suggestion', {
    suggestion: idSchema,
    take: z.boolean(),
    word: textSchema(MAX_ANSWER_LENGTH).nullable(),
  }),
  command('withdraw-suggestion', { suggestion: idSchema }),
  command('call-reading', {}),
  command('say-read', { revision: countSchema, ...forSeat }),
  command('end-reading', {}),
  command('close-room', {}),
  command('follow-up', {
    earlier: idSchema,
    state: followUpSchema.nullable(),
    line: textSchema(MAX_FOLLOW_UP_LENGTH).nullable(),
    ...forSeat,
  }),
  command('ask-own-time', {}),
  command('withdraw-own-time', {}),
]);

const commandIsSame: Same<z.infer<typeof anyCommand>, Command> = true;

/** Each type of command with the names of its fields, as the page and its test need them. */
export const COMMAND_SHAPES: ReadonlyMap<string, readonly string[]> = new Map(
  anyCommand.options.map((option) => [option.shape.type.value, Object.keys(option.shape)]),
);

export const commandSchema: z.ZodType<Command, Command> = anyCommand;

const anyCommandMessage = z.strictObject({
  client: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  n: z.int().min(1),
  command: anyCommand,
});

const messageIsSame: Same<z.infer<typeof anyCommandMessage>, CommandMessage> = true;

export const commandMessageSchema: z.ZodType<CommandMessage, CommandMessage> = anyCommandMessage;

/** Who a message says it is from, where the rest of it cannot be read. */
export const commandIdSchema = z.object({
  client: anyCommandMessage.shape.client.nullable().catch(null),
  n: anyCommandMessage.shape.n.nullable().catch(null),
});

export type CommandsAreSame = [typeof commandIsSame, typeof messageIsSame];
