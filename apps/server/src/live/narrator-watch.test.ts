import { initialRoom, type View } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { narratorNews, type Watching } from './narrator-watch.ts';

const QUIET = 30_000;
const WATCHING: Watching = { since: 500, hearsSince: 0 };

const view = (some: Partial<View>): View => ({ ...initialRoom(), stage: 'round', narrator: 'nora', ...some });
const here = { has: () => true, lastSeen: () => null };
const goneAt = (at: number | null) => ({ has: () => false, lastSeen: () => at });
const news = (
  some: Partial<View>,
  presence: typeof here | ReturnType<typeof goneAt>,
  watching: Watching = WATCHING,
) => narratorNews(view(some), presence, watching, QUIET);

describe('what the clock tells about the narrator', () => {
  it('is nothing while she is here, or nobody narrates, or the room is closed', () => {
    expect(news({}, here)).toBeNull();
    expect(news({ narrator: null }, goneAt(1_000))).toBeNull();
    expect(news({ stage: 'closed' }, goneAt(1_000))).toBeNull();
  });

  it('is that she is away, half a minute after she was last seen', () => {
    expect(news({}, goneAt(1_000))).toEqual({ kind: 'away', since: 1_000, due: 31_000 });
    expect(news({ narratorAwaySince: 1_000 }, goneAt(1_000))).toBeNull();
  });

  it('counts from when this server began to watch, where it never saw her', () => {
    expect(news({}, goneAt(null))).toEqual({ kind: 'away', since: 500, due: 30_500 });
  });

  it('is never that she is away while this server is deaf: she may be connected to another', () => {
    const deaf = { since: 500, hearsSince: null };
    expect(news({}, goneAt(null), deaf)).toBeNull();
    expect(news({}, goneAt(1_000), deaf)).toBeNull();
    expect(news({ narratorAwaySince: 1_000 }, here, deaf)).toEqual({ kind: 'back', due: 0 });
  });

  it('counts anew from when the others are heard again', () => {
    const again = { since: 500, hearsSince: 20_000 };
    expect(news({}, goneAt(1_000), again)).toEqual({ kind: 'away', since: 20_000, due: 50_000 });
    expect(news({}, goneAt(25_000), again)).toEqual({ kind: 'away', since: 25_000, due: 55_000 });
  });

  it('is that she is back, at once', () => {
    expect(news({ narratorAwaySince: 1_000 }, here)).toEqual({ kind: 'back', due: 0 });
  });
});
