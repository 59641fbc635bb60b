import type { Command, Duration, Instant, ParticipantId, Room } from '@reflextics/game';
import type { Act } from './act.ts';
import type { Person } from './cast.ts';
import { chanceOf } from './chance.ts';
import type { Lines } from './lines.ts';

/** What made-up people go by: what anyone in the room sees, and what they themselves have done. */
export interface Scene {
  /** Of its secrets each looks at their own alone. */
  room: Room;
  now: Instant;
  seed: number;
  lines: Lines;
  cast: readonly Person[];
  /** Those of the cast who sit in the room and are not away. */
  here: readonly Person[];
  away: ReadonlySet<ParticipantId>;
  /** Keys of the acts so far. */
  done: ReadonlySet<string>;
}

export const SECOND: Duration = 1_000;

export function likely({ seed }: Scene, question: string, chance: number): boolean {
  return chanceOf(seed, question) < chance;
}

/** The likeliest first, in an order that depends on the question alone. */
export function shuffled<T>(
  { seed }: Scene,
  question: string,
  list: readonly T[],
  nameOf: (one: T) => string,
): T[] {
  const place = (one: T) => chanceOf(seed, `${question} ${nameOf(one)}`);
  return [...list].sort((a, b) => place(a) - place(b));
}

export function personsShuffled(scene: Scene, question: string): Person[] {
  return shuffled(scene, question, scene.here, ({ id }) => id);
}

/** One of the list, another for each `n` until all were taken. */
export function pickFrom<T>({ seed }: Scene, question: string, list: readonly T[], n: number): T {
  const first = Math.floor(chanceOf(seed, question) * list.length);
  const one = list[(first + n) % list.length];
  if (one === undefined) throw new Error(`expected something to pick from for ${question}, found nothing`);
  return one;
}

/** null: it was done before. */
export function asks(
  { done }: Scene,
  { id }: Person,
  key: string,
  takes: Duration,
  command: Command,
  writes = false,
): Act | null {
  if (done.has(key)) return null;
  return { does: 'asks', who: id, key, takes, asker: { kind: 'participant', id }, command, writes };
}

export function says({ done }: Scene, { id }: Person, key: string, words: string): Act | null {
  if (done.has(key)) return null;
  return { does: 'says', who: id, key, takes: sayingTakes(words), words };
}

/** As long as it takes to say it without haste. */
function sayingTakes(words: string): Duration {
  return Math.max(4 * SECOND, Math.round(words.length * 0.11) * SECOND);
}

/** The first of several possible acts. */
export function firstOf(...candidates: readonly (() => Act | null)[]): Act | null {
  for (const candidate of candidates) {
    const act = candidate();
    if (act !== null) return act;
  }
  return null;
}

export function firstFor<T>(list: readonly T[], actOf: (one: T, at: number) => Act | null): Act | null {
  for (const [at, one] of list.entries()) {
    const act = actOf(one, at);
    if (act !== null) return act;
  }
  return null;
}
