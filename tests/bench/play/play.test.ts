import { deckIndex } from '@reflextics/decks';
import { type Command, decide, evolve, initialRoom, type Room } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { proposalsOf } from '../swarm/furnish.ts';
import { OPENING } from './opening.ts';
import { NARRATOR, Play, SEATS, type Table } from './play.ts';

const seats = Array.from({ length: SEATS }, (_, place) => `seat-${place}`);
const deck = deckIndex('reflextics') ?? { situations: [], resources: [] };

/** A room in which everything asked has to happen. */
class Game {
  room: Room = initialRoom();
  #ids = 0;

  asks(asker: Parameters<typeof decide>[2]['asker'], command: Parameters<typeof decide>[1]): number {
    const decision = decide(this.room, command, {
      asker,
      now: 1_000 + this.room.seq,
      newId: () => `id-${this.#ids++}`,
      seed: 7,
      present: new Set(seats),
      deck,
    });
    if (!decision.ok) throw new Error(`expected ${command.type} to happen, found ${decision.refusal.code}`);
    for (const event of decision.events) {
      this.room = evolve(this.room, { seq: this.room.seq + 1, at: 1_000 + this.room.seq, event });
    }
    return decision.events.length;
  }

  says({ place, command }: { place: number; command: Command }): number {
    return this.asks({ kind: 'participant', id: seats[place] ?? '' }, command);
  }
}

function opened(): { game: Game; table: Table } {
  const game = new Game();
  game.asks(
    { kind: 'facilitator' },
    {
      type: 'open-room',
      settings: {
        deck: 'reflextics',
        language: 'en',
        themes: ['netiquette'],
        narratorBy: 'facilitator',
        turnTime: null,
        playersMayDownload: true,
        keepSpeakingTimes: false,
      },
    },
  );
  for (const [place, id] of seats.entries()) {
    const asNarrator = place === NARRATOR;
    game.asks({ kind: 'door', id, facilitator: true }, { type: 'join', name: `Person ${place}`, asNarrator });
  }
  for (const said of OPENING) game.says(said);
  return { game, table: { seats, proposals: proposalsOf(seats, game.room) } };
}

describe('the play', () => {
  it('begins with a proposal of each player', () => {
    const { table } = opened();
    expect(new Set(table.proposals).size).toBe(SEATS);
  });

  it('goes on without a refusal, and everything asked becomes something that is told', () => {
    const { game, table } = opened();
    const play = new Play(table);
    const types = new Set<string>();
    for (let asked = 0; asked < 5_000; asked += 1) {
      const next = play.next(() => false);
      if (next === null) throw new Error('expected a command, found none');
      expect(game.says(next)).toBeGreaterThan(0);
      types.add(next.command.type);
      play.answered(next.place);
    }
    expect([...types].sort()).toEqual([
      'back-proposal',
      'edit-proposal',
      'give-floor',
      'lower-hand',
      'raise-hand',
      'show-level',
      'stop-backing',
      'write-note',
    ]);
  });

  it('is never refused where many ask at once and their commands arrive in another order', () => {
    const { game, table } = opened();
    const play = new Play(table);
    let dice = 4711;
    const upTo = (most: number) => {
      dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648;
      return dice % most;
    };
    const underWay: { place: number; command: Command }[] = [];
    for (let asked = 0; asked < 5_000; asked += 1) {
      const next = play.next((place) => underWay.some((one) => one.place === place));
      if (next !== null) underWay.push(next);
      if (next !== null && underWay.length < SEATS && upTo(3) > 0) continue;
      const [arrived] = underWay.splice(upTo(underWay.length), 1);
      if (arrived === undefined) throw new Error('expected a command under way, found none');
      expect(game.says(arrived)).toBeGreaterThan(0);
      play.answered(arrived.place);
    }
  });

  it('goes on where another left it', () => {
    const { game, table } = opened();
    const first = new Play(table);
    for (let asked = 0; asked < 500; asked += 1) {
      const next = first.next(() => false);
      if (next !== null) game.says(next);
      first.answered(next?.place ?? 0);
    }
    const second = new Play(table, first.progress);
    for (let asked = 0; asked < 500; asked += 1) {
      const next = second.next(() => false);
      if (next !== null) expect(game.says(next)).toBeGreaterThan(0);
      second.answered(next?.place ?? 0);
    }
  });
});
