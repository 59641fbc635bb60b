/** Chance that is the same again for the same number. */
export interface Dice {
  /** A whole number from 0 up to and without `n`. */
  below: (n: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** A part of the list in its order, possibly empty or whole. */
  some: <T>(list: readonly T[]) => T[];
  /** One by weight; weights need not add up to anything. */
  weighed: <T>(list: readonly (readonly [number, T])[]) => T;
}

export function diceOf(number: number): Dice {
  let state = number >>> 0;
  // mulberry32: small, fast and even enough to choose moves by
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('expected something to pick from, found an empty list');
    return list[below(list.length)] as T;
  };
  return {
    below,
    chance: (probability) => next() < probability,
    pick,
    some: (list) => list.filter(() => next() < 0.5),
    weighed: (list) => {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, one] of list) {
        left -= weight;
        if (left < 0) return one;
      }
      return pick(list)[1];
    },
  };
}
