import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, diff, firstPart, rebased } from './splice.ts';

/** Whatever a keyboard may leave in a text box, half characters included, with many repeats. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', '\uD83D', '\uDE00'), maxLength: 12 }),
);
/** Without half characters. */
const whole = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '😁', '🧑‍🤝‍🧑'), maxLength: 12 });

describe('the difference of two texts', () => {
  it('makes the one of the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const splice = diff(before, after);
        expect(splice === null ? before : applied(before, splice)).toBe(after);
      }),
    );
  });

  it('is nothing where nothing changed', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(diff(same, same)).toBeNull();
      }),
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(whole, whole, (before, after) => {
        const splice = diff(before, after);
        if (splice === null) return;
        const { at, remove, insert } = splice;
        for (const part of [before.slice(0, at), before.slice(at + remove), insert]) {
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('keeps to the place that was changed', () => {
    expect(diff('So nobody posts alone.', 'So nobody posts a video alone.')).toEqual({
      at: 17,
      remove: 0,
      insert: ' video a',
    });
    expect(diff('aaa', 'aa')).toEqual({ at: 2, remove: 1, insert: '' });
    expect(diff('😀', '😁')).toEqual({ at: 0, remove: 2, insert: '😁' });
  });
});

describe('a change too long for one message', () => {
  it('goes in parts that come to the same, each within the limit and of whole characters', () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 2, max: 5 }), (before, after, most) => {
        let now = before;
        for (let n = 0; n <= after.length && now !== after; n += 1) {
          const splice = diff(now, after);
          if (splice === null) break;
          const part = firstPart(splice, most);
          expect(part.insert.length).toBeLessThanOrEqual(most);
          expect(part.insert.isWellFormed()).toBe(true);
          now = applied(now, part);
        }
        expect(now).toBe(after);
      }),
    );
  });
});

describe('a change put into a text that has moved on', () => {
  it('is the same change where nobody else changed anything', () => {
    fc.assert(
      fc.property(text, text, (base, mine) => {
        expect(rebased(base, mine, base)).toBe(mine);
      }),
    );
  });

  it('is their text where I changed nothing', () => {
    fc.assert(
      fc.property(text, text, (base, theirs) => {
        expect(rebased(base, base, theirs)).toBe(theirs);
      }),
    );
  });

  it('is not doubled where both made it', () => {
    fc.assert(
      fc.property(text, text, (base, both) => {
        expect(rebased(base, both, both)).toBe(both);
      }),
    );
  });

  it('loses nothing that either has written', () => {
    fc.assert(
      fc.property(whole, whole, whole, (base, mine, theirs) => {
        const result = rebased(base, mine, theirs);
        expect(result).toContain(diff(base, mine)?.insert ?? '');
        expect(result).toContain(diff(base, theirs)?.insert ?? '');
        expect(result.isWellFormed()).toBe(true);
      }),
    );
  });

  it('keeps both where they are in different places', () => {
    expect(rebased('one two three', 'one 2 three', 'one two three four')).toBe('one 2 three four');
    expect(rebased('one two three', 'one two 3', 'ONE two three')).toBe('ONE two 3');
  });

  it('puts mine after theirs where they are in one place', () => {
    expect(rebased('We agree.', 'We agree. Ana', 'We agree. Ben')).toBe('We agree. Ben Ana');
  });

  it('goes on from a part of mine that had arrived already', () => {
    expect(rebased('Hello world', 'Hello big world!!', 'Hello big world')).toBe('Hello big world!!');
    expect(rebased('Hello world', 'Oh, Hello world!', 'Hello world!')).toBe('Oh, Hello world!');
  });
});
