import { actorOf } from './effects.ts';
import { floorOf } from './fold-floor.ts';
import type { Command, Proposal, Step, View } from './words.ts';

/** What has to hold of the room for someone to be refused so. */
type Reason = (view: View, command: Command, asker: string) => boolean;

const lastRound = ({ rounds }: View) => rounds.at(-1);
const seatOf = ({ participants }: View, id: unknown) =>
  participants.find((one) => one.id === id && one.left === null);
const holderOf = (view: View) => floorOf(view)?.turn?.holder ?? null;
const namedIn = ({ participant, to }: Command) => [participant, to].filter((id) => typeof id === 'string');
const candidateOf = ({ candidates }: View, id: unknown) =>
  candidates.find(({ participant }) => participant === id);
const isDeviceless = (view: View, id: unknown) => seatOf(view, id)?.deviceless === true;
const consentOf = ({ acceptance }: View) => acceptance?.open ?? null;

/** Null: not on the board of this round, as one that others may not see. */
function proposalOf(view: View, { proposal: id }: Command): Proposal | null {
  return lastRound(view)?.board.proposals.find((one) => one.id === id) ?? null;
}

/** The stages or steps that some commands belong to. */
const BELONGS: Readonly<Record<string, readonly (View['stage'] | Step)[]>> = {
  'start-round': ['lobby', 'end'],
  react: ['situation'],
  'draw-situation': ['situation'],
  'pick-situation': ['situation'],
  'give-floor': ['discussion', 'resources', 'action'],
  'hand-back': ['discussion', 'resources', 'action'],
  pass: ['discussion', 'resources', 'action'],
  skip: ['discussion', 'resources', 'action'],
  'take-back-floor': ['discussion', 'resources', 'action'],
  'raise-hand': ['discussion', 'resources', 'action'],
  'start-go-round': ['discussion', 'resources', 'action'],
  'open-vote': ['resources'],
  'cast-ballot': ['resources'],
  'close-vote': ['resources'],
  'submit-proposal': ['action'],
  'set-board-mode': ['action'],
  'take-pen': ['end'],
  'carry-proposal': ['end'],
  'open-consent': ['end'],
  'answer-consent': ['end'],
  'close-consent': ['end'],
  'call-reading': ['end'],
};

const misplaced: Reason = (view, { type }) => {
  const at = view.stage === 'round' ? lastRound(view)?.step : view.stage;
  return at === undefined || BELONGS[type]?.includes(at) !== true;
};

/**
 * From PROTOCOL.md and the rules, for the refusals of which what everyone may see tells whether they are right. It holds
 * too much rather than too little: of a refusal that is not here, or of a secret, nothing is said.
 */
export const REASONS: Readonly<Record<string, Reason>> = {
  'not-here': (view, _command, asker) => seatOf(view, asker) === undefined,
  'not-the-narrator': ({ narrator }, _command, asker) => narrator !== asker,
  'not-a-player': ({ narrator }, { to }, asker) => narrator === asker || narrator === to,
  'not-your-seat': (view, command, asker) =>
    view.narrator !== asker || !isDeviceless(view, command.for ?? command.participant),
  'no-such-participant': (view, command) => namedIn(command).some((id) => seatOf(view, id) === undefined),
  'no-device': (view, command, asker) => [...namedIn(command), asker].some((id) => isDeviceless(view, id)),
  'room-closed': ({ stage }) => stage === 'closed',
  'wrong-stage': misplaced,
  'wrong-step': misplaced,
  'no-themes': ({ themes }, { type }) => themes.length === 0 || type === 'choose-themes',
  'no-narrator': ({ narrator }) => narrator === null,
  'narrator-seated': ({ narrator }) => narrator !== null,
  'not-a-candidate': (view, { participant }, asker) =>
    candidateOf(view, participant ?? asker)?.willing !== true,
  'already-a-candidate': (view, { participant }, asker) =>
    candidateOf(view, participant ?? asker) !== undefined,
  'already-approved': (view, { participant }, asker) =>
    candidateOf(view, participant)?.approvals.includes(asker) === true,
  'not-approved': (view, { participant }, asker) =>
    candidateOf(view, participant)?.approvals.includes(asker) !== true,
  'not-the-deputy': ({ deputy }, _command, asker) => deputy !== asker,
  'no-situation-yet': (view) => (lastRound(view)?.situation ?? null) === null,
  'vote-is-open': (view) => (lastRound(view)?.vote ?? null) !== null,
  'no-open-vote': (view) => (lastRound(view)?.vote ?? null) === null,
  'moved-on': (view, { from }) => view.stage !== 'round' || lastRound(view)?.step !== from,
  'not-your-floor': (view, command, asker) => holderOf(view) !== actorOf(command, asker),
  'floor-moved': (view, { from, holder }) => holderOf(view) !== (holder ?? from),
  'has-the-floor': (view, command, asker) =>
    holderOf(view) === actorOf(command, asker) || holderOf(view) === command.to,
  'nobody-has-the-floor': (view) => holderOf(view) === null,
  'hand-already-up': (view, command, asker) =>
    floorOf(view)?.hands.includes(actorOf(command, asker)) === true,
  'hand-not-up': (view, { participant }) => floorOf(view)?.hands.includes(String(participant)) !== true,
  'not-due': (view, command, asker) =>
    floorOf(view)?.toSpeak.includes(String(command.participant ?? actorOf(command, asker))) !== true,
  'prompt-not-shown': (view) => (lastRound(view)?.prompt ?? null) === null,
  'resource-not-open': (view) => (lastRound(view)?.resource ?? null) === null,
  'no-such-proposal': (view, command) => proposalOf(view, command)?.state !== 'standing',
  'own-proposal': (view, command, asker) =>
    proposalOf(view, command)?.authors.includes(actorOf(command, asker)) === true,
  'already-backed': (view, command, asker) =>
    proposalOf(view, command)?.backers.includes(actorOf(command, asker)) === true,
  'not-backed': (view, command, asker) =>
    proposalOf(view, command)?.backers.includes(actorOf(command, asker)) !== true,
  'consent-is-open': (view) => consentOf(view) !== null,
  'no-open-consent': (view) => consentOf(view) === null,
  'pen-taken': ({ summary }, _command, asker) => summary.scribe !== null && summary.scribe !== asker,
  'not-the-scribe': ({ summary }, _command, asker) => summary.scribe !== asker,
  'no-reading': ({ summary }) => summary.reading === undefined,
};
