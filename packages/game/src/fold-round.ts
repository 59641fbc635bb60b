import type { PublicEventOf } from './event.ts';
import { newFloor } from './fold-floor.ts';
import type { Round } from './room.ts';
import type { Instant } from './words.ts';

export type RoundEvent = PublicEventOf<
  | 'step-ended'
  | 'step-begun'
  | 'round-ended'
  | 'going-on-undone'
  | 'summed-up'
  | 'situation-opened'
  | 'reaction-given'
  | 'reaction-taken-back'
  | 'note-written'
  | 'prompt-shown'
  | 'prompt-hidden'
  | 'resource-opened'
  | 'resource-closed'
  | 'vote-opened'
  | 'vote-undone'
  | 'vote-closed'
  | 'ballot-cast'
  | 'ballot-dropped'
>;

export function newRound({ round: number, narrator }: PublicEventOf<'round-started'>, at: Instant): Round {
  return {
    number,
    situation: null,
    theme: null,
    step: 'situation',
    reactions: [],
    floors: { discussion: newFloor([]), resources: newFloor([]), action: newFloor([]) },
    notes: [],
    prompt: null,
    promptsShown: [],
    resource: null,
    resourcesOpened: [],
    vote: null,
    votes: [],
    board: { mode: 'open', shownLevel: null, explained: [], proposals: [], hidden: 0 },
    sumUps: {},
    ended: [],
    goneOn: null,
    narrators: [narrator],
    startedAt: at,
    endedAt: null,
  };
}

export function afterRoundEvent(round: Round, event: RoundEvent, at: Instant): Round {
  switch (event.type) {
    case 'step-ended': {
      const { step, early, unheard } = event;
      return { ...round, ended: [...round.ended, { step, at, early, unheard }] };
    }
    case 'step-begun':
      return withStep(round, event, at);
    case 'round-ended':
      return { ...offTheScreens(round), endedAt: at, goneOn: { from: round.step, to: 'end', at } };
    case 'going-on-undone': {
      const ended = round.ended.slice(0, -1);
      return { ...offTheScreens(round), step: event.to, ended, vote: null, goneOn: null, endedAt: null };
    }
    case 'summed-up':
      return { ...round, sumUps: { ...round.sumUps, [event.step]: event.text } };
    case 'situation-opened':
      return { ...round, situation: event.situation, theme: event.theme };
    case 'reaction-given':
      return withReaction(round, event, at);
    case 'reaction-taken-back':
      return { ...round, reactions: round.reactions.filter(({ id }) => id !== event.reaction) };
    case 'note-written': {
      const { note: id, participant, text, aloud } = event;
      return { ...round, notes: round.notes.concat({ id, participant, step: round.step, text, at, aloud }) };
    }
    case 'prompt-shown':
      return { ...round, prompt: event.prompt, promptsShown: withOnce(round.promptsShown, event.prompt) };
    case 'prompt-hidden':
      return { ...round, prompt: null };
    case 'resource-opened':
      return {
        ...round,
        resource: event.resource,
        resourcesOpened: withOnce(round.resourcesOpened, event.resource),
        ...(event.afterVote ? { openedSinceVote: true } : {}),
      };
    case 'resource-closed':
      return { ...round, resource: null };
    case 'vote-opened':
      return { ...round, vote: { openedAt: at, cast: 0 } };
    case 'vote-undone':
      return { ...round, vote: null };
    case 'vote-closed':
      return withClosedVote(round, event, at);
    case 'ballot-cast':
      return withBallots(round, 1);
    case 'ballot-dropped':
      return withBallots(round, -1);
  }
}

/** A round begins with its first step; that is nothing one could go back from. */
function withStep(round: Round, { step, toSpeak }: PublicEventOf<'step-begun'>, at: Instant): Round {
  if (step === 'situation') return { ...round, step };
  return {
    ...offTheScreens(round),
    step,
    floors: { ...round.floors, [step]: newFloor(toSpeak) },
    goneOn: { from: round.step, to: step, at },
  };
}

function offTheScreens(round: Round): Round {
  return { ...round, prompt: null, resource: null };
}

function withReaction(round: Round, event: PublicEventOf<'reaction-given'>, at: Instant): Round {
  const { reaction: id, participant, kind, text, aloud } = event;
  if (round.situation === null) return round;
  const reaction = { id, participant, situation: round.situation, kind, text, at, aloud };
  return { ...round, reactions: round.reactions.concat(reaction) };
}

function withClosedVote(round: Round, event: PublicEventOf<'vote-closed'>, at: Instant): Round {
  const { counts, voters, aloud, outcome } = event;
  const openedAt = round.vote?.openedAt ?? at;
  const { openedSinceVote, spokenSinceVote, ...before } = round;
  return {
    ...before,
    vote: null,
    votes: [...round.votes, { openedAt, closedAt: at, counts, voters, aloud, outcome }],
  };
}

/** What came of the last vote has been looked at once somebody has had the floor after it (W5). */
export function withTurnEnded(round: Round): Round {
  const vote = round.votes.at(-1);
  const { turn } = round.floors.resources;
  if (round.step !== 'resources' || vote === undefined || turn === null || turn.startedAt < vote.closedAt)
    return round;
  return { ...round, spokenSinceVote: true };
}

function withBallots(round: Round, more: number): Round {
  return round.vote === null ? round : { ...round, vote: { ...round.vote, cast: round.vote.cast + more } };
}

function withOnce<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item];
}
