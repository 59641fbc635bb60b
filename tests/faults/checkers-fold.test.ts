import {
  evolveView,
  initialRoom,
  type Recorded,
  type Told as RulesTold,
  toldOf,
  viewOf,
} from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { recordedOf } from '../../apps/server/src/store/event-rows.ts';
import { diceOf } from '../../packages/game/src/testing/dice.ts';
import { generated } from '../../packages/game/src/testing/generated.ts';
import { corpusNames, oldLog } from '../corpus/corpus.ts';
import { EVENTS, emptyView, fold } from './checker/fold.ts';
import { difference } from './checker/same.ts';
import type { Told } from './checker/words.ts';

const SEED = 4711;
const GAMES = 300;
const MOVES = 260; // enough for a whole round or two, with wrong turns

/** As it comes over the wire. */
const wired = (recorded: Recorded): Told => JSON.parse(JSON.stringify(toldOf(recorded)));

/** The first place where the fold written from PROTOCOL.md and that of the rules differ; null: nowhere. */
function apart(log: readonly Recorded[], change: (told: Told) => Told = (told) => told): string | null {
  const checkers = emptyView();
  let rules = viewOf(initialRoom());
  for (const recorded of log) {
    rules = evolveView(rules, toldOf(recorded) as RulesTold);
    fold(checkers, change(wired(recorded)));
    const place = difference(checkers, rules);
    if (place !== null) return `event ${recorded.seq} ${recorded.event.type}: ${place}`;
  }
  return null;
}

const games = (): Recorded[][] => {
  const dice = diceOf(SEED);
  const numbers = () => Array.from({ length: MOVES }, () => dice.below(2 ** 32));
  return Array.from({ length: GAMES }, () => generated(numbers()).flatMap(({ recorded }) => [...recorded]));
};

const oldGames = (): Recorded[][] =>
  corpusNames().map((name) => {
    const { rows, names } = oldLog(name);
    return rows.map((row) => recordedOf(row, names));
  });

describe('the checker’s own fold', () => {
  const logs = [...games(), ...oldGames()];

  it('gives after every event what the rules’ fold gives', () => {
    for (const log of logs) expect(apart(log)).toBeNull();
  });

  it('was held against it for every event that there is', () => {
    const met = new Set(logs.flat().flatMap((recorded) => toldOf(recorded).event?.type ?? []));
    expect(EVENTS.filter((type) => !met.has(type as never))).toEqual([]);
  });

  it('is found apart from it where it takes one event for another', () => {
    const passedOver = (type: string) => (told: Told) =>
      told.event?.type === type ? { ...told, event: null } : told;
    const log = logs.find((one) => one.some(({ event }) => event.type === 'participant-left')) ?? [];
    expect(apart(log, passedOver('participant-left'))).toContain('participant-left');
  });
});
