import { type View, viewOf } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { diceOf } from '../../packages/game/src/testing/dice.ts';
import { generated, type Moment } from '../../packages/game/src/testing/generated.ts';
import { REASONS } from './checker/refusal-reasons.ts';
import type { View as CheckersView, Command } from './checker/words.ts';

const SEED = 4712;
const GAMES = 300;
const MOVES = 260; // enough for a whole round or two, with wrong turns

const games = (): Moment[] => {
  const dice = diceOf(SEED);
  const numbers = () => Array.from({ length: MOVES }, () => dice.below(2 ** 32));
  return Array.from({ length: GAMES }, () => generated(numbers())).flat();
};

/** Something that a person with a seat asked, as it comes over the wire, and the room that they asked it of. */
interface Asked {
  readonly view: CheckersView;
  readonly command: Command;
  readonly id: string;
  /** Null: the rules did not refuse it. */
  readonly code: string | null;
}

const wired = <As>(value: View | Moment['move']['command']): As => JSON.parse(JSON.stringify(value));

const asked = (moments: readonly Moment[]): Asked[] =>
  moments.flatMap(({ before, decision, move: { who, command } }) =>
    who.kind === 'participant'
      ? {
          view: wired<CheckersView>(viewOf(before)),
          command: wired<Command>(command),
          id: who.id,
          code: decision.ok ? null : decision.refusal.code,
        }
      : [],
  );

describe('the reasons that the checker knows for refusals', () => {
  const all = asked(games());
  const refused = Object.keys(REASONS).map((code) => ({
    code,
    asks: all.filter((one) => one.code === code),
  }));

  it('hold of every room in which the rules refuse so', () => {
    for (const { code, asks } of refused)
      for (const { view, command, id } of asks)
        expect(REASONS[code]?.(view, command, id), `${code}: ${id} asked ${JSON.stringify(command)}`).toBe(
          true,
        );
  });

  it('were each held against the rules', () => {
    expect(refused.filter(({ asks }) => asks.length === 0)).toEqual([]);
  });

  it('each fail of a room in which the rules let the same kind of command happen', () => {
    for (const { code, asks } of refused) {
      const kinds = new Set(asks.map(({ command }) => command.type));
      const fails = all.some(
        ({ view, command, id, code: was }) =>
          was === null && kinds.has(command.type) && REASONS[code]?.(view, command, id) === false,
      );
      expect(fails, code).toBe(true);
    }
  });
});
