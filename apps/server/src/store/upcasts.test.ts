import { describe, expect, it } from 'vitest';
import { FromNewerServer } from './errors.ts';
import { UPCASTS, type Upcasts, upToDate, versionOf } from './upcasts.ts';

const twoChanges: Upcasts = {
  'note-written': [(data) => ({ ...data, aloud: false }), ({ body, ...data }) => ({ ...data, text: body })],
};

describe('an event of an older shape', () => {
  it('goes through every change since it was written, in order', () => {
    const first = { note: 'n1', body: 'hello' };
    expect(upToDate('note-written', 1, first, twoChanges)).toEqual({
      note: 'n1',
      aloud: false,
      text: 'hello',
    });
    expect(upToDate('note-written', 2, { ...first, aloud: true }, twoChanges)).toEqual({
      note: 'n1',
      aloud: true,
      text: 'hello',
    });
    expect(upToDate('note-written', 3, { text: 'hello' }, twoChanges)).toEqual({ text: 'hello' });
  });

  it('is written in the newest version of its type', () => {
    expect(versionOf('note-written', twoChanges)).toBe(3);
    expect(versionOf('room-locked', twoChanges)).toBe(1);
    expect(versionOf('note-written', UPCASTS)).toBe(1);
  });

  it('that only a newer server knows is not guessed at', () => {
    expect(() => upToDate('note-written', 4, {}, twoChanges)).toThrow(FromNewerServer);
  });
});
