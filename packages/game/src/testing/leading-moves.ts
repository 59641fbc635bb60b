import { type Command, DISPLAY_FRAMES, type ParticipantId, type Room } from '../index.ts';
import type { Dice } from './dice.ts';

/** What a narrator puts on the displays (W), and what she takes back where she slipped (S11, D22, V11). */
export function leading(
  room: Room,
  dice: Dice,
  players: readonly { id: ParticipantId }[],
): readonly (readonly [number, Command])[] {
  const round = room.rounds.at(-1);
  const moves: [number, Command][] = [
    [
      room.displays === undefined ? 0.15 : 0.05,
      {
        type: 'show-on-displays',
        frame: dice.chance(0.25) ? null : dice.pick(DISPLAY_FRAMES),
        resource: round?.resourcesOpened.at(-1) ?? null,
      },
    ],
  ];
  if (room.stage !== 'round' || round === undefined) return moves;
  if (round.step === 'situation') {
    if (round.situation === null) moves.push([0.3, { type: 'undo-round' }]);
    return moves;
  }
  const holder = round.floors[round.step].turn?.holder;
  if (holder !== undefined && players.length > 0) {
    const to = dice.chance(0.5) ? null : dice.pick(players).id;
    moves.push([0.4, { type: 'undo-turn', holder, to }]);
  }
  if (round.vote !== null) moves.push([0.4, { type: 'undo-vote' }]);
  return moves;
}
