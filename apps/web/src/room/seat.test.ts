import { beforeEach, expect, test } from 'vitest';
import { facilitatorPath, keyFromFragment, rememberedKeys, rememberKey } from './facilitator-key.ts';
import { IN_CASE, type Kept } from './kept.ts';
import { joiningToken, keepSeat, leaveSeat, mySeat, mySeats, renameSeat, type Seat } from './seat.ts';
import { newToken } from './secret.ts';
import { testStorage } from './testing/storage.ts';

let kept: Kept;
beforeEach(() => {
  kept = testStorage().kept;
});

const seat = (code: string, since: number): Seat => ({
  code,
  token: newToken(),
  participant: 'ana',
  name: 'Ana',
  since,
  until: 10_000,
});

test('a reload of the join form asks with the same token, until the seat is kept', () => {
  const token = joiningToken('HKRVTE', 'play Ana', kept);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(joiningToken('HKRVTE', 'play Ana', kept)).toBe(token);
  expect(joiningToken('ABCDEF', 'play Ana', kept)).not.toBe(token);
  keepSeat({ ...seat('HKRVTE', 1), token }, kept);
  expect(mySeat('HKRVTE', kept)?.token).toBe(token);
  leaveSeat('HKRVTE', kept);
  expect(joiningToken('HKRVTE', 'play Ana', kept)).not.toBe(token);
});

test('Ben, who is handed the phone after Ana’s answer was lost, does not ask with her token', () => {
  const anas = joiningToken('HKRVTE', 'play Ana', kept);
  const bens = joiningToken('HKRVTE', 'play Ben', kept);
  expect(bens).not.toBe(anas);
  expect(joiningToken('HKRVTE', 'narrate Ben', kept)).not.toBe(bens);
});

test('leaving a seat forgets what was written for it, and nothing of other rooms', () => {
  keepSeat(seat('HKRVTE', 1), kept);
  kept.set('draft:HKRVTE:ana:note', '{"text":"mine"}');
  kept.set('outbox:HKRVTE:ana:client', '{}');
  kept.set('one-screen:HKRVTE', 'on');
  kept.set('had-screen:HKRVTE:vote', '5 ben');
  kept.set('seat-taken:HKRVTE:ana', '1 2');
  kept.set('draft:ABCDEF:ana:note', '{"text":"elsewhere"}');
  leaveSeat('HKRVTE', kept);
  expect(kept.keys('')).toEqual(['draft:ABCDEF:ana:note']);
});

test('seats are listed latest first; those whose rooms are deleted by now are hidden, and long after forgotten', () => {
  keepSeat(seat('HKRVTE', 1), kept);
  keepSeat(seat('ABCDEF', 2), kept);
  expect(mySeats(5_000, kept).map(({ code }) => code)).toEqual(['ABCDEF', 'HKRVTE']);
  expect(mySeats(10_001, kept)).toEqual([]);
  // The phone's clock may have been ahead.
  expect(mySeats(9_999, kept)).toHaveLength(2);
  expect(mySeats(10_000 + IN_CASE, kept)).toEqual([]);
  expect(kept.keys('')).toEqual([]);
});

test('a seat is offered under the name that it has now', () => {
  keepSeat(seat('HKRVTE', 1), kept);
  renameSeat('HKRVTE', 'Ana M.', kept);
  expect(mySeat('HKRVTE', kept)?.name).toBe('Ana M.');
});

test('what is kept under a seat’s name and is none, is no seat', () => {
  kept.set('seat:HKRVTE', '{"code":"HKRVTE","token":"short"}');
  expect(mySeat('HKRVTE', kept)).toBeNull();
  kept.set('seat:HKRVTE', 'not json');
  expect(mySeat('HKRVTE', kept)).toBeNull();
});

test('the facilitator’s key stands after # and nowhere else in the address', () => {
  const token = newToken();
  const path = facilitatorPath('session-1', token);
  const [before = '', fragment = ''] = path.split('#');
  expect(before).toBe('/facilitator');
  expect(keyFromFragment(`#${fragment}`)).toEqual({ session: 'session-1', token });
  expect(keyFromFragment('')).toBeNull();
  expect(keyFromFragment('#s=session-1&k=cut-off')).toBeNull();
});

test('a remembered key is hidden once its session is over, and forgotten long after: the clock may have been ahead', () => {
  rememberKey({ session: 's', token: newToken(), name: 'Tuesday', purgeAt: 10_000 }, kept);
  expect(rememberedKeys(9_999, kept)).toHaveLength(1);
  expect(rememberedKeys(10_001, kept)).toEqual([]);
  expect(rememberedKeys(9_999, kept)).toHaveLength(1);
  expect(rememberedKeys(10_000 + IN_CASE, kept)).toEqual([]);
  expect(kept.keys('')).toEqual([]);
});
