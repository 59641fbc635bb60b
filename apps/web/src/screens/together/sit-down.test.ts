import { afterEach, expect, test, vi } from 'vitest';
import { keepSeat, leaveSeat, mySeat } from '../../room/index.ts';
import { newToken } from '../../room/secret.ts';
import { type AskedOfServer, doorway, FATOUS_KEY, ROOM, trouble } from '../join/testing/doorway.ts';
import { isOneScreen } from './one-screen.ts';
import { NotSeated, SittingDownTogether } from './sit-down.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  leaveSeat(ROOM.code);
});

const PLAYERS = ['Ana', 'Ben'];
const keepsSeat = (asNarrator: boolean) => {
  const token = newToken();
  const { until } = ROOM.kept;
  keepSeat({ code: ROOM.code, token, participant: 'nora', name: 'Nora', since: 1, until, asNarrator });
  return token;
};
const isJoin = ({ path }: AskedOfServer) => path.endsWith('/join');
const done = ({ body }: AskedOfServer) => ({
  status: 200,
  body: { ...(body as { client: string; n: number }), ok: true, seq: 1 },
});
const joined = { status: 201, body: { participant: 'nora' } };
const sitDown = () => new SittingDownTogether().sitDown(ROOM, FATOUS_KEY, 'Nora', PLAYERS);

test('a seat that narrates goes on seating after a reload', async () => {
  const token = keepsSeat(true);
  const asked = doorway((question) => (isJoin(question) ? joined : done(question)));
  await sitDown();
  expect(asked.map(({ bearer }) => bearer)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  expect(isOneScreen(ROOM.code)).toBe(true);
});

test('a seat that plays seats nobody: Nora sits down with the key', async () => {
  const token = keepsSeat(false);
  const asked = doorway((question) => (isJoin(question) ? joined : done(question)));
  await sitDown();
  expect(asked.map(isJoin)).toEqual([true, false, false]);
  expect(asked.map(({ bearer }) => bearer)).not.toContain(`Bearer ${token}`);
});

test('where the kept seat was taken away she sits down anew, and everyone is seated once', async () => {
  const token = keepsSeat(true);
  const asked = doorway((question) => {
    if (question.bearer === `Bearer ${token}`) return trouble('gone', 410);
    return isJoin(question) ? joined : done(question);
  });
  await sitDown();
  expect(asked.slice(2).map(({ body }) => body)).toMatchObject([
    { n: 1, command: { type: 'seat-player', name: 'Ana' } },
    { n: 2, command: { type: 'seat-player', name: 'Ben' } },
  ]);
  expect(mySeat(ROOM.code)?.token).not.toBe(token);
});

test('as long as nobody is seated this is not the one screen of all', async () => {
  doorway((question) => (isJoin(question) ? joined : null));
  await expect(sitDown()).rejects.toBeInstanceOf(NotSeated);
  expect(isOneScreen(ROOM.code)).toBe(false);
});
