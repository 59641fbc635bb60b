import {
  type Asker,
  BOARD_MODES,
  CHOICES,
  type Command,
  type HouseCommand,
  LEVELS,
  type Participant,
  type ParticipantId,
  PROMPTS,
  REACTIONS,
  type Room,
  situationsInPlay,
  THEMES,
} from '../index.ts';
import { accepting } from './accepting-moves.ts';
import { anyText } from './any-command.ts';
import { comingBack, takingUpAgain } from './coming-back-moves.ts';
import { deck, settings } from './deck.ts';
import type { Dice } from './dice.ts';
import { leading } from './leading-moves.ts';
import { withOffers } from './offer-moves.ts';
import { asker, door } from './play.ts';
import { aboutTheText } from './text-moves.ts';

/** Who asks for what. */
export interface Asked {
  who: Asker;
  command: Command | HouseCommand;
}

export type Weighed = readonly [number, Asked];

/** Stands for a narrator where there is none: whatever she would ask is left out. */
export const NOBODY = 'nobody';

/** Something that a group would do now, so that generated histories get through whole games. */
export function fittingMove(room: Room, dice: Dice): Asked {
  if (room.seq === 0)
    return asks('facilitator', {
      type: 'open-room',
      settings: { ...settings, narratorBy: dice.chance(0.1) ? 'facilitator' : 'players' },
    });
  const present = room.participants.filter((one) => one.left === null);
  if (present.length === 0) return joining(dice);
  const moves = [...aroundTheTable(room, dice, present), ...atThisStage(room, dice, present)];
  return dice.weighed(moves.filter(([, { who }]) => who.kind !== 'participant' || who.id !== NOBODY));
}

export function asks(who: string | Asker, command: Command | HouseCommand): Asked {
  return { who: asker(who), command };
}

function joining(dice: Dice): Asked {
  const number = dice.below(1_000_000);
  return asks(door(`p${number}`, dice.chance(0.2)), {
    type: 'join',
    name: `Player ${number}`,
    asNarrator: dice.chance(0.05),
  });
}

/** By the seat itself, or by the narrator for a seat without a device. */
export function acting(room: Room, seat: Participant, command: Command): Asked {
  if (!seat.deviceless) return asks(seat.id, command);
  return asks(room.narrator ?? NOBODY, { ...command, for: seat.id } as Command);
}

function aroundTheTable(room: Room, dice: Dice, present: readonly Participant[]): Weighed[] {
  const narrator = room.narrator ?? NOBODY;
  const anyone = () => dice.pick(present).id;
  const text = anyText(dice);
  const moves: Weighed[] = [
    [present.length < 4 ? 8 : 0.25, joining(dice)],
    [0.12, asks(anyone(), { type: 'leave' })],
    [0.06, asks(narrator, { type: 'remove-participant', participant: anyone() })],
    [0.02, asks('facilitator', { type: 'remove-participant', participant: anyone() })],
    [0.1, asks(anyone(), { type: 'rename', name: text })],
    [room.locked ? 1 : 0.05, asks(narrator, { type: room.locked ? 'unlock-room' : 'lock-room' })],
    [0.2, asks(narrator, { type: 'seat-player', name: `Seat ${dice.below(1_000_000)}` })],
    [0.1, asks(narrator, { type: 'hand-over-narration', to: anyone() })],
    [
      room.deputy === null ? 0.4 : 0.05,
      asks(narrator, { type: 'name-deputy', participant: dice.chance(0.1) ? null : anyone() }),
    ],
    [
      0.15,
      asks(narrator, {
        type: 'set-turn-time',
        turnTime: dice.chance(0.3) ? null : 15_000 + dice.below(200_000),
      }),
    ],
    [0.15, asks(anyone(), { type: 'choose-levels', levels: dice.some(LEVELS) })],
    [0.04, asks('facilitator', { type: 'settle-narrator', participant: anyone() })],
    [0.08, asks(door(anyone()), { type: 'move-seat' })],
    [0.05, asks(anyone(), { type: 'ask-own-time' })],
    [room.ownTimes?.length ? 0.05 : 0, asks(room.ownTimes?.[0] ?? anyone(), { type: 'withdraw-own-time' })],
  ];
  const players = present.filter(({ id }) => id !== narrator);
  moves.push(
    ...withOffers(room, dice, present),
    ...leading(room, dice, players).map(([weight, command]): Weighed => [weight, asks(narrator, command)]),
  );
  if (room.narrator === null || room.narratorAwaySince !== null)
    moves.push(...appointing(room, dice, present));
  if (room.narratorAwaySince !== null) moves.push([1.5, asks('clock', { type: 'note-narrator-back' })]);
  else if (room.narrator !== null) {
    const since = room.openedAt + dice.below(5_000_000);
    moves.push([0.2, asks('clock', { type: 'note-narrator-away', since })]);
  }
  return moves;
}

