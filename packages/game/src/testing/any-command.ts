import {
  BOARD_MODES,
  CHOICES,
  type Command,
  DISPLAY_FRAMES,
  FOLLOW_UPS,
  type HouseCommand,
  LEVELS,
  PROMPTS,
  REACTIONS,
  type Room,
  STEPS,
  THEMES,
} from '../index.ts';
import { anyCard } from './any-card.ts';
import { deck, settings } from './deck.ts';
import type { Dice } from './dice.ts';

type Makers<C extends { type: string }> = { [T in C['type']]: () => Extract<C, { type: T }> };

/** Ids that nobody has, and some that break careless look-ups. */
const STRANGE_IDS = ['', 'nobody', '__proto__', 'constructor', 'toString', 'facilitator'];
const STRANGE_TEXTS = [
  '',
  '   ',
  '\n',
  'x'.repeat(20_001),
  '\ud800',
  '‮right to left',
  '__proto__',
  '🙂'.repeat(30),
];
const STRANGE_NUMBERS = [-1, 0, 0.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER];

/** Any command with any arguments: some fit the room, many do not, some fit nowhere. */
export function anyCommand(room: Room, dice: Dice): Command | HouseCommand {
  const makers: Makers<Command> & Makers<HouseCommand> = makersIn(room, dice);
  return makers[dice.pick(Object.keys(makers) as (Command | HouseCommand)['type'][])]();
}

export function anyText(dice: Dice): string {
  return dice.chance(0.15) ? dice.pick(STRANGE_TEXTS) : `Said ${dice.below(1_000_000)}`;
}

