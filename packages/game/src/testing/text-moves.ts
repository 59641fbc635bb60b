import type { Command, Participant, ParticipantId, Room } from '../index.ts';
import { anyText } from './any-command.ts';
import type { Dice } from './dice.ts';

/** A seat asks itself, or has it asked for it where it has no device; an id asks as it is. */
type Wish = readonly [number, { who: Participant | ParticipantId; command: Command }];

/** What a group does around the scribe's text: suggest, answer, withdraw, and read it together. */
export function aboutTheText(room: Room, dice: Dice): Wish[] {
  const { text, revision, scribe, reading, suggestions = [] } = room.summary;
  if (text === '') return [];
  const present = room.participants.filter((one) => one.left === null);
  const anyone = dice.pick(present);
  const open = suggestions.filter(({ state }) => state === 'open');
  const at = dice.below(text.length);
  const passage = text.slice(at, at + 1 + dice.below(6));
  const alone = dice.chance(0.3);
  const moves: Wish[] = [
    [
      open.length < 4 ? 3 : 0.2,
      {
        who: anyone,
        command: {
          type: 'suggest-change',
          revision: dice.chance(0.9) ? revision : Math.max(0, revision - 1),
          at,
          passage,
          replacement: alone ? null : anyText(dice),
          remark: alone || dice.chance(0.3) ? anyText(dice) : null,
        },
      },
    ],
  ];
  if (room.narrator !== null) {
    const type = reading === undefined ? 'call-reading' : 'end-reading';
    moves.push([reading === undefined ? 1 : 0.3, { who: room.narrator, command: { type } }]);
  }
  if (reading !== undefined) moves.push([4, { who: anyone, command: { type: 'say-read', revision } }]);
  if (open.length > 0) {
    const { id, by } = dice.pick(open);
    const take = dice.chance(0.6);
    const word = take && dice.chance(0.5) ? null : anyText(dice);
    moves.push([
      3,
      { who: scribe ?? anyone, command: { type: 'answer-suggestion', suggestion: id, take, word } },
    ]);
    const maker = present.find((one) => one.id === by) ?? anyone;
    moves.push([
      0.7,
      {
        who: maker.deviceless ? (room.narrator ?? maker) : maker.id,
        command: { type: 'withdraw-suggestion', suggestion: id },
      },
    ]);
  }
  return moves;
}
