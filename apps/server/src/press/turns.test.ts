import { describe, expect, it } from 'vitest';
import { placeOf } from './turns.ts';

/** Who is served in which order, where they come in this one; the first is at it already. */
function served(coming: string): string {
  const line: { of: string }[] = [];
  for (const of of coming) line.splice(placeOf(of, line), 0, { of });
  return line.map(({ of }) => of).join('');
}

describe('whose turn it is', () => {
  it('is everyone’s in the order in which they came, where each comes once', () => {
    expect(served('ABCD')).toBe('ABCD');
  });

  it('is nobody’s twice before the others had theirs', () => {
    expect(served('AAAAB')).toBe('ABAAA');
    expect(served('AAABBC')).toBe('ABCABA');
  });

  it('is the same for one who comes alone, however often', () => {
    expect(served('AAAA')).toBe('AAAA');
  });
});
