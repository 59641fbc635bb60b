import type { Finding, Kind } from '../findings.ts';
import { emptyView } from '../fold.ts';
import { History } from '../history.ts';
import type { Command, LogAnswer, Mine, OpenEvent, Told } from '../words.ts';

const TEN_O_CLOCK = Date.parse('2026-03-02T10:00:00Z');
const WALL = 'wall';

/** What is to be different from how it ought to be. */
export interface Forgery {
  /** Answered with this seq instead of the log's last. Null: not answered. */
  answered?: number | null;
  /** Who is told. Left out: everyone. */
  toldTo?: readonly string[];
  /** What had been answered when it was sent. Left out: everything so far. */
  after?: number;
}

/** A room whose log, answers and screens a test writes as it likes. */
export class Played {
  readonly findings: Finding[] = [];
  readonly history = new History(
    (finding) => this.findings.push(finding),
    () => TEN_O_CLOCK,
  );
  readonly log: Told[] = [];
  readonly people: readonly string[];
  readonly #numbers = new Map<string, number>();

  constructor(people: readonly string[]) {
    this.people = people;
    this.history.begin({ ...emptyView(), seq: 1, settings: { turnTime: null }, openedAt: TEN_O_CLOCK });
    people.forEach((name, sign) => {
      const told = this.happens({
        type: 'participant-joined',
        participant: name,
        name,
        sign,
        deviceless: false,
      });
      this.history.joined(name, name, name, told.seq);
    });
    for (const viewer of this.screens) {
      this.history.welcomed(viewer, this.last);
      this.history.caughtUp(viewer, 1, { ...this.end(), events: this.log });
    }
  }

  get screens(): readonly string[] {
    return [...this.people, WALL];
  }

  get last(): number {
    return this.log.at(-1)?.seq ?? 1;
  }

  /** It is in the log, and nobody was told. */
  happens(event: OpenEvent | null): Told {
    const told = { seq: this.last + 1, at: TEN_O_CLOCK, event };
    this.log.push(told);
    return told;
  }

  /** Someone asks for something, this comes of it, and everyone hears. */
  does(who: string, command: Command, events: readonly (OpenEvent | null)[], forgery: Forgery = {}): void {
    const { after = this.history.answered, toldTo = this.screens } = forgery;
    const told = events.map((event) => this.happens(event));
    for (const viewer of toldTo) if (told.length > 0) this.history.told(viewer, told);
    const seq = forgery.answered === undefined ? this.last : forgery.answered;
    if (seq === null) return;
    const n = (this.#numbers.get(who) ?? 0) + 1;
    this.#numbers.set(who, n);
    this.history.answeredTo(who, n, command, after, { client: who, n, ok: true, seq });
  }

  /** Someone asks for something, and the rules say no. `after`: as in a forgery. */
  refuses(who: string, command: Command, code: string, after = this.history.answered): void {
    const n = (this.#numbers.get(who) ?? 0) + 1;
    this.#numbers.set(who, n);
    this.history.answeredTo(who, n, command, after, { client: who, n, ok: false, refusal: { code } });
  }

  /** The log to its end, as a server would give it. */
  end(): LogAnswer {
    const events = this.log.filter(({ seq }) => seq > this.history.checkedTo);
    return logAnswer({ seq: this.last, events });
  }

  settled(end = this.end()): Kind[] {
    this.history.settle(end);
    return this.kinds;
  }

  get kinds(): Kind[] {
    return [...new Set(this.findings.map(({ kind }) => kind))].sort();
  }
}

/** What is left out is as where there is nothing. */
export function logAnswer(some: Partial<LogAnswer>): LogAnswer {
  return {
    ...{ now: TEN_O_CLOCK, seq: 0, events: null, view: null, mine: null },
    ...{ present: [], tag: '', comeBack: null, ...some },
  };
}

export const nothingOfOnesOwn: Mine = { ballots: {}, silent: [], spoken: {} };

/** Nora narrates, Ana and Ben play; a card is open. */
export function aCardIsOpen(): Played {
  const room = new Played(['nora', 'ana', 'ben']);
  room.does('nora', { type: 'stand' }, [{ type: 'candidate-stood', participant: 'nora' }]);
  const approved = (by: string): OpenEvent => ({ type: 'candidate-approved', participant: 'nora', by });
  room.does('ana', { type: 'approve', participant: 'nora' }, [approved('ana')]);
  room.does('ben', { type: 'approve', participant: 'nora' }, [
    approved('ben'),
    { type: 'narrator-appointed', participant: 'nora', by: 'majority' },
  ]);
  room.does('nora', { type: 'start-round' }, [
    { type: 'round-started', round: 1, narrator: 'nora' },
    { type: 'step-begun', step: 'situation', toSpeak: [] },
  ]);
  room.does('nora', { type: 'draw-situation', again: false }, [
    { type: 'situation-opened', situation: 'netiquette-2', theme: 'netiquette', drawn: true },
  ]);
  return room;
}

/** … and they have come to the resources, where a vote is open. */
export function aVoteIsOpen(): Played {
  const room = aCardIsOpen();
  const goneOn = (from: 'situation' | 'discussion', step: 'discussion' | 'resources'): void =>
    room.does('nora', { type: 'go-on', from, early: true }, [
      { type: 'step-ended', step: from, early: true, unheard: [] },
      { type: 'step-begun', step, toSpeak: [] },
    ]);
  goneOn('situation', 'discussion');
  goneOn('discussion', 'resources');
  room.does('nora', { type: 'open-vote' }, [{ type: 'vote-opened' }]);
  return room;
}

/** … and have gone on to a silent board. */
export function aSilentBoard(): Played {
  const room = aVoteIsOpen();
  room.does('ana', { type: 'cast-ballot', choice: 'go-on' }, [{ type: 'ballot-cast' }]);
  const counts = { goOn: 1, stop: 0, talkFirst: 0 };
  room.does('nora', { type: 'close-vote', early: true }, [
    { type: 'vote-closed', counts, voters: 2, aloud: 0, outcome: 'go-on' },
  ]);
  room.does('nora', { type: 'go-on', from: 'resources', early: true }, [
    { type: 'step-ended', step: 'resources', early: false, unheard: [] },
    { type: 'step-begun', step: 'action', toSpeak: [] },
  ]);
  room.does('nora', { type: 'set-board-mode', mode: 'silent' }, [{ type: 'board-mode-set', mode: 'silent' }]);
  return room;
}

export function reacted(participant: string, text: string): OpenEvent {
  return { type: 'reaction-given', reaction: text, participant, kind: 'surprised', text, aloud: false };
}

export function react(text: string): Command {
  return { type: 'react', kind: 'surprised', text };
}