function appointing(room: Room, dice: Dice, present: readonly Participant[]): Weighed[] {
  const able = present.filter((one) => !one.deviceless && one.id !== room.narrator);
  const anyone = () => dice.pick(able.length > 0 && dice.chance(0.95) ? able : present).id;
  const isSettled = room.settings.narratorBy === 'facilitator' && room.stage === 'lobby';
  if (isSettled && dice.chance(0.9))
    return [[8, asks('facilitator', { type: 'settle-narrator', participant: anyone() })]];
  const candidate = room.candidates.length > 0 ? dice.pick(room.candidates).participant : anyone();
  const approver = room.candidates.find((one) => one.participant === candidate)?.approvals[0] ?? anyone();
  return [
    [room.candidates.length === 0 ? 6 : 1, asks(anyone(), { type: 'stand' })],
    [1, asks(anyone(), { type: 'put-forward', participant: anyone() })],
    [12, asks(anyone(), { type: 'approve', participant: candidate })],
    [1, asks(candidate, { type: 'stand' })],
    [0.6, asks(approver, { type: 'withdraw-approval', participant: candidate })],
    [0.2, asks(candidate, { type: 'decline' })],
    [4, asks(anyone(), { type: 'draw-lots' })],
    [room.narrator === null ? 0.5 : 3, asks(room.deputy ?? anyone(), { type: 'take-chair' })],
  ];
}

function atThisStage(room: Room, dice: Dice, present: readonly Participant[]): Weighed[] {
  const players = present.filter((one) => one.id !== room.narrator);
  if (players.length === 0) return [[1, joining(dice)]];
  switch (room.stage) {
    case 'lobby':
      return betweenRounds(room, dice, players);
    case 'round':
      return inRound(room, dice, players);
    case 'end':
      return [
        ...betweenRounds(room, dice, players),
        ...writing(room, dice, players),
        ...accepting(room, dice, players),
      ];
    case 'closed':
      return [[1, joining(dice)]];
  }
}

function betweenRounds(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  return [
    [
      room.themes.length === 0 ? 6 : 0.5,
      acting(room, dice.pick(players), { type: 'choose-themes', themes: dice.some(THEMES.slice(0, 3)) }),
    ],
    [room.stage === 'lobby' ? 8 : 2, asks(room.narrator ?? NOBODY, { type: 'start-round' })],
    ...comingBack(room, dice, players),
  ];
}

function writing(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const { scribe, text, revision } = room.summary;
  const at = dice.below(text.length + 1);
  const remove = dice.below(text.length - at + 1);
  const writer = scribe ?? dice.pick(players).id;
  return [
    [scribe === null ? 4 : 0.2, asks(dice.pick(players).id, { type: 'take-pen' })],
    [6, asks(writer, { type: 'write-summary', revision, at, remove, insert: anyText(dice) })],
    ...aboutTheText(room, dice).map(
      ([weight, { who, command }]): Weighed => [
        weight,
        typeof who === 'string' ? asks(who, command) : acting(room, who, command),
      ],
    ),
    [1, asks(writer, { type: 'hand-pen', to: dice.pick(players).id })],
    [0.4, asks(writer, { type: 'put-pen-down' })],
    [0.4, asks(room.narrator ?? NOBODY, { type: 'close-room' })],
    [0.5, asks(room.narrator ?? NOBODY, { type: 'undo-go-on' })],
  ];
}

