import { balance, type Claim } from './accounts.ts';
import type { Finding, Kind } from './findings.ts';
import { emptyView, fold } from './fold.ts';
import { canonical, difference } from './same.ts';
import { marksIn, TOKEN_MARK } from './secret-marks.ts';
import { Own, Secrets, strangersIn } from './secrets.ts';
import type { Answer, Command, LogAnswer, Mine, Told, View } from './words.ts';

/** An instant of the log may differ so far from this machine's: far beyond any delay, far below a wrong clock. */
const CLOCK_TOLERANCE = 240_000; // ms

interface Viewer {
  /** The last event told on the connection at hand; null: there is none. */
  at: number | null;
}

interface SeenView {
  readonly viewer: string;
  readonly view: View;
}

/**
 * What the people in one room asked, were answered and saw, checked against each other and against the log. It knows
 * PROTOCOL.md and nothing of who keeps to it.
 */
export class History {
  readonly #report: (finding: Finding) => void;
  readonly #now: () => number;
  readonly #viewers = new Map<string, Viewer>();
  /** By participant id: the name that the run gives them, and their own secrets. */
  readonly #people = new Map<string, { viewer: string; own: Own }>();
  /** By seq: what the first to be told was told. */
  readonly #said: string[] = [];
  readonly #secrets = new Secrets();
  readonly #audited = emptyView();
  /** Up to what everyone together was told, for those who want to do something that fits. */
  readonly live: View = emptyView();
  #liveBroken = false;
  #narrators: { seq: number; id: string }[] = [];
  #seen: SeenView[] = [];
  readonly #waiting = new Map<string, readonly string[]>();
  #spokenTo: { viewer: string; id: string; asOf: number; mine: Mine }[] = [];
  #claims: Claim[] = [];
  #joins: { id: string; name: string }[] = [];
  #answered = 0;

  /** `now`: this machine's clock, to find a log whose clock is not the database's. */
  constructor(report: (finding: Finding) => void, now: () => number = Date.now) {
    this.#report = report;
    this.#now = now;
  }

  /** The room as it was opened, before anyone came: the one view that is taken as it is. */
  begin(view: View): void {
    Object.assign(this.#audited, structuredClone(view));
    Object.assign(this.live, structuredClone(view));
  }

  /** The last event up to which everything was checked. */
  get checkedTo(): number {
    return this.#audited.seq;
  }

  /** The highest number that anyone was answered so far: to be kept when something is first sent. */
  get answered(): number {
    return this.#answered;
  }

  /** A connection begins: every event after this is to come on it. */
  welcomed(viewer: string, seq: number): void {
    this.#viewers.set(viewer, { at: seq });
  }

  told(viewer: string, events: readonly Told[]): void {
    const line = this.#viewers.get(viewer);
    for (const told of events) {
      if (line !== undefined && line.at !== null) {
        if (told.seq > line.at + 1) this.#find('holes', `${viewer} was told ${told.seq} after ${line.at}`);
        line.at = Math.max(line.at, told.seq);
      }
      this.#sees(viewer, told);
    }
  }

  /** The answer to asking for what is missing after `after`. */
  caughtUp(viewer: string, after: number, { seq, events, view }: LogAnswer): void {
    let last = after;
    for (const told of events ?? []) {
      if (told.seq !== last + 1)
        this.#find('holes', `${viewer} was given ${told.seq} after ${last} by the log`);
      last = told.seq;
      this.#sees(viewer, told);
    }
    if (view !== null) this.#seen.push({ viewer, view });
    else if (last < seq)
      this.#find('holes', `${viewer} was given the log to ${last} where it ends at ${seq}`);
  }

  /** Ids of cards on offer that this participant last heard of and nobody answered. */
  waitingFor(id: string): readonly string[] {
    return this.#waiting.get(id) ?? [];
  }

  mine(viewer: string, id: string, asOf: number, mine: Mine): void {
    const waiting = (mine.offers ?? []).filter(({ state }) => state === 'waiting');
    this.#waiting.set(
      id,
      waiting.map((offer) => offer.id),
    );
    let asksWhoNarrated = false;
    const found = strangersIn(mine, viewer, id, () => {
      asksWhoNarrated = true;
      return true;
    });
    for (const one of found) this.#report(one);
    if (asksWhoNarrated) this.#spokenTo.push({ viewer, id, asOf, mine });
  }

  /** Bytes that have no business telling what anyone wrote: anything but what was told, the log, and one's own. */
  bytes(viewer: string, text: string): void {
    for (const { text: mark } of marksIn(text))
      this.#find('leaks', `${viewer} was given ${mark} beside the log`);
  }

  /** Any bytes at all. */
  anyBytes(viewer: string, text: string): void {
    if (text.includes(TOKEN_MARK)) this.#find('leaks', `${viewer} was given a token`);
  }

  joined(viewer: string, id: string, name: string, seq: number): void {
    this.#people.set(id, { viewer, own: new Own(id) });
    this.#joins.push({ id, name });
    this.#answered = Math.max(this.#answered, seq);
  }

  /** `after`: what `answered` was when the command was first sent. */
  answeredTo(id: string, n: number, command: Command, after: number, answer: Answer): void {
    if (!answer.ok) return;
    this.#claims.push({ asker: id, n, command, seq: answer.seq, after });
    this.#answered = Math.max(this.#answered, answer.seq);
  }

  /** Something that the protocol does not allow, found by who speaks it. */
  broken(kind: Kind, what: string): void {
    this.#find(kind, what);
  }

