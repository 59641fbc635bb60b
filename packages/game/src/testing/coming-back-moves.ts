import { type Command, FOLLOW_UPS, type Participant, type ProposalText, type Room } from '../index.ts';
import { anyText } from './any-command.ts';
import type { Dice } from './dice.ts';
import { acting, type Weighed } from './fitting-move.ts';

/** What a group that came back says of what it left last time. */
export function comingBack(room: Room, dice: Dice, players: readonly Participant[]): Weighed[] {
  const earlier = room.settings.earlier?.proposals ?? [];
  if (earlier.length === 0) return [];
  const said: Command = {
    type: 'follow-up',
    earlier: dice.pick(earlier).id,
    state: dice.chance(0.15) ? null : dice.pick(['still-wanted', ...FOLLOW_UPS]),
    line: dice.chance(0.5) ? null : anyText(dice),
  };
  return [[0.5, acting(room, dice.pick(players), said)]];
}

/** … and what of it goes onto the board again. */
export function takingUpAgain(
  room: Room,
  dice: Dice,
  players: readonly Participant[],
  details: ProposalText,
): Weighed[] {
  const wanted = (room.followUps ?? []).filter(({ state }) => state === 'still-wanted');
  if (wanted.length === 0) return [];
  const follows = dice.pick(wanted).earlier;
  return [[1, acting(room, dice.pick(players), { type: 'submit-proposal', ...details, follows })]];
}
