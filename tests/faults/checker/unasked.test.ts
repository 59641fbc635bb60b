import { describe, expect, it } from 'vitest';
import { aVoteIsOpen, nothingOfOnesOwn } from './testing/played.ts';
import { type Shown, wrongOn } from './unasked.ts';

const here = ['nora', 'ana', 'ben'];

/** Ana has voted; what each screen shows, as it ought to be but for what is said. */
function shown(viewer: string, other: Partial<Shown> = {}): string[] {
  const room = aVoteIsOpen();
  room.does('ana', { type: 'cast-ballot', choice: 'stop' }, [{ type: 'ballot-cast' }]);
  room.settled();
  const given = (id: string) =>
    id === 'ana' ? { ...nothingOfOnesOwn, ballots: { ana: 'stop' } } : nothingOfOnesOwn;
  const screens = [
    ...here.map((id): Shown => ({ viewer: id, id, present: [...here].reverse(), given: given(id) })),
    { viewer: 'wall', id: null, present: here, given: null },
  ];
  return wrongOn(
    screens.map((one) => (one.viewer === viewer ? { ...one, ...other } : one)),
    room.history,
  );
}

describe('what a screen shows unasked', () => {
  it('is right where everyone shows all who are here, and has what is theirs', () => {
    expect(shown('nobody')).toEqual([]);
  });

  it('is found out where the wall misses Ben, or Ana shows someone who left', () => {
    expect(shown('wall', { present: ['nora', 'ana'] })).toHaveLength(1);
    expect(shown('ana', { present: [...here, 'dan'] })).toHaveLength(1);
  });

  it('is found out where Ana was not told of her ballot, or of nothing at all', () => {
    expect(shown('ana', { given: nothingOfOnesOwn })).toHaveLength(1);
    expect(shown('ana', { given: null })).toHaveLength(1);
  });
});
