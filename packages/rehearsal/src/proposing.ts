import { currentRound, type ProposalText, type Round } from '@reflextics/game';
import type { Act } from './act.ts';
import type { Person } from './cast.ts';
import { asks, firstFor, firstOf, likely, personsShuffled, pickFrom, type Scene, SECOND } from './scene.ts';

const BACKS = 0.45;
const MOST_EACH = 2;
const READIER = 0.25; // than to react: what could be done is easier to say

/** Step action: what could be done, on the four levels, and what others back. They listen while a level is explained. */
export function proposing(scene: Scene): Act | null {
  const round = currentRound(scene.room);
  if (round === null || !isTime(round) || round.board.mode === 'by-turns') return null;
  return firstOf(
    () =>
      firstFor(personsShuffled(scene, `proposes ${round.number}`), (person) =>
        proposal(scene, round, person),
      ),
    () => backing(scene),
  );
}

/** By turns: of who has the floor. */
export function proposingInTurn(scene: Scene, person: Person): Act | null {
  const round = currentRound(scene.room);
  if (round === null || round.board.mode !== 'by-turns' || !isTime(round)) return null;
  return proposal(scene, round, person);
}

function isTime({ board }: Round): boolean {
  return board.shownLevel === null && board.explained.length > 0;
}

function proposal(scene: Scene, round: Round, person: Person): Act | null {
  for (let n = 0; n < MOST_EACH; n += 1) {
    const key = `proposes ${round.number} ${person.id} ${n}`;
    if (scene.done.has(key)) continue;
    // Somebody always does: else the narrator would wait in vain.
    const first = person.character === 'talkative' ? 1 : person.gives + READIER;
    const chance = n === 0 ? first : person.gives / 2;
    if (!likely(scene, key, chance)) continue;
    return asks(
      scene,
      person,
      key,
      9 * SECOND,
      { type: 'submit-proposal', ...words(scene, round, person, n) },
      true,
    );
  }
  return null;
}

function words(scene: Scene, round: Round, person: Person, n: number): ProposalText {
  const { room, lines, cast } = scene;
  const at = cast.indexOf(person);
  const level = pickFrom(scene, `level ${round.number}`, room.levels, at + n);
  // Those in silence count too, so that no two say the same.
  const made = [...room.rounds.flatMap(({ board }) => board.proposals), ...room.secrets.silent];
  const before = made.filter(({ levels }) => levels.includes(level)).length;
  const {
    text,
    whoDecides = null,
    firstStep = null,
  } = pickFrom(scene, `proposal ${level}`, lines.proposals[level], before);
  return { text, levels: [level], whoDecides, firstStep };
}

/** Once it is on the board; what is made in silence nobody sees. */
export function backing(scene: Scene): Act | null {
  const round = currentRound(scene.room);
  if (round === null || round.board.shownLevel !== null) return null;
  const standing = round.board.proposals.filter(({ state }) => state === 'standing');
  return firstFor(standing, ({ id, authors, backers }) =>
    firstFor(personsShuffled(scene, `backs ${id}`), (person) => {
      const key = `backs ${id} ${person.id}`;
      if (authors.includes(person.id) || backers.includes(person.id) || !likely(scene, key, BACKS))
        return null;
      return asks(scene, person, key, 3 * SECOND, { type: 'back-proposal', proposal: id });
    }),
  );
}
