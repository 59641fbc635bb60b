import { currentFloor, currentRound, currentTurn, type Floor, type Round, type Turn } from '@reflextics/game';
import type { Act } from './act.ts';
import type { Person } from './cast.ts';
import {
  asks,
  firstFor,
  firstOf,
  likely,
  personsShuffled,
  pickFrom,
  type Scene,
  SECOND,
  says,
} from './scene.ts';

const WRITES_IT = 0.3;
const LONGEST = 8; // sentences: then even who overruns has finished
const OVER_BY = 12 * SECOND;

/** What who has the floor does: speaks, sometimes writes it, passes or hands back. `first`: what comes before speaking. */
export function holding(
  scene: Scene,
  first: (person: Person, turn: Turn) => Act | null = () => null,
): Act | null {
  const turn = currentTurn(scene.room);
  const round = currentRound(scene.room);
  const person = scene.here.find(({ id }) => id === turn?.holder);
  if (turn === null || round === null || person === undefined) return null;
  const key = turnKey(round, turn);
  const handBack = () => asks(scene, person, `hands back ${key}`, 2 * SECOND, { type: 'hand-back' });
  if (said(scene, key) === 0 && likely(scene, `passes ${key}`, person.passes)) {
    return asks(scene, person, `passes ${key}`, 3 * SECOND, { type: 'pass' });
  }
  return firstOf(
    () => first(person, turn),
    () => speaking(scene, person, round, turn),
    () => noting(scene, person, round, turn),
    handBack,
  );
}

function turnKey({ number, step }: Round, { holder, startedAt }: Turn): string {
  return `${number} ${step} ${holder} ${startedAt}`;
}

/** Sentences in that turn so far. */
function said({ done }: Scene, key: string): number {
  let n = 0;
  while (done.has(`says ${key} ${n}`)) n += 1;
  return n;
}

function speaking(scene: Scene, person: Person, round: Round, turn: Turn): Act | null {
  const key = turnKey(round, turn);
  const n = said(scene, key);
  const wanted = round.step === 'discussion' ? person.talks : 1;
  const isOver = turn.deadline !== null && scene.now > turn.deadline + OVER_BY;
  // Who overruns goes on until the time is well over, or until they are stopped.
  const goesOn = person.overruns && round.step === 'discussion' && turn.deadline !== null && !isOver;
  if (n >= LONGEST || (n >= wanted && !goesOn)) return null;
  return says(scene, person, `says ${key} ${n}`, sentence(scene, round, n < wanted ? null : n - wanted));
}

/** @param beyond how many sentences beyond what they had to say; null: none. */
function sentence(scene: Scene, round: Round, beyond: number | null): string {
  const { lines, done } = scene;
  if (beyond !== null) return pickFrom(scene, `and also ${round.number}`, lines.andAlso, beyond);
  const before = [...done].filter((key) => key.startsWith(`says ${round.number} ${round.step} `)).length;
  return pickFrom(scene, `talk ${round.number} ${round.step}`, linesFor(scene, round), before);
}

function linesFor({ lines }: Scene, { step, theme }: Round): readonly string[] {
  if (step === 'resources') return lines.resources;
  if (step === 'action') return lines.actions;
  // Of the theme and of any card in turn, so that neighbours do not sound alike.
  const own = theme === null ? [] : lines.themes[theme];
  return lines.any.flatMap((line, at) => [own[at], line].filter((one) => one !== undefined));
}

/** What was said last, written so that everyone can read it. */
function noting(scene: Scene, person: Person, round: Round, turn: Turn): Act | null {
  const key = `notes ${turnKey(round, turn)}`;
  if (round.step !== 'discussion' || person.overruns || !likely(scene, key, WRITES_IT)) return null;
  const text = pickFrom(scene, key, linesFor(scene, round), round.notes.length);
  return asks(scene, person, key, 6 * SECOND, { type: 'write-note', text }, true);
}

/** Who raises a hand now: between turns, or once the holder has begun to speak. */
export function raising(scene: Scene): Act | null {
  const round = currentRound(scene.room);
  const floor = currentFloor(scene.room);
  if (round === null || floor === null) return null;
  if (floor.turn !== null && said(scene, turnKey(round, floor.turn)) === 0) return null;
  const free = personsShuffled(scene, `hands ${round.number} ${round.step}`).filter(
    ({ id }) => floor.turn?.holder !== id && !floor.hands.includes(id) && !floor.toSpeak.includes(id),
  );
  const up = (person: Person, why: string) =>
    asks(scene, person, `hand ${round.number} ${why}`, 3 * SECOND, { type: 'raise-hand' });
  return firstOf(
    () => answering(scene, round, free[0], up),
    () => firstFor(free, (person) => ofOwnAccord(scene, round, floor, person, up)),
  );
}

type Up = (person: Person, why: string) => Act | null;

/** To the question on the screens, to a resource, to a vote that says: let us talk. One of them, once. */
function answering({ done }: Scene, round: Round, person: Person | undefined, up: Up): Act | null {
  if (person === undefined) return null;
  const last = round.votes.at(-1)?.outcome;
  const causes = [
    round.prompt === null ? null : `prompt ${round.prompt}`,
    round.resource === null ? null : `resource ${round.resource}`,
    last === 'talk-first' || last === 'tie' ? `vote ${round.votes.length}` : null,
  ];
  return firstFor(causes, (cause) =>
    cause === null || done.has(`hand ${round.number} ${cause}`) ? null : up(person, cause),
  );
}

function ofOwnAccord(
  scene: Scene,
  { number, step }: Round,
  floor: Floor,
  person: Person,
  up: Up,
): Act | null {
  // While a go-round is on, all but the talkative wait until everyone was heard.
  if (step !== 'discussion' || (floor.mode === 'turns' && person.character !== 'talkative')) return null;
  for (let n = 0; n < person.hands; n += 1) {
    const why = `${step} ${person.id} ${n}`;
    if (!scene.done.has(`hand ${number} ${why}`)) {
      return likely(scene, `raises ${number} ${why}`, person.gives / (n + 1)) ? up(person, why) : null;
    }
  }
  return null;
}
