import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSession } from './use-session.ts';

const KEY = { session: 'tuesday', token: 'a-key' };

/** How the network ends each question that was asked and has no answer yet, the first first. */
let open: { answers: (body: unknown) => void; fails: () => void }[];

beforeEach(() => {
  vi.useFakeTimers();
  open = [];
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve, reject) =>
        open.push({
          answers: (body) => resolve(Response.json(body)),
          fails: () => reject(new TypeError('Failed to fetch')),
        }),
      ),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const watched = () => renderHook(() => useSession(KEY, false)).result;

test('a slow line is not asked again while an answer is under way, and what comes is shown', async () => {
  const session = watched();
  await passes(13_000);
  expect(open).toHaveLength(1);
  open[0]?.answers({ rooms: ['as it stood'] });
  await passes(0);
  expect(session.current.overview).toEqual({ rooms: ['as it stood'] });
  await passes(4_000);
  expect(open).toHaveLength(2);
});

test('without a network that is said, and what was shown stays', async () => {
  const session = watched();
  open[0]?.answers({ rooms: [] });
  await passes(4_000);
  open[1]?.fails();
  await passes(0);
  expect(session.current.trouble).toBe('offline');
  expect(session.current.overview).toEqual({ rooms: [] });
});

test('an answer older than the one that is shown changes nothing', async () => {
  const session = watched();
  const asked = session.current.refresh();
  open[1]?.answers({ rooms: ['newer'] });
  await passes(0);
  open[0]?.fails();
  await passes(0);
  await asked;
  expect(session.current.trouble).toBeNull();
  expect(session.current.overview).toEqual({ rooms: ['newer'] });
});
