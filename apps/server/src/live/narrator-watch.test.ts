import { initialRoom, type View } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { narratorNews } from './narrator-watch.ts';

const QUIET = 30_000;
const WATCHED_SINCE = 500;

const view = (some: Partial<View>): View => ({ ...initialRoom(), stage: 'round', narrator: 'nora', ...some });
const here = { has: () => true, lastSeen: () => null };
const goneAt = (at: number | null) => ({ has: () => false, lastSeen: () => at });
const news = (some: Partial<View>, presence: typeof here | ReturnType<typeof goneAt>) =>
  narratorNews(view(some), presence, WATCHED_SINCE, QUIET);

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
    expect(news({}, goneAt(null))).toEqual({ kind: 'away', since: WATCHED_SINCE, due: 30_500 });
  });

  it('is that she is back, at once', () => {
    expect(news({ narratorAwaySince: 1_000 }, here)).toEqual({ kind: 'back', due: 0 });
  });
});
