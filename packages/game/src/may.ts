import { acceptanceOf } from './acceptance.ts';
import type { Command } from './command.ts';
import { MAY_ACCEPT } from './may-accept.ts';
import {
  canUndoRound,
  currentFloor,
  currentRound,
  isNarrator,
  isPlayer,
  seatOf,
  stepOf,
  suggestionsIn,
} from './questions.ts';
import type { Floor, Participant, Round, Suggestion, View } from './room.ts';
import type { ParticipantId, Step } from './words.ts';

/** A seat that looks at the room for what it can do there. */
export interface Look {
  view: View;
  seat: Participant;
  narrates: boolean;
  plays: boolean;
  step: Step | null;
  round: Round | null;
  floor: Floor | null;
  holds: boolean;
}

/**
 * Whether that seat may do such a thing now, as far as everyone can see: what screens show a button by. `decide` has the
 * last word, since it also knows the rest of the command, the time and the secrets. For a seat without a device it tells
 * what the narrator may do for it.
 */
export function may(view: View, participant: ParticipantId, command: Command['type']): boolean {
  const seat = seatOf(view, participant);
  if (seat === null || view.stage === 'closed') return false;
  const floor = currentFloor(view);
  const look: Look = {
    view,
    seat,
    narrates: isNarrator(view, participant),
    plays: isPlayer(view, participant),
    step: stepOf(view),
    round: currentRound(view),
    floor,
    holds: floor?.turn?.holder === participant,
  };
  return MAY[command](look);
}

const always = ({ seat }: Look) => !seat.deviceless;
const narrator = ({ narrates }: Look) => narrates;
const narratorOnFloor = ({ narrates, floor }: Look) => narrates && floor !== null;
const narratorWithTurn = ({ narrates, floor }: Look) => narrates && (floor?.turn ?? null) !== null;
const narratorIn =
  (...steps: readonly Step[]) =>
  ({ narrates, step }: Look) =>
    narrates && step !== null && steps.includes(step);
const playerIn =
  (...steps: readonly Step[]) =>
  ({ plays, step }: Look) =>
    plays && step !== null && steps.includes(step);
const holder = ({ holds }: Look) => holds;
/** Of appointing: open where there is no narrator, or she is away; how long she must be is for `decide`. */
const elector = ({ view, seat, narrates }: Look) =>
  !seat.deviceless &&
  !narrates &&
  (view.narrator === null ? !awaitsSettling(view) : view.narratorAwaySince !== null);
const scribe = ({ view, seat }: Look) => view.summary.scribe === seat.id;
const isOpen = ({ state }: Suggestion) => state === 'open';
const voteIsOpen = ({ round }: Look) => (round?.vote ?? null) !== null;
/** A player, or a narrator who made one while she played; whose the hidden ones are, `decide` knows. */
const author = (look: Look) =>
  playerIn('action')(look) || (look.step === 'action' && look.narrates && mayHaveMadeOne(look));
const mayHaveMadeOne = ({ round, seat }: Look) =>
  round !== null &&
  (round.board.hidden > 0 ||
    round.board.proposals.some(({ state, authors }) => state === 'standing' && authors.includes(seat.id)));
const somethingStands = ({ round }: Look) =>
  round?.board.proposals.some(({ state }) => state === 'standing') ?? false;

