import { decide, evolve, type Room as Game, initialRoom, type Recorded } from '@reflextics/game';
import { indexOf } from '../../apps/server/src/decks.ts';
import { newId, newSeed } from '../../apps/server/src/secrets.ts';
import { openStore, type Store } from '../../apps/server/src/store/index.ts';
import { Play } from './play/play.ts';
import type { Room } from './swarm/table.ts';

const AT_ONCE = 500; // events a write

/** Plays each room on, in its log alone, to so many events. Nobody may be connected to them meanwhile. */
export async function fill(databaseUrl: string, rooms: readonly Room[], events: number): Promise<void> {
  const store = await openStore(databaseUrl);
  try {
    for (const room of rooms) await fillOne(store, room, events);
  } finally {
    await store.close();
  }
}

async function fillOne(store: Store, room: Room, events: number): Promise<void> {
  const stored = await store.roomByCode(room.code);
  if (stored === null) throw new Error(`expected a room to fill, found none of code ${room.code}`);
  const log = await store.read(stored.id, 0, stored.seq);
  let game: Game = log.reduce(evolve, initialRoom());
  const play = new Play(room, room.progress);
  let at = stored.lastAt;
  while (game.seq < events) {
    const expected = game.seq;
    const written: Recorded[] = [];
    while (game.seq < events && written.length < AT_ONCE) {
      const next = play.next(() => false);
      if (next === null) throw new Error('expected a command, found none');
      at += 1;
      const decision = decide(game, next.command, {
        asker: { kind: 'participant', id: room.seats[next.place] ?? '' },
        now: at,
        newId,
        seed: newSeed(),
        present: new Set(room.seats),
        deck: indexOf(game.settings.deck),
      });
      if (!decision.ok)
        throw new Error(`expected ${next.command.type} to happen, found ${decision.refusal.code}`);
      for (const event of decision.events) {
        const recorded = { seq: game.seq + 1, at, event };
        written.push(recorded);
        game = evolve(game, recorded);
      }
      play.answered(next.place);
    }
    const appended = await store.append({ roomId: stored.id, expected, events: written });
    if (appended.kind !== 'stored') throw new Error(`expected to fill a room, found ${appended.kind}`);
  }
  room.progress = play.progress;
}
