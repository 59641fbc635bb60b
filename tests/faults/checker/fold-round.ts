import { forgetOpenConsent } from './fold-acceptance.ts';
import { newFloor } from './fold-floor.ts';
import { addOnce, type Handlers, roundOf } from './handlers.ts';
import type { Round } from './words.ts';

export const ROUND: Handlers<
  | `round-${'started' | 'ended' | 'undone'}`
  | `step-${'begun' | 'ended'}`
  | 'going-on-undone'
  | 'summed-up'
  | 'situation-opened'
  | `reaction-${'given' | 'taken-back'}`
  | 'note-written'
  | `prompt-${'shown' | 'hidden'}`
  | `resource-${'opened' | 'closed'}`
  | `vote-${'opened' | 'closed' | 'undone'}`
  | `ballot-${'cast' | 'dropped'}`
> = {
  'round-started'(view, { round, narrator }, at) {
    view.stage = 'round';
    delete view.summary.reading;
    delete view.acceptance?.closedAtRevision;
    view.rounds.push(newRound(round, narrator, at));
  },
  'round-undone'(view) {
    view.rounds.pop();
    view.stage = view.rounds.length === 0 ? 'lobby' : 'end';
  },
  'round-ended'(view, _event, at) {
    const round = roundOf(view);
    view.stage = 'end';
    Object.assign(round, { prompt: null, resource: null, endedAt: at });
    round.goneOn = { from: round.step, to: 'end', at };
  },
  'step-begun'(view, { step, toSpeak }, at) {
    const round = roundOf(view);
    if (step !== 'situation') {
      round.goneOn = { from: round.step, to: step, at };
      Object.assign(round, { prompt: null, resource: null });
      round.floors[step] = newFloor(toSpeak);
    }
    round.step = step;
  },
  'step-ended'(view, { step, early, unheard }, at) {
    roundOf(view).ended.push({ step, at, early, unheard: [...unheard] });
  },
  'going-on-undone'(view, { to }) {
    const round = roundOf(view);
    view.stage = 'round';
    delete view.summary.reading;
    forgetOpenConsent(view);
    round.step = to;
    round.ended.pop();
    Object.assign(round, { prompt: null, resource: null, vote: null, goneOn: null, endedAt: null });
    const { narrator } = view;
    if (narrator !== null && round.narrators.at(-1) !== narrator) round.narrators.push(narrator);
  },
  'summed-up'(view, { step, text }) {
    roundOf(view).sumUps[step] = text;
  },
  'situation-opened'(view, { situation, theme }) {
    Object.assign(roundOf(view), { situation, theme });
  },
  'reaction-given'(view, { reaction: id, participant, kind, text, aloud }, at) {
    const { reactions, situation } = roundOf(view);
    reactions.push({ id, participant, situation, kind, text, at, aloud });
  },
  'reaction-taken-back'(view, { reaction }) {
    const round = roundOf(view);
    round.reactions = round.reactions.filter(({ id }) => id !== reaction);
  },
  'note-written'(view, { note: id, participant, text, aloud }, at) {
    const { notes, step } = roundOf(view);
    notes.push({ id, participant, step, text, at, aloud });
  },
  'prompt-shown'(view, { prompt }) {
    const round = roundOf(view);
    round.prompt = prompt;
    addOnce(round.promptsShown, prompt);
  },
  'prompt-hidden'(view) {
    roundOf(view).prompt = null;
  },
  'resource-opened'(view, { resource, afterVote }) {
    const round = roundOf(view);
    round.resource = resource;
    addOnce(round.resourcesOpened, resource);
    if (afterVote) round.openedSinceVote = true;
  },
  'resource-closed'(view) {
    roundOf(view).resource = null;
  },
  'vote-opened'(view, _event, at) {
    roundOf(view).vote = { openedAt: at, cast: 0 };
  },
  'vote-undone'(view) {
    roundOf(view).vote = null;
  },
  'vote-closed'(view, { counts, voters, aloud, outcome }, at) {
    const round = roundOf(view);
    const openedAt = round.vote?.openedAt ?? 0;
    delete round.openedSinceVote;
    delete round.spokenSinceVote;
    round.votes.push({ openedAt, closedAt: at, counts, voters, aloud, outcome });
    round.vote = null;
  },
  'ballot-cast'(view) {
    const { vote } = roundOf(view);
    if (vote !== null) vote.cast += 1;
  },
  'ballot-dropped'(view) {
    const { vote } = roundOf(view);
    if (vote !== null) vote.cast -= 1;
  },
};

function newRound(number: number, narrator: string, at: number): Round {
  return {
    number,
    situation: null,
    theme: null,
    step: 'situation',
    startedAt: at,
    endedAt: null,
    narrators: [narrator],
    reactions: [],
    floors: { discussion: newFloor([]), resources: newFloor([]), action: newFloor([]) },
    notes: [],
    prompt: null,
    promptsShown: [],
    resource: null,
    resourcesOpened: [],
    vote: null,
    votes: [],
    board: { mode: 'open', shownLevel: null, explained: [], hidden: 0, proposals: [] },
    sumUps: {},
    ended: [],
    goneOn: null,
  };
}