function inRound(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const round = room.rounds.at(-1);
  const narrator = room.narrator ?? NOBODY;
  if (round === undefined) return [];
  const moves: Weighed[] = [
    [0.4, asks(narrator, { type: 'sum-up', step: round.step, text: anyText(dice) })],
    [round.goneOn === null ? 0 : 0.3, asks(narrator, { type: 'undo-go-on' })],
  ];
  if (round.step === 'situation') return [...moves, ...atTheCard(room, dice, players)];
  return [...moves, ...onTheFloor(room, dice, players), ...withinStep(room, dice, players)];
}

function atTheCard(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const round = room.rounds.at(-1);
  const narrator = room.narrator ?? NOBODY;
  const isOpen = round?.situation != null;
  const reaction = round && round.reactions.length > 0 ? dice.pick(round.reactions) : null;
  const moves: Weighed[] = [
    [isOpen ? 0.4 : 6, asks(narrator, { type: 'draw-situation', again: dice.chance(0.5) })],
    [
      isOpen ? 0.2 : 1,
      asks(narrator, {
        type: 'pick-situation',
        situation: dice.pick(situationsInPlay(room, deck)).id,
        again: dice.chance(0.5),
      }),
    ],
    [
      isOpen ? 0.1 : 1,
      acting(room, dice.pick(players), { type: 'choose-themes', themes: dice.some(THEMES.slice(0, 3)) }),
    ],
    [
      isOpen ? 4 : 0,
      acting(room, dice.pick(players), { type: 'react', kind: dice.pick(REACTIONS), text: anyText(dice) }),
    ],
    [isOpen ? 3 : 0, asks(narrator, { type: 'go-on', from: 'situation', early: false })],
  ];
  if (reaction)
    moves.push([0.7, asks(reaction.participant, { type: 'take-back-reaction', reaction: reaction.id })]);
  return moves;
}

function onTheFloor(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const round = room.rounds.at(-1);
  if (round === undefined || round.step === 'situation') return [];
  const floor = round.floors[round.step];
  const narrator = room.narrator ?? NOBODY;
  const holder = floor.turn?.holder ?? null;
  const seat = (id: ParticipantId) => players.find((one) => one.id === id) ?? dice.pick(players);
  const next = floor.toSpeak[0] ?? floor.hands[0] ?? dice.pick(players).id;
  const raised = floor.hands.length > 0 ? dice.pick(floor.hands) : next;
  const pace = round.step === 'discussion' ? 1 : 0.25;
  const moves: [number, Asked][] = [
    [2, acting(room, dice.pick(players), { type: 'raise-hand' })],
    [0.4, asks(dice.chance(0.5) ? narrator : raised, { type: 'lower-hand', participant: raised })],
    [0.4, asks(narrator, { type: 'start-go-round' })],
    [
      0.4,
      asks(narrator, {
        type: 'reorder',
        order: [...(floor.mode === 'turns' ? floor.toSpeak : floor.hands)].reverse(),
      }),
    ],
    [0.6, acting(room, dice.pick(players), { type: 'pass' })],
    [0.4, asks(narrator, { type: 'skip', participant: next })],
    [holder === null ? 5 : 0.8, asks(narrator, { type: 'give-floor', to: next, from: holder })],
  ];
  if (holder !== null) {
    moves.push(
      [7, acting(room, seat(holder), { type: 'hand-back' })],
      [4, acting(room, seat(holder), { type: 'write-note', text: anyText(dice) })],
      [0.6, acting(room, dice.pick(players), { type: 'write-note', text: anyText(dice) })],
      [1, acting(room, seat(holder), { type: 'pass' })],
      [0.5, asks(narrator, { type: 'take-back-floor', from: holder })],
      [0.5, asks(narrator, { type: 'skip', participant: holder })],
      [0.7, asks(narrator, { type: 'extend-turn', by: 1 + dice.below(60_000), holder })],
    );
  }
  return moves.map(([weight, asked]) => [weight * pace, asked]);
}

