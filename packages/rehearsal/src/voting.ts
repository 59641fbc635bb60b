import { type Choice, currentRound } from '@reflextics/game';
import type { Act } from './act.ts';
import type { Person } from './cast.ts';
import { chanceOf } from './chance.ts';
import { asks, firstFor, firstOf, likely, personsShuffled, type Scene, SECOND } from './scene.ts';

/** How likely each choice is: the more votes a round had, the readier they are to go on. */
const LEANINGS: readonly Readonly<Record<Choice, number>>[] = [
  { 'go-on': 0.6, 'talk-first': 0.3, stop: 0.1 },
  { 'go-on': 0.85, 'talk-first': 0.1, stop: 0.05 },
];
const READY: Readonly<Record<Choice, number>> = { 'go-on': 1, 'talk-first': 0, stop: 0 };
const THINKS_AGAIN = 0.2;

/** Ballots of the open vote: not all alike, and sometimes somebody thinks again. */
export function voting(scene: Scene): Act | null {
  const round = currentRound(scene.room);
  if (round === null || round.vote === null) return null;
  const place = `${round.number} ${round.vote.openedAt}`;
  const voters = personsShuffled(scene, `voters ${place}`);
  const before = round.votes.length;
  return firstOf(
    () =>
      firstFor(voters, (person) =>
        own(scene, person) === null
          ? asks(scene, person, `votes ${place} ${person.id}`, 3 * SECOND, {
              type: 'cast-ballot',
              choice: choiceOf(scene, person, before, place),
            })
          : null,
      ),
    () =>
      firstFor(voters, (person) => {
        const key = `votes again ${place} ${person.id}`;
        if (own(scene, person) === 'go-on' || person.character !== 'shy') return null;
        if (!likely(scene, key, THINKS_AGAIN)) return null;
        return asks(scene, person, key, 4 * SECOND, { type: 'cast-ballot', choice: 'go-on' });
      }),
  );
}

function own({ room }: Scene, { id }: Person): Choice | null {
  return room.secrets.ballots[id]?.choice ?? null;
}

function choiceOf({ seed }: Scene, { id }: Person, before: number, place: string): Choice {
  const leaning = LEANINGS[before] ?? READY;
  const at = chanceOf(seed, `ballot ${place} ${id}`);
  if (at < leaning['go-on']) return 'go-on';
  return at < leaning['go-on'] + leaning['talk-first'] ? 'talk-first' : 'stop';
}
