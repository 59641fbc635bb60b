import { deckIndex } from '@reflextics/decks';
import {
  type Asker,
  type Command,
  type Decision,
  decide,
  evolve,
  type HouseCommand,
  type Instant,
  initialRoom,
  type ParticipantId,
  type Recorded,
  type Room,
  type RoomSettings,
  THEMES,
} from '@reflextics/game';

const DECK = 'reflextics';

/** 21 November, 14:05: when every staged room opens. */
export const OPENED_AT: Instant = Date.UTC(2026, 10, 21, 13, 5);

const SETTINGS: RoomSettings = {
  deck: DECK,
  language: 'en',
  themes: THEMES,
  narratorBy: 'players',
  turnTime: 120_000,
  playersMayDownload: true,
  keepSpeakingTimes: false,
};

/** A room that is really played by the rules, here in the page: every state in the gallery can be reached by people. */
export class StagedGame {
  room: Room = initialRoom();
  now: Instant = OPENED_AT;
  readonly log: Recorded[] = [];
  #ids = 0;

  constructor(settings: Partial<RoomSettings> = {}) {
    this.#must({ kind: 'facilitator' }, { type: 'open-room', settings: { ...SETTINGS, ...settings } });
  }

  joins(id: ParticipantId, name: string): this {
    return this.#must({ kind: 'door', id, facilitator: false }, { type: 'join', name, asNarrator: false });
  }

  by(id: ParticipantId, command: Command): this {
    return this.#must({ kind: 'participant', id }, command);
  }

  after(ms: number): this {
    this.now += ms;
    return this;
  }

  /** As the server would: what was refused changes nothing. */
  ask(asker: Asker, command: Command | HouseCommand): Decision {
    const deck = deckIndex(DECK);
    if (deck === null) throw new Error(`expected the deck ${DECK}, found none`);
    this.now += 1_000;
    const decision = decide(this.room, command, {
      asker,
      now: this.now,
      newId: () => `id-${++this.#ids}`,
      seed: 4711 + this.room.seq,
      present: new Set(this.here()),
      deck,
    });
    for (const event of decision.ok ? decision.events : []) {
      const recorded = { seq: this.room.seq + 1, at: this.now, event };
      this.room = evolve(this.room, recorded);
      this.log.push(recorded);
    }
    return decision;
  }

  /** Who is connected: everyone with a device. */
  here(): ParticipantId[] {
    return this.room.participants
      .filter(({ left, deviceless }) => left === null && !deviceless)
      .map(({ id }) => id);
  }

  #must(asker: Asker, command: Command | HouseCommand): this {
    const decision = this.ask(asker, command);
    if (!decision.ok)
      throw new Error(`expected ${command.type} to be allowed, found ${decision.refusal.code}`);
    return this;
  }
}
