import { CHOICES, FOLLOW_UPS, LEVELS, REACTIONS, STEPS, THEMES } from '@reflextics/game';
import { z } from 'zod';
import { ALL_IN } from '../choices.ts';
import type {
  AcceptanceSummary,
  Choices,
  FollowUpSummary,
  FrameworkSummary,
  LeftOut,
  ProposalSummary,
  RoundSummary,
  Summary,
} from '../summary.ts';
import type { FrameworkTold } from './framework-file.ts';

// A page's content policy forbids code that is made at run time; zod would try it once, and the browser complain.
if ('document' in globalThis) z.config({ jitless: true });

/*
 * What a later version adds has a default, so that files from before it are read; what this version does not know is left
 * out, so that files from after it are. What changes its meaning or goes raises the version, and such files are refused.
 */

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const text = z.string();
const orNone = <Value extends z.ZodType>(value: Value, none: string) => value.nullable().describe(none);
const instant = z.number().describe('Milliseconds since 1970, UTC.');
const duration = z.number().describe('Milliseconds.');
const step = z.enum(STEPS);
const level = z.enum(LEVELS);

const count = z.number().int().min(0);

const acceptance = z
  .object({
    state: z
      .enum(['acceptable', 'problem', 'waiting'])
      .describe('Waiting: not asked about yet in its present words.'),
    results: list(
      z.object({
        text: text.describe('Its words when it was asked about.'),
        voters: count,
        answered: count,
        aloud: count,
        acceptable: z.boolean(),
        problems: orNone(count, 'How many see one. Null: fewer than four answered.'),
        words: list(text).describe('What was written of the problems, without names.'),
      }),
    ),
  })
  .meta({ id: 'acceptance' }) satisfies z.ZodType<AcceptanceSummary>;

const framework = z
  .object({
    kind: z.enum(['framework', 'netiquette']),
    title: text,
    levels: list(
      z.object({
        level,
        name: text,
        items: list(
          z.object({
            id: text,
            text,
            levels: list(level),
            whoDecides: orNone(text, 'Null: nobody said.'),
            firstStep: orNone(text, 'Null: nobody said.'),
            answered: count,
            voters: count,
          }),
        ),
      }),
    ),
    notYet: list(z.object({ id: text, text, acceptance })),
    lookAgainOn: orNone(text, '`YYYY-MM-DD`. Null: no day was set.'),
  })
  .meta({ id: 'framework' }) satisfies z.ZodType<FrameworkSummary>;

const proposal = z
  .object({
    id: text,
    text,
    authors: list(text),
    backers: list(text),
    levels: list(level),
    whoDecides: orNone(text, 'Null: nobody said.'),
    firstStep: orNone(text, 'Null: nobody said.'),
    aloud: z.boolean().describe('Entered by the narrator for a seat without a device.'),
    acceptance: orNone(acceptance, 'Null: it is not on the list of those to be carried.').default(null),
  })
  .meta({ id: 'proposal' }) satisfies z.ZodType<ProposalSummary>;

const situation = z
  .object({
    id: text,
    theme: z.enum(THEMES),
    themeName: text,
    title: text,
    text,
    questions: list(text),
    dilemma: orNone(text, 'Null: the card states no dilemma.'),
  })
  .meta({ id: 'situation' });

