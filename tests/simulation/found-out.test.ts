import { describe, expect, test } from 'vitest';
import {
  type Appended,
  CommitUnknown,
  type RoomWrite,
  type Store,
} from '../../apps/server/src/store/index.ts';
import { tried } from './schedules.ts';
import type { Tampering } from './simulation.ts';

/** Any of them would do; each of these wrongs shows long before. */
const SEED = 4715;
const SCHEDULES = 300;
/** So many times as many, each with a seed of its own, where one wrong shows seldom. */
const TRIES = 8;
const FOUND_WITHIN = 180_000; // ms: all of them on a machine with much else to do

const numberedFrom = (write: RoomWrite, head: number): RoomWrite => ({
  ...write,
  expected: head,
  events: write.events.map((recorded, index) => ({ ...recorded, seq: head + 1 + index })),
});

const appending = (how: (store: Store, write: RoomWrite) => Promise<Appended>): Tampering => ({
  store: (store) => ({ ...store, append: (write) => how(store, write) }),
});

const WRONGS: readonly [string, Tampering, RegExp][] = [
  [
    'a database that stores a command again that it has answered',
    {
      store: (store) => ({
        ...store,
        lastAnswer: async () => null,
        append: async (write) => {
          const { answers: _, ...rest } = write;
          const appended = await store.append(write);
          return appended.kind === 'answered' ? store.append(rest) : appended;
        },
      }),
    },
    /nobody is known to have asked for|is in the log 2 times|was answered/,
  ],
  [
    'a database that does not compare the head with what was decided on',
    appending(async (store, write) => {
      const head = (await store.room(write.roomId))?.seq ?? 0;
      return store.append(numberedFrom(write, head));
    }),
    /answered as \d+, stored up to \d+|was told otherwise|shows event/,
  ],
  [
    'a database that says that it has stored before it has',
    appending(async (store, write) => {
      void Promise.resolve()
        .then(() => Promise.resolve())
        .then(() => store.append(write));
      return { kind: 'stored' };
    }),
    /is not stored|before it was stored|was answered|was told otherwise/,
  ],
  [
    'a server that takes it for stored where it does not know',
    {
      world: (world) => ({
        ...world,
        store: {
          ...world.store,
          append: (write) =>
            world.store.append(write).catch((error: unknown) => {
              if (error instanceof CommitUnknown) return { kind: 'stored' };
              throw error;
            }),
        },
      }),
    },
    /is not stored|before it was stored|was told otherwise|shows .* as present, and .* are/,
  ],
  [
    'a server that answers commands that went together as if nobody had got in between',
    {
      world: (world) => ({
        ...world,
        store: {
          ...world.store,
          append: async (write) => {
            const appended = await world.store.append(write);
            const isTogether = (write.answers ?? []).length > 1;
            return isTogether && appended.kind === 'conflict' ? { kind: 'stored' } : appended;
          },
        },
      }),
    },
    /is not stored|before it was stored|was told otherwise than it may be/,
  ],
  [
    'servers that do not say who is connected to them',
    {
      world: (world) => ({
        ...world,
        bus: {
          hint: (...said) => world.bus.hint(...said),
          deleted: (...said) => world.bus.deleted(...said),
          presence: () => undefined,
        },
      }),
    },
    /shows .* as present, and .* are/,
  ],
  [
    'a server that believes for ever what another said of its people',
    {
      world: (world) => {
        const seen = new Map<string, Set<string>>();
        return {
          ...world,
          elsewhere: {
            get deaf() {
              return world.elsewhere.deaf;
            },
            forget: (roomId) => world.elsewhere.forget(roomId),
            of(roomId) {
              const { present, writing } = world.elsewhere.of(roomId);
              const known = seen.get(roomId) ?? new Set<string>();
              seen.set(roomId, known);
              for (const id of present) known.add(id);
              return { present: [...known], writing };
            },
          },
        };
      },
    },
    /shows .* as present, and .* are/,
  ],
  [
    'a server that tells before it stores',
    {
      world: (world) => ({
        ...world,
        store: {
          ...world.store,
          append: (write) => {
            const events = write.events.map(({ seq, at }) => ({ seq, at, event: null }));
            if (events.length > 0) world.audience.told(write.roomId, { events, now: 0 });
            return world.store.append(write);
          },
        },
      }),
    },
    /was told before it was stored/,
  ],
  [
    'a server that shows one person’s part to the narrator',
    {
      world: (world) => ({
        ...world,
        audience: {
          ...world.audience,
          mine: (roomId, participant, message) => {
            world.audience.mine(roomId, participant, message);
            if (participant !== 'nora') world.audience.mine(roomId, 'nora', message);
          },
        },
      }),
    },
    /nora was (told the|given what is not theirs)/,
  ],
  [
    'servers that say nothing to each other and do not look at the log either',
    {
      world: (world) => ({
        ...world,
        bus: {
          hint: () => undefined,
          deleted: () => undefined,
          presence: (...said) => world.bus.presence(...said),
        },
        store: {
          ...world.store,
          heads: async (ids) => new Map(ids.map((id) => [id, 0])),
        },
      }),
    },
    /shows event \d+ otherwise than the log folded to \d+/,
  ],
];

describe('found out', () => {
  test.each(WRONGS)(
    '%s',
    async (_, tampering, words) => {
      let found = '';
      for (let seed = SEED; found === '' && seed < SEED + TRIES; seed += 1) {
        const { broken } = await tried({ seed, schedules: SCHEDULES, tampering });
        found = broken.join('\n');
      }
      expect(found).toMatch(words);
    },
    FOUND_WITHIN,
  );
});
