import type { Command, Json, OpenEvent } from './words.ts';

/** What PROTOCOL.md and the rules let a command bring about. */
interface Effect {
  /** The one event that is this command's doing and no other's; `null`: others may see nothing of it. */
  mark(event: OpenEvent | null, command: Command, asker: string): boolean;
  /** What else may come with it, before or after. */
  with?: readonly OpenEvent['type'][];
  /** Asking for what is already so is accepted and changes nothing. */
  maybeNothing?: true;
}

const TURNS = ['turn-ended', 'turn-started', 'floor-opened'] as const;
/** What goes with who becomes narrator … */
const APPOINTMENT = [...TURNS, 'ballot-dropped', 'consent-answers-dropped'] as const;
/** … where others may have made them so. */
const APPOINTING = [...APPOINTMENT, 'narrator-appointed'] as const;
/** What goes with who goes, and who may be appointed once they are no longer asked. */
const LEAVING = [...APPOINTING, 'pen-put-down'] as const;

/** The event says of these fields what the command says of them, or what stands here. */
function event(
  type: OpenEvent['type'],
  fields: Readonly<Record<string, (command: Command, asker: string) => Json | undefined>> = {},
): Effect['mark'] {
  return (found, command, asker) =>
    found !== null &&
    found.type === type &&
    Object.entries(fields).every(
      ([field, wanted]) =>
        JSON.stringify((found as Readonly<Record<string, unknown>>)[field]) ===
        JSON.stringify(wanted(command, asker)),
    );
}

/** Whose doing it is: of the seat that the narrator acted for, where she did. */
export const actorOf = (command: Command, who: string): string =>
  typeof command.for === 'string' ? command.for : who;

const asker = (command: Command, who: string): string => actorOf(command, who);
const aloud = ({ for: seat }: Command): boolean => seat !== undefined;
const field = (name: string) => (command: Command) => command[name];
const either =
  (...marks: Effect['mark'][]): Effect['mark'] =>
  (found, command, who) =>
    marks.some((mark) => mark(found, command, who));
const unseen: Effect['mark'] = (found) => found === null;
const proposed: Effect['mark'] = (found, command, who) =>
  found?.type === 'proposal-submitted' &&
  found.proposal.text === command.text &&
  found.proposal.authors.join() === actorOf(command, who);

/** Not a command: what comes of asking at the door for a seat on another device. */
export const MOVING: Command = { type: 'move-seat' };