  /**
   * Every command so far was answered, and everyone has the log to its end: `answer` is that end, asked of a healthy
   * server after `checkedTo`.
   */
  settle(answer: LogAnswer): void {
    const from = this.checkedTo;
    const log = answer.events === null ? this.#everythingSaid(from, answer.seq) : [...answer.events];
    this.caughtUp('the log', from, answer);
    const claims = this.#claims.splice(0);
    for (const finding of balance(log, claims, from)) this.#report(finding);
    this.#checkJoins(log);
    const seen = this.#seen.splice(0);
    for (const one of seen) {
      if (one.view.seq < from)
        this.#find('diverged', `${one.viewer} was given the view of ${one.view.seq} after ${from}`);
    }
    this.#compareViews(seen);
    for (const told of log) {
      this.#audit(told);
      for (const { own } of this.#people.values()) own.log(told, claims);
      this.#compareViews(seen);
    }
    for (const { viewer, view } of seen) {
      if (view.seq > this.checkedTo)
        this.#find('diverged', `${viewer} was given the view of ${view.seq}, the log ends before`);
    }
    this.#checkSpokenTo();
  }

  /** Someone's own secrets at that end. */
  settleMine(id: string, mine: Mine): void {
    const person = this.#people.get(id);
    if (person === undefined) return;
    this.mine(person.viewer, id, this.checkedTo, mine);
    for (const finding of person.own.compare(mine, person.viewer)) this.#report(finding);
    this.#checkSpokenTo();
  }

  #find(kind: Kind, what: string): void {
    this.#report({ kind, what });
  }

  /** Everyone is to be told the same of the same number. */
  #sees(viewer: string, told: Told): void {
    const raw = JSON.stringify(told);
    const first = this.#said[told.seq];
    if (first === undefined) {
      this.#said[told.seq] = raw;
      this.#liveOn();
      return;
    }
    if (first === raw) return;
    const one: unknown = JSON.parse(first);
    if (canonical(one) === canonical(told)) return;
    const differs = difference(one, told) ?? 'their bytes';
    this.#find('diverged', `${viewer} was told something else at ${told.seq} than another: ${differs}`);
    const known = marksIn(first).map(({ text }) => text);
    for (const { text, author, proposal } of marksIn(raw)) {
      if (proposal && author !== viewer && !known.includes(text))
        this.#find('leaks', `${viewer} was told ${text} at ${told.seq}, and others were not`);
    }
  }

  #liveOn(): void {
    for (;;) {
      const raw = this.#said[this.live.seq + 1];
      if (raw === undefined || this.#liveBroken) return;
      const told: Told = JSON.parse(raw);
      try {
        fold(this.live, told);
      } catch (error) {
        this.#liveBroken = true;
        this.#find('diverged', `event ${told.seq} does not fit the room: ${String(error)}`);
      }
      if (told.event?.type === 'narrator-appointed')
        this.#narrators.push({ seq: told.seq, id: told.event.participant });
    }
  }

  /** Where the log is too far on to be given event by event. */
  #everythingSaid(from: number, to: number): Told[] {
    const log: Told[] = [];
    for (let seq = from + 1; seq <= to; seq += 1) {
      const raw = this.#said[seq];
      if (raw === undefined) this.#find('holes', `nobody was ever told ${seq}`);
      else log.push(JSON.parse(raw));
    }
    return log;
  }

  #audit(told: Told): void {
    const { seq, at } = told;
    if (seq !== this.#audited.seq + 1)
      this.#find('holes', `the log goes on with ${seq} after ${this.#audited.seq}`);
    if (Math.abs(at - this.#now()) > CLOCK_TOLERANCE)
      this.#find('diverged', `event ${seq} is of ${new Date(at).toISOString()}, which is not the time`);
    for (const finding of this.#secrets.log(told, this.#audited)) this.#report(finding);
    try {
      fold(this.#audited, told);
    } catch (error) {
      this.#find('diverged', `event ${seq} does not fit the room: ${String(error)}`);
      this.#audited.seq = seq;
    }
  }

  #compareViews(seen: readonly SeenView[]): void {
    let whole: string | null = null;
    for (const { viewer, view } of seen) {
      if (view.seq !== this.#audited.seq) continue;
      whole ??= canonical(this.#audited);
      if (canonical(view) === whole) continue;
      const differs = difference(this.#audited, view) ?? 'their bytes';
      this.#find('diverged', `${viewer} was given another view of ${view.seq}: ${differs}`);
      for (const finding of this.#secrets.inBytes(viewer, JSON.stringify(view), view.seq))
        this.#report(finding);
    }
  }

  #checkJoins(log: readonly Told[]): void {
    for (const { id, name } of this.#joins.splice(0)) {
      const times = log.filter(
        ({ event }) =>
          event?.type === 'participant-joined' && (event.participant === id || event.name === name),
      ).length;
      if (times === 0) this.#find('lost', `${name} was given a seat that the log does not know`);
      if (times > 1) this.#find('doubled', `${name} joined ${times} times`);
    }
  }

  #checkSpokenTo(): void {
    for (const { viewer, id, asOf, mine } of this.#spokenTo.splice(0)) {
      const narrator = this.#narrators.findLast(({ seq }) => seq <= asOf)?.id ?? null;
      for (const one of strangersIn(mine, viewer, id, () => narrator === id)) this.#report(one);
    }
  }
}
