import { describe, expect, it } from 'vitest';
import { columnsIn, FIT_STEPS, pageFor } from './pages.ts';

describe('the pages of a display', () => {
  it('turn and begin again', () => {
    expect([0, 1, 2, 3].map((turned) => pageFor(turned, 3, false))).toEqual([0, 1, 2, 0]);
  });

  it('stay at the last where something is being written', () => {
    expect(pageFor(4, 3, true)).toBe(2);
  });

  it('are at least one, also before there is a width', () => {
    expect(columnsIn(0, 0)).toBe(1);
    expect(columnsIn(100, 800)).toBe(1);
    expect(columnsIn(2401, 800)).toBe(3);
  });

  it('are tried from the largest to the smallest', () => {
    expect([...FIT_STEPS].sort((a, b) => b - a)).toEqual(FIT_STEPS);
  });
});
