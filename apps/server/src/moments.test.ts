import { afterEach, expect, it, vi } from 'vitest';
import { seatedRoom } from './testing/phone.ts';
import { openedSession, SESSION, testServer } from './testing/test-server.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each look at the clock finds that a few milliseconds have passed. */
function hastenTime(): void {
  const real = performance.now.bind(performance);
  let looks = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    looks += 1;
    return real() + 3 * looks;
  });
}

it('what an event says of time is of the moment that stands beside it: Ana’s deadline, and how long she spoke', async () => {
  const server = await testServer();
  const { code } = await openedSession(server);
  const { nora, ana } = await seatedRoom(server, code);
  await nora.does({ type: 'start-round' });
  await nora.does({ type: 'draw-situation', again: false });
  await nora.does({ type: 'go-on', from: 'situation', early: false });
  hastenTime();
  await nora.does({ type: 'give-floor', to: ana.id, from: null });
  await ana.does({ type: 'hand-back' });
  await nora.reached(ana.now.seq);
  const told = (type: string) => nora.told.find(({ event }) => event?.type === type);
  const [started, ended] = [told('turn-started'), told('turn-ended')];
  const { mine } = await ana.log(0);
  expect(started?.event).toMatchObject({ deadline: (started?.at ?? 0) + (SESSION.turnTime ?? 0) });
  expect(mine?.spoken[ana.id]).toBe((ended?.at ?? 0) - (started?.at ?? 0));
});
