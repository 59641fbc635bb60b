import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { Elsewhere } from './elsewhere.ts';
import { Presence } from './presence.ts';

const FADE = 40; // ms

/** As of a server that was frozen: nothing happens, and the clock goes on. */
function standsStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

it('a server that was frozen hears what another said meanwhile before that one’s people fade', async () => {
  await turn(); // the timers come next
  const seen: number[] = [];
  const notes = new Elsewhere(FADE, () => seen.push(notes.of('room').present.length));
  const ana = { present: ['ana'], writing: [] };
  notes.said('one', 'room', ana);
  standsStill(FADE * 2);
  // Timers that are due have gone off, and nothing was heard yet.
  await turn();
  notes.said('one', 'room', ana);
  expect(seen).toEqual([1, 1]);
  await expect.poll(() => seen).toEqual([1, 1, 0]);
});

it('nor is anyone missed there who came back while it was frozen', async () => {
  await turn();
  const changed = vi.fn();
  const presence = new Presence({ grace: FADE, request: FADE }, () => 0, changed);
  presence.connected('ana', 'phone');
  presence.disconnected('ana', 'phone');
  standsStill(FADE * 2);
  await turn();
  presence.connected('ana', 'phone again');
  expect(changed).toHaveBeenCalledOnce();
});
