import { acceptanceOf, notYetAsked, type Participant, playersOf, type Room } from '../index.ts';
import { anyText } from './any-command.ts';
import type { Dice } from './dice.ts';
import { acting, asks, NOBODY, type Weighed } from './fitting-move.ts';

/** What a group at the end does about the proposals that it wants to carry. */
export function accepting(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const narrator = room.narrator ?? NOBODY;
  const { carried, open } = acceptanceOf(room);
  const standing = room.rounds.flatMap(({ board }) =>
    board.proposals.filter(({ state }) => state === 'standing'),
  );
  if (standing.length === 0) return [];
  const one = dice.pick(standing).id;
  const moves: Weighed[] = [
    [carried.length === 0 ? 8 : 2, asks(dice.pick(players).id, { type: 'carry-proposal', proposal: one })],
    [0.5, asks(narrator, { type: 'set-look-again', on: dice.chance(0.2) ? null : dayIn(dice) })],
  ];
  if (carried.length === 0) return moves;
  const listed = dice.pick(carried);
  const author = standing.find(({ id }) => id === listed.proposal)?.authors[0] ?? NOBODY;
  const mayReword = players.some(({ id, deviceless }) => id === author && !deviceless);
  const writer = mayReword && dice.chance(0.5) ? author : narrator;
  moves.push(
    [
      1.5,
      asks(writer, {
        type: 'reword-proposal',
        proposal: listed.proposal,
        text: anyText(dice),
        whoDecides: dice.chance(0.5) ? null : anyText(dice),
        firstStep: dice.chance(0.5) ? null : anyText(dice),
      }),
    ],
    [
      0.5,
      asks(dice.chance(0.5) ? narrator : listed.by, { type: 'stop-carrying', proposal: listed.proposal }),
    ],
  );
  if (open === null) {
    const waiting = notYetAsked(room);
    const proposals = waiting.length > 0 ? waiting : [listed.proposal];
    return [...moves, [waiting.length > 0 ? 5 : 0.5, asks(narrator, { type: 'open-consent', proposals })]];
  }
  const missing = playersOf(room).length - open.answered;
  const proposal = dice.pick(open.proposals);
  const problem = dice.chance(0.6) ? null : dice.chance(0.3) ? '' : anyText(dice);
  return [
    ...moves,
    [
      14,
      acting(room, dice.pick(players), {
        type: 'answer-consent',
        proposal,
        problem,
        covered: dice.chance(0.3),
      }),
    ],
    [missing === 0 ? 8 : 1, asks(narrator, { type: 'close-consent', early: dice.chance(0.6) })],
  ];
}

function dayIn(dice: Dice): string {
  return new Date(Date.UTC(2026, 2, 3 + dice.below(400))).toISOString().slice(0, 10);
}