const round = z
  .object({
    number: z.number().int().min(1),
    situation: orNone(situation, 'Null: the round ended before a card was opened.'),
    narrators: list(text),
    step: step.describe('The step it is in, or the one it ended in.'),
    because: orNone(
      z.enum(['played', 'stopped-by-vote', 'stopped-by-tie']),
      'Null: it did not come to an end: it is at play, or the room was closed in it, as `closedAt` tells.',
    ),
    reactions: list(
      z.object({
        name: text,
        kind: z.enum(REACTIONS),
        text: orNone(text, 'Null: without words.'),
        aloud: z.boolean(),
      }),
    ),
    turns: list(z.object({ step, name: text, notes: list(text), aloud: z.boolean() })).describe(
      'In order; only turns in which a note was written.',
    ),
    prompts: list(text),
    resources: list(z.object({ id: text, title: text, chapter: text })),
    votes: list(
      z.object({
        counts: orNone(
          z.object({ goOn: count, stop: count, talkFirst: count }),
          'Null: fewer than four voted, so that counts could give someone away.',
        ),
        voters: count,
        aloud: count,
        outcome: z.enum([...CHOICES, 'tie']),
      }),
    ),
    sumUps: list(z.object({ step, text })),
    endedEarly: list(z.object({ step, unheard: list(text) })),
    levels: list(z.object({ level, name: text, proposals: list(proposal) })).describe(
      'A proposal on several levels stands under each.',
    ),
  })
  .meta({ id: 'round' }) satisfies z.ZodType<RoundSummary>;

const followUp = z
  .object({
    session: text.describe('The name of the earlier session.'),
    at: instant.describe('When its summary was made.'),
    lookAgainOn: orNone(text, '`YYYY-MM-DD`. Null: the group did not say.'),
    proposals: list(
      z.object({
        id: text,
        text,
        levels: list(level),
        whoDecides: orNone(text, 'Null: nobody said.'),
        firstStep: orNone(text, 'Null: nobody said.'),
        state: orNone(z.enum(FOLLOW_UPS), 'Null: nothing was said of it.'),
        line: orNone(text, 'Null: none.'),
        takenUp: z.boolean().describe('Whether a proposal of this session takes it up.'),
      }),
    ),
  })
  .meta({ id: 'followUp' }) satisfies z.ZodType<FollowUpSummary>;

const choices = z
  .object({ names: z.enum(['chosen', 'initials', 'none']), notes: z.boolean() })
  .meta({ id: 'choices' }) satisfies z.ZodType<Choices>;

/** What this version can say is not told. */
export const LEFT_OUT = [
  'ballots',
  'consent-answers',
  'speaking-times',
  'withdrawn-proposals',
  'merged-proposals',
  'unrevealed-proposals',
  'timing',
  'vote-counts',
  'replaced-cards',
  'notes',
  'initials',
  'names',
] as const satisfies readonly LeftOut[];

const about = {
  version: z.literal(1),
  session: text,
  language: text.describe('Of the words around what the group wrote, e.g. `en`.'),
  madeAt: instant,
  purgeAt: instant.describe(
    'When the data of the session disappears from the server, in milliseconds since 1970, UTC.',
  ),
  server: orNone(text, 'Where that data is, e.g. `https://game.example`. Null: not known.').default(null),
};

/** A room's framework for action as data. */
export const frameworkToldSchema = z.object({
  ...about,
  framework: orNone(framework.omit({ notYet: true }), 'Null: the group put no list together and set no day.'),
}) satisfies z.ZodType<FrameworkTold>;

/** A room's summary as data. */
export const summarySchema = z.object({
  ...about,
  deck: text,
  openedAt: instant,
  closedAt: orNone(instant, 'Null: the room is still at play.'),
  players: list(z.object({ name: text, deviceless: z.boolean(), left: z.boolean() })),
  narrators: list(text),
  rounds: list(round),
  scribes: list(text),
  text: text.describe('What the scribe wrote; empty: nothing.'),
  speakingTimes: orNone(
    list(z.object({ name: text, spoken: duration })),
    'Null: this room does not tell speaking times.',
  ),
  framework: orNone(framework, 'Null: the group put no list together and set no day.').default(null),
  followUp: orNone(followUp, 'Null: the group started afresh.').default(null),
  choices: choices.default(ALL_IN).describe('What whoever took it chose to have in it.'),
  leftOut: list(z.enum(LEFT_OUT)).describe('What the summary does not tell, on purpose.'),
}) satisfies z.ZodType<Summary>;
