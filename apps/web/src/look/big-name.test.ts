import { describe, expect, it } from 'vitest';
import { nameStep } from './big-name.tsx';

/** Sizes of the steps on a phone, in px, and how many lines each may take. */
const SIZES = { 1: [68, 1], 2: [54, 1], 3: [38, 1], 4: [38, 2], 5: [28, 3] } as const;

/** A name whose letters are each 0.55 em wide, on a phone with 320 px for it. */
const stepOf = (letters: number) =>
  nameStep((step) => {
    const [size, lines] = SIZES[step];
    return letters * 0.55 * size <= 320 * lines;
  });

describe('a long name', () => {
  it('steps down 68, 54, 38 px, then takes two lines, and is smaller only then', () => {
    expect(stepOf('Ștefan'.length)).toBe(1);
    expect(stepOf('Joséphine-'.length)).toBe(2);
    expect(stepOf('Marie-Christine'.length)).toBe(3);
    expect(stepOf('Alexandra-Gabriela Popescu'.length)).toBe(4);
    expect(stepOf(40)).toBe(5);
  });
});