function withinStep(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const round = room.rounds.at(-1);
  const narrator = room.narrator ?? NOBODY;
  if (round === undefined || round.step === 'situation') return [];
  const floor = round.floors[round.step];
  const isQuiet = floor.toSpeak.length === 0 && floor.turn === null && floor.hands.length === 0;
  const goOn = asks(narrator, { type: 'go-on', from: round.step, early: !isQuiet });
  if (round.step === 'discussion') {
    return [
      [isQuiet ? 6 : 0.4, goOn],
      [0.6, asks(narrator, { type: 'show-prompt', prompt: dice.pick(PROMPTS) })],
      [round.prompt === null ? 0 : 0.5, asks(narrator, { type: 'hide-prompt' })],
    ];
  }
  if (round.step === 'action') return [[0.8, goOn], ...atTheBoard(room, dice, players)];
  const choice = dice.chance(0.7) ? 'go-on' : dice.pick(CHOICES);
  const outcome = round.votes.at(-1)?.outcome;
  const covered = dice.chance(0.3);
  const isSettled = round.vote === null && (outcome === 'go-on' || outcome === 'stop');
  return [
    [1.5, asks(narrator, { type: 'open-resource', resource: dice.pick(deck.resources).id })],
    [0.5, asks(narrator, { type: 'close-resource' })],
    [round.vote ? 0.1 : isSettled ? 0.5 : 4, asks(narrator, { type: 'open-vote' })],
    [round.vote ? 9 : 0.1, acting(room, dice.pick(players), { type: 'cast-ballot', choice, covered })],
    [round.vote ? 2.5 : 0, asks(narrator, { type: 'close-vote', early: dice.chance(0.5) })],
    [isSettled ? 9 : round.votes.length > 1 ? 1 : 0.1, goOn],
  ];
}

function atTheBoard(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const board = room.rounds.at(-1)?.board;
  if (board === undefined) return [];
  const narrator = room.narrator ?? NOBODY;
  const own = [...board.proposals, ...room.secrets.silent];
  const covered = dice.chance(0.3);
  const details = () => ({
    text: anyText(dice),
    levels: dice.some(room.levels),
    whoDecides: dice.chance(0.5) ? null : anyText(dice),
    firstStep: null,
  });
  const moves: Weighed[] = [
    [6, acting(room, dice.pick(players), { type: 'submit-proposal', ...details(), covered })],
    ...takingUpAgain(room, dice, players, details()),
    [0.5, asks(narrator, { type: 'show-level', level: dice.chance(0.2) ? null : dice.pick(LEVELS) })],
    [
      board.hidden > 0 ? 0.2 : 1.5,
      asks(narrator, { type: 'set-board-mode', mode: dice.chance(0.3) ? 'silent' : dice.pick(BOARD_MODES) }),
    ],
    [board.hidden > 0 ? 1.5 : 0, asks(narrator, { type: 'reveal-proposals' })],
  ];
  if (own.length === 0) return moves;
  const one = dice.pick(own);
  const author = asker(
    players.find((seat) => seat.id === one.authors[0] && !seat.deviceless)?.id ?? narrator,
  );
  moves.push(
    [1, asks(author, { type: 'edit-proposal', proposal: one.id, ...details() })],
    [0.7, asks(author, { type: 'move-proposal', proposal: one.id, levels: dice.some(room.levels) })],
    [0.7, asks(author, { type: 'withdraw-proposal', proposal: one.id })],
    [2, acting(room, dice.pick(players), { type: 'back-proposal', proposal: one.id })],
    [
      1,
      acting(room, players.find((seat) => one.backers.includes(seat.id)) ?? dice.pick(players), {
        type: 'stop-backing',
        proposal: one.id,
      }),
    ],
    [0.7, asks(narrator, { type: 'merge-proposals', into: one.id, from: [dice.pick(own).id] })],
  );
  return moves;
}