function makersIn(room: Room, dice: Dice): Makers<Command> & Makers<HouseCommand> {
  const round = room.rounds.at(-1);
  const seats = room.participants.map((one) => one.id);
  const among = (known: readonly string[]): string =>
    known.length > 0 && dice.chance(0.9) ? dice.pick(known) : dice.pick(STRANGE_IDS);
  const seat = (): string => among(seats);
  const seatOrNull = (): string | null => (dice.chance(0.3) ? null : seat());
  const forSeat = (): { for?: string } => (dice.chance(0.3) ? { for: seat() } : {});
  const covered = (): { covered?: boolean } => (dice.chance(0.3) ? { covered: dice.chance(0.5) } : {});
  const number = (fit: number): number => (dice.chance(0.2) ? dice.pick(STRANGE_NUMBERS) : dice.below(fit));
  const hidden = room.secrets.silent.map((one) => one.id);
  const proposal = (): string => among([...(round?.board.proposals ?? []).map((one) => one.id), ...hidden]);
  const offer = (): string => among((room.secrets.offers ?? []).map((one) => one.id));
  const levels = () => dice.some(LEVELS);
  const orNull = (): string | null => (dice.chance(0.5) ? null : anyText(dice));
  const details = () => ({
    text: anyText(dice),
    levels: levels(),
    whoDecides: orNull(),
    firstStep: orNull(),
  });
  const earlierOne = (): string => among((room.settings.earlier?.proposals ?? []).map((one) => one.id));
  const suggestion = (): string => among((room.summary.suggestions ?? []).map((one) => one.id));
  const floors = Object.values(round?.floors ?? {});
  const queue = () => dice.pick([...floors.flatMap((one) => [one.toSpeak, one.hands]), seats]);
  return {
    rename: () => ({ type: 'rename', name: anyText(dice) }),
    leave: () => ({ type: 'leave' }),
    'remove-participant': () => ({ type: 'remove-participant', participant: seat() }),
    'seat-player': () => ({ type: 'seat-player', name: anyText(dice) }),
    'lock-room': () => ({ type: 'lock-room' }),
    'unlock-room': () => ({ type: 'unlock-room' }),
    'choose-themes': () => ({ type: 'choose-themes', themes: dice.some(THEMES), ...forSeat() }),
    'choose-levels': () => ({ type: 'choose-levels', levels: levels(), ...forSeat() }),
    stand: () => ({ type: 'stand' }),
    'put-forward': () => ({ type: 'put-forward', participant: seat() }),
    decline: () => ({ type: 'decline' }),
    approve: () => ({ type: 'approve', participant: seat() }),
    'withdraw-approval': () => ({ type: 'withdraw-approval', participant: seat() }),
    'draw-lots': () => ({ type: 'draw-lots' }),
    'hand-over-narration': () => ({ type: 'hand-over-narration', to: seat() }),
    'name-deputy': () => ({ type: 'name-deputy', participant: seatOrNull() }),
    'take-chair': () => ({ type: 'take-chair' }),
    'start-round': () => ({ type: 'start-round' }),
    'go-on': () => ({
      type: 'go-on',
      from: round && dice.chance(0.7) ? round.step : dice.pick(STEPS),
      early: dice.chance(0.3),
    }),
    'undo-go-on': () => ({ type: 'undo-go-on' }),
    'undo-round': () => ({ type: 'undo-round' }),
    'sum-up': () => ({ type: 'sum-up', step: dice.pick(STEPS), text: anyText(dice) }),
    'draw-situation': () => ({ type: 'draw-situation', again: dice.chance(0.3) }),
    'pick-situation': () => ({
      type: 'pick-situation',
      situation: among(deck.situations.map((one) => one.id)),
      again: dice.chance(0.3),
    }),
    react: () => ({ type: 'react', kind: dice.pick(REACTIONS), text: orNull(), ...forSeat() }),
    'take-back-reaction': () => ({
      type: 'take-back-reaction',
      reaction: among((round?.reactions ?? []).map((one) => one.id)),
    }),
    'give-floor': () => ({ type: 'give-floor', to: seat(), from: seatOrNull() }),
    'hand-back': () => ({ type: 'hand-back', ...forSeat() }),
    pass: () => ({ type: 'pass', ...forSeat() }),
    'take-back-floor': () => ({ type: 'take-back-floor', from: seat() }),
    'undo-turn': () => ({ type: 'undo-turn', holder: seat(), to: seatOrNull() }),
    skip: () => ({ type: 'skip', participant: seat() }),
    'extend-turn': () => ({ type: 'extend-turn', by: number(700_000), holder: seat() }),
    'set-turn-time': () => ({ type: 'set-turn-time', turnTime: dice.chance(0.2) ? null : number(2_000_000) }),
    'raise-hand': () => ({ type: 'raise-hand', ...forSeat() }),
    'lower-hand': () => ({ type: 'lower-hand', participant: seat() }),
    reorder: () => ({ type: 'reorder', order: dice.chance(0.7) ? [...queue()].reverse() : [seat(), seat()] }),
    'start-go-round': () => ({ type: 'start-go-round' }),
    'write-note': () => ({ type: 'write-note', text: anyText(dice), ...forSeat() }),
    'show-prompt': () => ({ type: 'show-prompt', prompt: dice.pick(PROMPTS) }),
    'hide-prompt': () => ({ type: 'hide-prompt' }),
    'open-resource': () => ({ type: 'open-resource', resource: among(deck.resources.map((one) => one.id)) }),
    'close-resource': () => ({ type: 'close-resource' }),
    'open-vote': () => ({ type: 'open-vote' }),
    'undo-vote': () => ({ type: 'undo-vote' }),
    'cast-ballot': () => ({
      type: 'cast-ballot',
      choice: dice.pick(CHOICES),
      ...forSeat(),
      ...covered(),
    }),
    'close-vote': () => ({ type: 'close-vote', early: dice.chance(0.5) }),
    'show-level': () => ({ type: 'show-level', level: dice.chance(0.2) ? null : dice.pick(LEVELS) }),
    'set-board-mode': () => ({ type: 'set-board-mode', mode: dice.pick(BOARD_MODES) }),
    'submit-proposal': () => ({
      type: 'submit-proposal',
      ...details(),
      ...forSeat(),
      ...covered(),
      ...(dice.chance(0.2) ? { follows: earlierOne() } : {}),
    }),
    'edit-proposal': () => ({ type: 'edit-proposal', proposal: proposal(), ...details() }),
    'move-proposal': () => ({ type: 'move-proposal', proposal: proposal(), levels: levels() }),
    'withdraw-proposal': () => ({ type: 'withdraw-proposal', proposal: proposal() }),
    'back-proposal': () => ({ type: 'back-proposal', proposal: proposal(), ...forSeat() }),
    'stop-backing': () => ({ type: 'stop-backing', proposal: proposal(), ...forSeat() }),
    'merge-proposals': () => ({ type: 'merge-proposals', into: proposal(), from: [proposal(), proposal()] }),
    'reveal-proposals': () => ({ type: 'reveal-proposals' }),
    'show-on-displays': () => ({
      type: 'show-on-displays',
      frame: dice.chance(0.2) ? null : dice.pick(DISPLAY_FRAMES),
      resource: dice.chance(0.5) ? null : among(deck.resources.map((one) => one.id)),
    }),
    'offer-card': () => ({ type: 'offer-card', card: anyCard(dice) }),
    'withdraw-offer': () => ({ type: 'withdraw-offer', offer: offer() }),
    'take-offer': () => ({ type: 'take-offer', offer: offer() }),
    'decline-offer': () => ({ type: 'decline-offer', offer: offer(), word: orNull() }),
    'carry-proposal': () => ({ type: 'carry-proposal', proposal: proposal() }),
    'stop-carrying': () => ({ type: 'stop-carrying', proposal: proposal() }),
    'open-consent': () => ({ type: 'open-consent', proposals: [proposal()] }),
    'answer-consent': () => ({
      type: 'answer-consent',
      proposal: proposal(),
      problem: dice.chance(0.5) ? null : anyText(dice),
      ...forSeat(),
      ...covered(),
    }),
    'close-consent': () => ({ type: 'close-consent', early: dice.chance(0.5) }),
    'reword-proposal': () => ({
      type: 'reword-proposal',
      proposal: proposal(),
      text: anyText(dice),
      whoDecides: null,
      firstStep: anyText(dice),
    }),
    'set-look-again': () => ({ type: 'set-look-again', on: dice.chance(0.5) ? null : anyText(dice) }),
    'take-pen': () => ({ type: 'take-pen' }),
    'hand-pen': () => ({ type: 'hand-pen', to: seat() }),
    'put-pen-down': () => ({ type: 'put-pen-down' }),
    'write-summary': () => ({
      type: 'write-summary',
      revision: number(room.summary.revision + 2),
      at: number(room.summary.text.length + 2),
      remove: number(5),
      insert: anyText(dice),
    }),
    'suggest-change': () => {
      const { text, revision } = room.summary;
      const at = number(text.length + 2);
      return {
        type: 'suggest-change',
        revision: number(revision + 2),
        at,
        passage: dice.chance(0.5) ? text.slice(at, at + dice.below(8)) : anyText(dice),
        replacement: orNull(),
        remark: orNull(),
        ...forSeat(),
      };
    },
    'answer-suggestion': () => ({
      type: 'answer-suggestion',
      suggestion: suggestion(),
      take: dice.chance(0.5),
      word: orNull(),
    }),
    'withdraw-suggestion': () => ({ type: 'withdraw-suggestion', suggestion: suggestion() }),
    'call-reading': () => ({ type: 'call-reading' }),
    'say-read': () => ({ type: 'say-read', revision: number(room.summary.revision + 2), ...forSeat() }),
    'end-reading': () => ({ type: 'end-reading' }),
    'close-room': () => ({ type: 'close-room' }),
    'follow-up': () => ({
      type: 'follow-up',
      earlier: earlierOne(),
      state: dice.chance(0.2) ? null : dice.pick(FOLLOW_UPS),
      line: orNull(),
      ...forSeat(),
    }),
    'ask-own-time': () => ({ type: 'ask-own-time' }),
    'withdraw-own-time': () => ({ type: 'withdraw-own-time' }),
    'open-room': () => ({ type: 'open-room', settings }),
    join: () => ({ type: 'join', name: anyText(dice), asNarrator: dice.chance(0.2) }),
    'settle-narrator': () => ({ type: 'settle-narrator', participant: seat() }),
    'note-narrator-away': () => ({ type: 'note-narrator-away', since: dice.below(1e12) }),
    'move-seat': () => ({ type: 'move-seat' }),
    'note-narrator-back': () => ({ type: 'note-narrator-back' }),
  };
}
