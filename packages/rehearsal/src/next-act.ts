import { currentRound, stepOf } from '@reflextics/game';
import type { Act } from './act.ts';
import { ending } from './ending.ts';
import { gathering } from './gathering.ts';
import { backing, proposing, proposingInTurn } from './proposing.ts';
import { reacting } from './reacting.ts';
import { asks, firstOf, type Scene, SECOND } from './scene.ts';
import { holding, raising } from './talking.ts';
import { voting } from './voting.ts';

const AWAY_FOR = 8; // acts of others

/** What happens next at the table of itself; null: all wait for the narrator. */
export function nextAct(scene: Scene): Act | null {
  return firstOf(
    () => givingTheSeatBack(scene),
    () => (isLongGone(scene) ? comingBack(scene) : null),
    () => ofTheMoment(scene),
    () => (waitsForSomebody(scene) ? comingBack(scene) : null),
  );
}

function ofTheMoment(scene: Scene): Act | null {
  const { room } = scene;
  if (room.stage === 'lobby') return gathering(scene);
  if (room.stage === 'end') return ending(scene);
  switch (stepOf(room)) {
    case 'situation':
      return reacting(scene);
    case 'discussion':
      return firstOf(
        () => raising(scene),
        () => holding(scene),
      );
    case 'resources':
      return firstOf(
        () => voting(scene),
        () => raising(scene),
        () => holding(scene),
      );
    case 'action':
      return firstOf(
        () => proposing(scene),
        () => holding(scene, (person) => proposingInTurn(scene, person)),
        () => raising(scene),
        () => backing(scene),
      );
    case null:
      return null;
  }
}

/** This is the narrator's practice: whoever was handed the seat gives it back. */
function givingTheSeatBack(scene: Scene): Act | null {
  const { room, here, cast } = scene;
  const other = here.find(({ id }) => id === room.narrator);
  const me = room.participants.find(
    ({ id, left, deviceless }) => left === null && !deviceless && cast.every((person) => person.id !== id),
  );
  if (other === undefined || me === undefined || room.stage === 'closed') return null;
  return asks(scene, other, `gives back ${room.seq}`, 5 * SECOND, { type: 'hand-over-narration', to: me.id });
}

function isLongGone({ away, done }: Scene): boolean {
  if (away.size === 0) return false;
  const order = [...done];
  return order.length - order.lastIndexOf('goes') > AWAY_FOR;
}

/** Where nobody else has anything to do: a vote is not kept waiting, and a game does not end without them. */
function waitsForSomebody({ room }: Scene): boolean {
  return room.stage === 'end' || (currentRound(room)?.vote ?? null) !== null;
}

function comingBack({ cast, away, done }: Scene): Act | null {
  const person = cast.find(({ id }) => away.has(id));
  if (person === undefined || done.has('comes back')) return null;
  return { does: 'comes-back', who: person.id, key: 'comes back', takes: 2 * SECOND };
}