export const EFFECTS: Readonly<Record<string, Effect>> = {
  // Nobody else is told.
  'move-seat': { mark: unseen },
  // The name may be told as it is by now.
  rename: { mark: event('participant-renamed', { participant: asker }), maybeNothing: true },
  leave: {
    mark: event('participant-left', { participant: asker, removed: () => false }),
    with: LEAVING,
    maybeNothing: true,
  },
  'remove-participant': {
    mark: event('participant-left', { participant: field('participant'), removed: () => true }),
    with: LEAVING,
  },
  // The facilitator's.
  'settle-narrator': {
    mark: event('narrator-appointed', { participant: field('participant'), by: () => 'facilitator' }),
    with: APPOINTMENT,
    maybeNothing: true,
  },
  'close-room': {
    mark: event('room-closed', { by: () => 'facilitator' }),
    with: ['turn-ended'],
    maybeNothing: true,
  },
  'seat-player': { mark: event('participant-joined', { name: field('name'), deviceless: () => true }) },
  'put-forward': {
    mark: event('candidate-put-forward', { participant: field('participant'), by: asker }),
  },
  decline: { mark: event('candidate-declined', { participant: asker }) },
  'withdraw-approval': {
    mark: event('approval-withdrawn', { participant: field('participant'), by: asker }),
  },
  // Where somebody has the majority by now, since others left, nothing is drawn.
  'draw-lots': {
    mark: either(
      event('narrator-appointed', { by: () => 'lot' }),
      event('narrator-appointed', { by: () => 'majority' }),
    ),
    with: APPOINTMENT,
  },
  'take-chair': {
    mark: event('narrator-appointed', { participant: asker, by: () => 'deputy' }),
    with: APPOINTMENT,
  },
  // Who stood already, or was approved of, may have the majority by now: then the appointment comes alone.
  stand: {
    mark: either(
      event('candidate-stood', { participant: asker }),
      event('narrator-appointed', { participant: asker, by: () => 'majority' }),
    ),
    with: APPOINTING,
  },
  approve: {
    mark: either(
      event('candidate-approved', { participant: field('participant'), by: asker }),
      event('narrator-appointed', { participant: field('participant'), by: () => 'majority' }),
    ),
    with: APPOINTING,
  },
  'choose-themes': { mark: event('themes-chosen', { by: asker }), maybeNothing: true },
  'choose-levels': { mark: event('levels-chosen', { by: asker }), maybeNothing: true },
  'lock-room': { mark: event('room-locked'), maybeNothing: true },
  'unlock-room': { mark: event('room-unlocked'), maybeNothing: true },
  'name-deputy': {
    mark: event('deputy-named', { participant: field('participant') }),
    maybeNothing: true,
  },
  'hand-over-narration': {
    mark: event('narrator-appointed', { participant: field('to') }),
    with: APPOINTMENT,
  },
  'start-round': { mark: event('round-started', { narrator: asker }), with: ['step-begun'] },
  'draw-situation': { mark: event('situation-opened', { drawn: () => true }) },
  'pick-situation': {
    mark: event('situation-opened', { situation: field('situation'), drawn: () => false }),
    maybeNothing: true,
  },
  react: { mark: event('reaction-given', { participant: asker, text: field('text'), aloud }) },
  'take-back-reaction': { mark: event('reaction-taken-back', { reaction: field('reaction') }) },
  'go-on': {
    mark: event('step-ended', { step: field('from') }),
    with: ['turn-ended', 'step-begun', 'round-ended'],
  },
  'undo-go-on': { mark: event('going-on-undone'), with: TURNS },
  'undo-round': { mark: event('round-undone') },
  'sum-up': { mark: event('summed-up', { step: field('step'), text: field('text') }) },
  'give-floor': { mark: event('turn-started', { holder: field('to') }), with: ['turn-ended'] },
  'hand-back': { mark: turnEnded('handed-back'), with: ['turn-started', 'floor-opened'] },
  pass: {
    mark: either(turnEnded('passed'), event('player-passed', { participant: asker })),
    with: ['turn-started', 'floor-opened'],
  },
  'take-back-floor': { mark: event('turn-ended', { holder: field('from') }), with: ['floor-opened'] },
  'undo-turn': {
    mark: event('turn-undone', { holder: field('holder') }),
    with: ['turn-started', 'floor-opened'],
  },
  skip: {
    mark: either(
      event('turn-ended', { holder: field('participant') }),
      event('player-passed', { participant: field('participant') }),
    ),
    with: ['turn-started', 'floor-opened'],
  },
  'extend-turn': { mark: event('turn-extended', { holder: field('holder'), by: field('by') }) },
  'set-turn-time': { mark: event('turn-time-set', { turnTime: field('turnTime') }), maybeNothing: true },
  'raise-hand': { mark: event('hand-raised', { participant: asker }) },
  'lower-hand': { mark: event('hand-lowered', { participant: field('participant') }) },
  reorder: { mark: event('order-changed', { order: field('order') }), maybeNothing: true },
  'start-go-round': { mark: event('go-round-started'), with: ['turn-ended'] },
  'write-note': { mark: event('note-written', { participant: asker, text: field('text'), aloud }) },
  'show-prompt': { mark: event('prompt-shown', { prompt: field('prompt') }), maybeNothing: true },
  'hide-prompt': { mark: event('prompt-hidden') },
  'open-resource': { mark: event('resource-opened', { resource: field('resource') }), maybeNothing: true },
  'close-resource': { mark: event('resource-closed') },
  'open-vote': { mark: event('vote-opened') },
  'undo-vote': { mark: event('vote-undone') },
  'cast-ballot': { mark: either(event('ballot-cast'), unseen), maybeNothing: true },
  'close-vote': { mark: event('vote-closed') },
  'show-level': { mark: event('level-shown', { level: field('level') }), maybeNothing: true },
  'set-board-mode': {
    mark: event('board-mode-set', { mode: field('mode') }),
    with: [...TURNS, 'go-round-started'],
    maybeNothing: true,
  },
  'show-on-displays': {
    mark: event('shown-on-displays', { frame: field('frame') }),
    maybeNothing: true,
  },
  // Others may see nothing of what becomes of a card on offer.
  'offer-card': { mark: unseen },
  'withdraw-offer': { mark: unseen },
  'take-offer': { mark: unseen, maybeNothing: true },
  'decline-offer': { mark: unseen, maybeNothing: true },
  'submit-proposal': { mark: either(proposed, event('silent-proposal-submitted')) },
  'edit-proposal': {
    mark: either(event('proposal-edited', { proposal: field('proposal'), text: field('text') }), unseen),
  },
  'move-proposal': {
    mark: either(event('proposal-moved', { proposal: field('proposal') }), unseen),
    maybeNothing: true,
  },
  'withdraw-proposal': {
    mark: either(
      event('proposal-withdrawn', { proposal: field('proposal') }),
      event('silent-proposal-withdrawn'),
    ),
  },
  'back-proposal': { mark: event('proposal-backed', { proposal: field('proposal'), by: asker, aloud }) },
  'stop-backing': { mark: event('backing-stopped', { proposal: field('proposal'), by: asker }) },
  'merge-proposals': { mark: event('proposals-merged', { into: field('into'), from: field('from') }) },
  'reveal-proposals': { mark: event('proposals-revealed') },
  'carry-proposal': {
    mark: event('proposal-carried', { proposal: field('proposal'), by: asker }),
    maybeNothing: true,
  },
  'stop-carrying': { mark: event('carrying-stopped', { proposal: field('proposal'), by: asker }) },
  'open-consent': { mark: event('consent-opened') },
  'answer-consent': { mark: either(event('consent-answered'), unseen), maybeNothing: true },
  'close-consent': { mark: event('consent-closed') },
  'reword-proposal': {
    mark: event('proposal-reworded', { proposal: field('proposal'), text: field('text'), by: asker }),
    maybeNothing: true,
  },
  'set-look-again': { mark: event('look-again-set', { on: field('on') }), maybeNothing: true },
  'take-pen': { mark: event('pen-taken', { scribe: asker }), maybeNothing: true },
  'hand-pen': { mark: event('pen-handed', { from: asker, to: field('to') }), maybeNothing: true },
  'put-pen-down': { mark: event('pen-put-down'), maybeNothing: true },
  'follow-up': {
    mark: event('followed-up', {
      earlier: field('earlier'),
      state: field('state'),
      line: ({ state, line }) => (state === null ? null : line),
    }),
    maybeNothing: true,
  },
  'ask-own-time': { mark: event('own-time-asked', { participant: asker }), maybeNothing: true },
  'withdraw-own-time': { mark: event('own-time-withdrawn', { participant: asker }), maybeNothing: true },
  'suggest-change': {
    mark: event('change-suggested', {
      by: asker,
      passage: field('passage'),
      replacement: field('replacement'),
      remark: field('remark'),
    }),
  },
  'answer-suggestion': {
    mark: event('suggestion-answered', { suggestion: field('suggestion'), taken: field('take') }),
    with: ['summary-written'],
  },
  'withdraw-suggestion': { mark: event('suggestion-withdrawn', { suggestion: field('suggestion') }) },
  'call-reading': { mark: event('reading-called'), maybeNothing: true },
  'say-read': {
    mark: event('text-read', { participant: asker, revision: field('revision') }),
    maybeNothing: true,
  },
  'end-reading': { mark: event('reading-ended') },
  'write-summary': { mark: event('summary-written', { insert: field('insert') }) },
};

function turnEnded(how: string): Effect['mark'] {
  return event('turn-ended', { holder: asker, how: () => how });
}

/** Whether these events, all of them, are what this command brings about, once. */
export function isEffectOf(events: readonly (OpenEvent | null)[], command: Command, who: string): boolean {
  const effect = EFFECTS[command.type];
  if (effect === undefined) return false;
  const [marked, others] = [
    events.filter((one) => effect.mark(one, command, who)),
    events.filter((one) => !effect.mark(one, command, who)),
  ];
  // A second mark may belong to the same command only where the list of companions says so.
  const companions: readonly string[] = effect.with ?? [];
  return (
    marked.length > 0 &&
    marked.slice(1).every((one) => one !== null && companions.includes(one.type)) &&
    others.every((one) => one !== null && companions.includes(one.type))
  );
}

export function mayChangeNothing(command: Command): boolean {
  return EFFECTS[command.type]?.maybeNothing === true;
}
