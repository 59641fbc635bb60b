import type { Command } from '@reflextics/game';

export const PLAYERS = 10;
/** Ten players and their narrator: the largest room there is. */
export const SEATS = PLAYERS + 1;
export const NARRATOR = 0; // the seat's place in the list; the players follow

/** Two of the players speak in turns, in writing; the others listen, with hands, proposals and backing. */
const SPEAKERS = [1, 2] as const;
const NOTES_A_TURN = 18; // of the 20 that the rules allow
const LEVELS = ['individual', 'team', 'organisation', 'policy'] as const;

const NOTE =
  'I would first ask her whether she knows that the group can read this, and only then what we do about the picture itself; that takes a minute.';
const PROPOSAL =
  'Agree in the team on what we answer from a private phone, write it down, and tell new colleagues';

/** Who sits at a table, by place, and what each player proposed; the narrator's own is ''. */
export interface Table {
  seats: readonly string[];
  proposals: readonly string[];
}

/** How far the play of a table has come: another can go on from there. */
export interface Progress {
  turn: number;
  steps: number[];
  holder: number | null;
  notes: number;
}

export const BEGINNING: Progress = { turn: 0, steps: Array<number>(SEATS).fill(0), holder: null, notes: 0 };

/**
 * A step "action" played without end, by commands that real play has and that no rule ever stops: notes of who has the
 * floor, the floor passed on, hands up and down, proposals mended, backed and no longer backed, a level shown. No
 * seat's command depends on what another one is just asking, so that all eleven can ask at once.
 */
export class Play {
  readonly #table: Table;
  readonly #at: Progress;
  #passing = false;

  constructor(table: Table, from: Progress = BEGINNING) {
    this.#table = table;
    this.#at = { ...from, steps: [...from.steps] };
  }

  get progress(): Progress {
    return { ...this.#at, steps: [...this.#at.steps] };
  }

  /** The next command, of a seat that has none under way. Null: all have. */
  next(busy: (place: number) => boolean): { place: number; command: Command } | null {
    for (let tried = 0; tried < SEATS; tried += 1) {
      const place = this.#at.turn % SEATS;
      this.#at.turn += 1;
      if (busy(place)) continue;
      return { place, command: this.#commandOf(place, busy) };
    }
    return null;
  }

  answered(place: number): void {
    if (place === NARRATOR) this.#passing = false;
  }

  #commandOf(place: number, busy: (place: number) => boolean): Command {
    const step = this.#at.steps[place] ?? 0;
    this.#at.steps[place] = step + 1;
    if (place === NARRATOR) return this.#narrate(step, busy);
    if (place === SPEAKERS[0] || place === SPEAKERS[1]) return this.#speak(place, step);
    return this.#listen(place, step);
  }

  #narrate(step: number, busy: (place: number) => boolean): Command {
    const { holder, notes } = this.#at;
    const due = holder === null || notes >= NOTES_A_TURN;
    if (!due || SPEAKERS.some(busy))
      return { type: 'show-level', level: LEVELS[step % LEVELS.length] ?? null };
    const to = holder === SPEAKERS[0] ? SPEAKERS[1] : SPEAKERS[0];
    this.#passing = true;
    this.#at.holder = to;
    this.#at.notes = 0;
    return { type: 'give-floor', to: this.#seat(to), from: holder === null ? null : this.#seat(holder) };
  }

  #speak(place: number, step: number): Command {
    if (this.#at.holder !== place || this.#at.notes >= NOTES_A_TURN || this.#passing)
      return this.#mend(place, step);
    this.#at.notes += 1;
    return { type: 'write-note', text: `${NOTE} (${step})` };
  }

  #listen(place: number, step: number): Command {
    const another = this.#table.proposals[place - 1] ?? '';
    switch (step % 5) {
      case 0:
        return { type: 'raise-hand' };
      case 1:
        return { type: 'back-proposal', proposal: another };
      case 2:
        return this.#mend(place, step);
      case 3:
        return { type: 'lower-hand', participant: this.#seat(place) };
      default:
        return { type: 'stop-backing', proposal: another };
    }
  }

  #mend(place: number, step: number): Command {
    return {
      type: 'edit-proposal',
      proposal: this.#table.proposals[place] ?? '',
      text: `${PROPOSAL} (${step})`,
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    };
  }

  #seat(place: number): string {
    return this.#table.seats[place] ?? '';
  }
}