const MAY: Record<Command['type'], (look: Look) => boolean> = {
  rename: always,
  leave: always,
  'remove-participant': narrator,
  'seat-player': narrator,
  'lock-room': ({ narrates, view }) => narrates && !view.locked,
  'unlock-room': ({ narrates, view }) => narrates && view.locked,
  'choose-themes': ({ plays, view, step, round }) =>
    plays && (view.stage !== 'round' || (step === 'situation' && round?.situation === null)),
  'choose-levels': ({ plays }) => plays,

  stand: (look) => elector(look) && !standsAlready(look),
  'put-forward': elector,
  decline: ({ view, seat }) => view.candidates.some((candidate) => candidate.participant === seat.id),
  approve: elector,
  'withdraw-approval': (look) =>
    elector(look) && look.view.candidates.some(({ approvals }) => approvals.includes(look.seat.id)),
  'draw-lots': (look) =>
    elector(look) && look.view.candidates.some(({ willing, approvals }) => willing && approvals.length > 0),
  'hand-over-narration': narrator,
  'name-deputy': narrator,
  'take-chair': ({ view, seat }) =>
    view.deputy === seat.id && (view.narrator === null || view.narratorAwaySince !== null),

  'start-round': ({ narrates, view }) =>
    narrates && (view.stage === 'lobby' || view.stage === 'end') && acceptanceOf(view).open === null,
  'go-on': ({ narrates, step }) => narrates && step !== null,
  'undo-go-on': ({ narrates, round }) => narrates && (round?.goneOn ?? null) !== null,
  'undo-round': ({ narrates, view }) => narrates && canUndoRound(view),
  'sum-up': ({ narrates, round }) => narrates && round !== null,

  'draw-situation': narratorIn('situation'),
  'pick-situation': narratorIn('situation'),
  react: (look) => playerIn('situation')(look) && look.round?.situation !== null,
  'take-back-reaction': ({ seat, step, round }) =>
    step !== null && (round?.reactions.some((reaction) => reaction.participant === seat.id) ?? false),

  'give-floor': narratorOnFloor,
  'hand-back': holder,
  pass: ({ holds, floor, seat }) => holds || (floor?.toSpeak.includes(seat.id) ?? false),
  'take-back-floor': narratorWithTurn,
  'undo-turn': narratorWithTurn,
  skip: ({ narrates, floor }) =>
    narrates && floor !== null && (floor.turn !== null || floor.toSpeak.length > 0),
  'extend-turn': ({ narrates, floor }) => narrates && (floor?.turn?.deadline ?? null) !== null,
  'set-turn-time': narrator,
  'raise-hand': ({ plays, floor, holds, seat }) =>
    plays && floor !== null && !holds && !floor.hands.includes(seat.id),
  'lower-hand': ({ narrates, floor, seat }) =>
    narrates ? (floor?.hands.length ?? 0) > 0 : (floor?.hands.includes(seat.id) ?? false),
  reorder: ({ narrates, floor }) =>
    narrates && floor !== null && (floor.mode === 'turns' ? floor.toSpeak : floor.hands).length > 1,
  'start-go-round': narratorOnFloor,
  'write-note': holder,
  'show-prompt': narratorIn('discussion', 'resources'),
  'hide-prompt': (look) =>
    narratorIn('discussion', 'resources')(look) && (look.round?.prompt ?? null) !== null,

  'open-resource': narratorIn('resources'),
  'close-resource': (look) => narratorIn('resources')(look) && (look.round?.resource ?? null) !== null,
  'open-vote': (look) => narratorIn('resources')(look) && !voteIsOpen(look),
  'undo-vote': (look) => narratorIn('resources')(look) && voteIsOpen(look),
  'cast-ballot': (look) => playerIn('resources')(look) && voteIsOpen(look),
  'close-vote': (look) => narratorIn('resources')(look) && (look.round?.vote?.cast ?? 0) > 0,

  'show-level': narratorIn('action'),
  'set-board-mode': (look) => narratorIn('action')(look) && look.round?.board.hidden === 0,
  'submit-proposal': (look) =>
    playerIn('action')(look) && (look.round?.board.mode !== 'by-turns' || look.holds),
  'edit-proposal': author,
  'move-proposal': author,
  'withdraw-proposal': author,
  'back-proposal': (look) => playerIn('action')(look) && somethingStands(look),
  'stop-backing': (look) =>
    playerIn('action')(look) &&
    (look.round?.board.proposals.some(({ backers }) => backers.includes(look.seat.id)) ?? false),
  'merge-proposals': (look) =>
    narratorIn('action')(look) &&
    (look.round?.board.proposals.filter(({ state }) => state === 'standing').length ?? 0) > 1,
  'reveal-proposals': ({ narrates, step, round }) =>
    narrates && step !== null && (round?.board.hidden ?? 0) > 0,

  'show-on-displays': narrator,

  'offer-card': ({ plays, seat }) => plays && !seat.deviceless,
  // Whose they are, and what became of them, is in nobody's view.
  'withdraw-offer': always,
  'take-offer': narrator,
  'decline-offer': narrator,
  ...MAY_ACCEPT,

  'take-pen': ({ view, seat }) => !seat.deviceless && view.stage === 'end' && view.summary.scribe === null,
  'hand-pen': scribe,
  'put-pen-down': (look) => scribe(look) || (look.narrates && look.view.summary.scribe !== null),
  'write-summary': scribe,
  'suggest-change': ({ view }) => view.summary.text !== '',
  'answer-suggestion': (look) => scribe(look) && suggestionsIn(look.view).some(isOpen),
  'withdraw-suggestion': ({ view, seat }) =>
    suggestionsIn(view).some((one) => isOpen(one) && one.by === seat.id),
  'call-reading': ({ narrates, view: { stage, summary } }) =>
    narrates && stage === 'end' && summary.text.trim() !== '' && summary.reading === undefined,
  'say-read': ({ view: { summary }, seat }) =>
    summary.reading !== undefined &&
    !summary.reading.read.some(
      ({ participant, revision }) => participant === seat.id && revision >= summary.revision,
    ),
  'end-reading': ({ narrates, view }) => narrates && view.summary.reading !== undefined,
  'close-room': ({ narrates, view }) => narrates && view.stage === 'end',

  'follow-up': ({ plays, view }) =>
    plays && view.stage !== 'round' && (view.settings.earlier?.proposals.length ?? 0) > 0,
  'ask-own-time': ({ view, seat }) =>
    view.settings.keepSpeakingTimes && !seat.deviceless && !view.ownTimes?.includes(seat.id),
  'withdraw-own-time': ({ view, seat }) => view.ownTimes?.includes(seat.id) === true,
};

function standsAlready({ view, seat }: Look): boolean {
  return view.candidates.some(({ participant, willing }) => willing && participant === seat.id);
}

/** The facilitator settles the first narrator of this room, and has not done so yet (N6). */
function awaitsSettling({ settings, stage, hadNarrator }: View): boolean {
  return settings.narratorBy === 'facilitator' && stage === 'lobby' && !hadNarrator;
}
