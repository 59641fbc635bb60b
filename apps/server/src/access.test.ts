import { expect, it } from 'vitest';
import { visitorOf } from './access.ts';
import type { LiveRoom } from './live/live-room.ts';
import { newToken } from './secrets.ts';
import type { Store } from './store/index.ts';

/** Ana's token is revoked; her seat ended, if it did, on another server and a moment ago. */
function atTheDoor({ stays }: { stays: boolean }) {
  let seated = true;
  const access = { kind: 'participant', roomId: 'room', participantId: 'ana', revoked: true };
  const store = { accessByToken: async () => access } as unknown as Store;
  const room = {
    id: 'room',
    sessionId: 'session',
    state: { seats: () => seated },
    catchUp: async () => {
      seated = stays;
    },
  } as unknown as LiveRoom;
  return visitorOf(store, room, newToken());
}

it('who was removed on another server a moment ago is not told that she goes on on another device', async () => {
  expect(await atTheDoor({ stays: false })).toMatchObject({ problem: { code: 'gone' } });
  expect(await atTheDoor({ stays: false })).not.toHaveProperty('problem.found');
});

it('whose seat went on on another device is told so', async () => {
  expect(await atTheDoor({ stays: true })).toMatchObject({ problem: { code: 'gone', found: 'replaced' } });
});
