import {
  type Asker,
  type Command,
  type Decision,
  type DeckIndex,
  decide,
  evolve,
  type HouseCommand,
  type Instant,
  initialRoom,
  type ParticipantId,
  type Recorded,
  type Room,
  THEMES,
} from '@reflextics/game';
import type { Act } from './act.ts';
import { castOf, type Person } from './cast.ts';
import { chanceOf } from './chance.ts';
import type { Lines } from './lines.ts';
import { nextAct } from './next-act.ts';
import type { Scene } from './scene.ts';

/** The seat of who practises. */
export const ME: ParticipantId = 'me';

const TURN_TIME = 30_000; // ms: short, so that the end of a turn comes soon
const THERE_AT_ONCE = 2; // the others come in one by one

export interface PracticeWishes {
  deck: DeckIndex & { id: string };
  language: string;
  lines: Lines;
  /** Made-up players. */
  size: number;
  /** Another one makes another game. */
  seed: number;
  now: () => Instant;
}

export interface Happened {
  act: Act;
  events: readonly Recorded[];
  /** false: the rules did not allow it, and nothing happened. */
  allowed: boolean;
}

/** A whole game in memory, decided by the rules: I narrate, and everyone else is made up. */
export class Practice {
  room: Room = initialRoom();
  readonly cast: readonly Person[];
  readonly #wishes: PracticeWishes;
  readonly #done = new Set<string>();
  readonly #away = new Set<ParticipantId>();
  #ids = 0;

  constructor(wishes: PracticeWishes) {
    this.#wishes = wishes;
    const { deck, language, lines, size, seed } = wishes;
    this.cast = castOf(size, lines, seed);
    const settings = {
      deck: deck.id,
      language,
      // A deck need not have cards on all of them.
      themes: THEMES.filter((theme) => deck.situations.some((card) => card.theme === theme)),
      narratorBy: 'facilitator',
      turnTime: TURN_TIME,
      playersMayDownload: false,
      keepSpeakingTimes: false,
    } as const;
    this.#ask({ kind: 'facilitator' }, { type: 'open-room', settings });
    this.#ask(
      { kind: 'door', id: ME, facilitator: true },
      { type: 'join', name: lines.narrator, asNarrator: true },
    );
    for (let n = 0; n < THERE_AT_ONCE; n += 1) this.next();
  }

  /** Who is connected: everyone with a device who is not away. */
  here(): readonly ParticipantId[] {
    return this.room.participants
      .filter(({ id, left, deviceless }) => left === null && !deviceless && !this.#away.has(id))
      .map(({ id }) => id);
  }

  /** What would happen next if I did nothing; null: all wait for me. */
  planned(): Act | null {
    return nextAct(this.#scene());
  }

  /** Has it happen. null: all wait for me. */
  next(): Happened | null {
    const act = this.planned();
    if (act === null) return null;
    this.#done.add(act.key);
    if (act.does === 'goes') this.#away.add(act.who);
    if (act.does === 'comes-back') this.#away.delete(act.who);
    if (act.does !== 'asks') return { act, events: [], allowed: true };
    const { decision, events } = this.#ask(act.asker, act.command);
    return { act, events, allowed: decision.ok };
  }

  /** What I ask for. */
  ask(command: Command): { decision: Decision; events: readonly Recorded[] } {
    return this.#ask({ kind: 'participant', id: ME }, command);
  }

  #scene(): Scene {
    const { seed, lines, now } = this.#wishes;
    const sitsHere = new Set(this.here());
    return {
      room: this.room,
      now: now(),
      seed,
      lines,
      cast: this.cast,
      here: this.cast.filter(({ id }) => sitsHere.has(id)),
      away: this.#away,
      done: this.#done,
    };
  }

  #ask(asker: Asker, command: Command | HouseCommand): { decision: Decision; events: readonly Recorded[] } {
    const { seed, deck, now } = this.#wishes;
    const at = now();
    const decision = decide(this.room, command, {
      asker,
      now: at,
      newId: () => `practice-${++this.#ids}`,
      seed: Math.floor(chanceOf(seed, `dice ${this.room.seq}`) * 4_294_967_296),
      present: new Set(this.here()),
      deck,
    });
    const events: Recorded[] = [];
    for (const event of decision.ok ? decision.events : []) {
      const recorded = { seq: this.room.seq + 1, at, event };
      this.room = evolve(this.room, recorded);
      events.push(recorded);
    }
    return { decision, events };
  }
}
