import { currentRound, REACTIONS } from '@reflextics/game';
import type { Act } from './act.ts';
import { asks, firstFor, firstOf, likely, personsShuffled, pickFrom, type Scene, SECOND } from './scene.ts';

const WITH_WORDS = 0.75;
const AGAIN = 0.3;

/** Step situation: what the card sets off. Meanwhile somebody is called away. */
export function reacting(scene: Scene): Act | null {
  const round = currentRound(scene.room);
  const card = round?.situation ?? null;
  if (round === null || card === null) return null;
  const reaction = (n: number) =>
    firstFor(personsShuffled(scene, `reacts ${card} ${n}`), (person) => {
      const key = `reacts ${round.number} ${card} ${person.id} ${n}`;
      // Somebody always does: a table at which a card sets off nothing teaches nothing.
      const always = n === 0 && person.character === 'talkative';
      if (!always && !likely(scene, key, n === 0 ? person.gives : person.gives * AGAIN)) return null;
      const kind = pickFrom(scene, `kind ${card} ${person.id}`, REACTIONS, n);
      const spoken = round.reactions.length;
      const text = likely(scene, `words ${key}`, WITH_WORDS)
        ? pickFrom(scene, `reaction ${kind}`, scene.lines.reactions[kind], spoken)
        : null;
      return asks(scene, person, key, 5 * SECOND, { type: 'react', kind, text }, text !== null);
    });
  return firstOf(
    () => (round.reactions.length > 0 ? goingAway(scene) : null),
    () => reaction(0),
    () => reaction(1),
  );
}

/** The phone of somebody goes dark for a while, once. */
function goingAway({ here, done }: Scene): Act | null {
  const person = here.find(({ goesAway }) => goesAway);
  if (person === undefined || done.has('goes')) return null;
  return { does: 'goes', who: person.id, key: 'goes', takes: 3 * SECOND };
}
