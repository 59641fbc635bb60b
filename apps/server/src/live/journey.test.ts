import { initialRoom } from '@reflextics/game';
import { expect, it } from 'vitest';
import { joined, recorded, SETTINGS } from '../store/testing/a-session.ts';
import { memoryStore } from '../store/testing/memory-store.ts';
import { Answers } from './answers.ts';
import { Journey } from './journey.ts';
import { RoomState } from './room-state.ts';
import type { World } from './world.ts';

it('commands that would go together go alone where deciding one of them fails: nobody was told anything', async () => {
  const store = memoryStore();
  const log = recorded(0, [
    { type: 'room-opened', settings: SETTINGS },
    joined('ana', 'Ana'),
    joined('ben', 'Ben', 1),
  ]);
  const answers = new Answers(store, 'the-room');
  const fault = () => {
    throw new Error('a fault of ours');
  };
  const world: Partial<World> = { store, clock: { now: () => 0, stop: () => undefined } as never };
  const nothing = () => undefined;
  const journey = new Journey(
    'the-room',
    {
      sessionId: 'the-session',
      state: new RoomState(initialRoom(), log),
      answers,
      present: fault,
      happened: nothing,
      gone: nothing,
      outgrown: nothing,
    },
    { ...world, indexOf: fault } as World,
  );
  const told: unknown[] = [];
  const asked = ['ana', 'ben'].map((participant) => {
    const outbox = { participant, client: `phone of ${participant}` };
    answers.remember(outbox, { n: 1, answer: { ok: true, seq: 1 } });
    return {
      wish: {
        command: { type: 'stand' as const },
        asker: { kind: 'participant' as const, id: participant },
        name: { ...outbox, n: 2 },
      },
      reply: (outcome: unknown) => void told.push(outcome),
    };
  });
  expect(await journey.makeTogether(asked)).toBe(0);
  expect(told).toEqual([]);
});
