import { balance, type Claim, NUMBERLESS } from './accounts.ts';
import { MOVING } from './effects.ts';
import { Ends } from './ends.ts';
import type { Finding, Kind } from './findings.ts';
import { emptyView, fold } from './fold.ts';
import { Joins } from './joins.ts';
import { Names } from './names.ts';
import { OutcomesByKind } from './outcomes.ts';
import { Own } from './own.ts';
import { Refusals } from './refusals.ts';
import { canonical, difference } from './same.ts';
import { marksIn, TOKEN_MARK } from './secret-marks.ts';
import { Secrets, strangersIn } from './secrets.ts';
import { SeenViews } from './seen-views.ts';
import { Unheard } from './unheard.ts';
import type { Answer, Command, LogAnswer, Mine, Told, View } from './words.ts';

/** An instant of the log may differ so far from this machine's: far beyond any delay, far below a wrong clock. */
const CLOCK_TOLERANCE = 240_000; // ms
/** What a server says of the time may be so far behind, on a slow line that holds back what was said before … */
const NOW_BEHIND = 60_000; // ms
/** … and hardly ahead. */
const NOW_AHEAD = 5_000; // ms

interface Viewer {
  /** The last event told on the connection at hand; null: there is none. */
  at: number | null;
}

/**
 * What the people in one room asked, were answered and saw, checked against each other and against the log. It knows
 * PROTOCOL.md and what the rules let each command bring about, and nothing of who keeps to them.
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
  readonly #waiting = new Map<string, readonly string[]>();
  #spokenTo: { viewer: string; id: string; asOf: number; mine: Mine }[] = [];
  #claims: Claim[] = [];
  readonly #unheard = new Unheard();
  readonly #names = new Names();
  readonly #views = new SeenViews(this.#names, this.#secrets);
  readonly #ends = new Ends();
  readonly #refusals = new Refusals();
  /** What became of the numbered commands: success is counted once it was checked. */
  readonly outcomes = new OutcomesByKind();
  /** Seats without a device. */
  readonly #seats = new Map<string, Own>();
  readonly #joins = new Joins();
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
    if (view !== null) this.#views.given(viewer, view);
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
    this.#people.get(id)?.own.given(mine);
    let asksWhoNarrated = false;
    const found = strangersIn(mine, viewer, id, {
      narrated() {
        asksWhoNarrated = true;
        return true;
      },
      // Of someone whom nobody was told of yet it is seen at the next settling.
      isDeviceless: (seat) => this.live.participants.find((one) => one.id === seat)?.deviceless ?? true,
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
    this.#names.gave(id, name);
    this.#joins.given(id, name);
    this.#answered = Math.max(this.#answered, seq);
  }

  /** `after`: what `answered` was when the command was first sent. */
  answeredTo(id: string, n: number, command: Command, after: number, answer: Answer): void {
    if (!answer.ok) {
      const code = 'refusal' in answer ? answer.refusal.code : answer.problem.code;
      this.#refusals.refused({ asker: id, n, command, code, after });
      this.outcomes.countRefused(n, command);
      return;
    }
    this.#claims.push({ asker: id, n, command, seq: answer.seq, after });
    this.#answered = Math.max(this.#answered, answer.seq);
  }

  /** Before it is sent for the first time. */
  asked(id: string, command: Command): void {
    this.#names.asked(id, command);
  }

  /** Who asked was turned away before they heard what became of it. */
  neverAnswered(id: string, n: number, command: Command): void {
    this.#unheard.asked({ asker: id, n, command });
  }

  /** The same command was sent again once it was answered. */
  answeredAgain(viewer: string, n: number, first: Answer, again: Answer): void {
    const differs = difference(first, again);
    if (differs !== null)
      this.#find('doubled', `${viewer} sent ${n} again and was answered otherwise: ${differs}`);
  }

  /** Another device asks for that seat, which others see nothing of. */
  movesSeat(id: string): void {
    this.#ends.moves(id);
    this.#unheard.asked({ asker: id, n: NUMBERLESS, command: MOVING });
  }

  /** `why`: as the server said it; null: it did not. */
  turnedAway(viewer: string, id: string, why: string | null): void {
    this.#ends.turnedAway(viewer, id, why);
  }

  /** What a server says that the time is. */
  clock(viewer: string, now: number): void {
    const ahead = now - this.#now();
    if (ahead > NOW_AHEAD || ahead < -NOW_BEHIND)
      this.#find('diverged', `${viewer} was told a time that is ${ahead} ms ahead`);
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
    const { found: unbalanced, done } = balance(log, claims, from, this.#unheard.open);
    for (const finding of [...unbalanced, ...this.#joins.settle(log)]) this.#report(finding);
    this.outcomes.countAnswered(claims, done);
    const compare = () => this.#views.compare(this.#audited, this.#audited.seq === answer.seq);
    const found = compare();
    this.#refusals.was(this.#audited);
    for (const told of log) {
      this.#audit(told);
      this.#ends.log(told);
      this.#refusals.was(this.#audited);
      const { event } = told;
      if (event?.type === 'participant-joined' && event.deviceless)
        this.#seats.set(event.participant, new Own(event.participant));
      for (const { own } of this.#people.values()) own.log(told, claims);
      for (const own of this.#seats.values()) own.log(told, claims);
      found.push(...compare());
    }
    found.push(
      ...this.#views.settle(from, this.checkedTo),
      ...this.#ends.settle(),
      ...this.#refusals.settle(claims, from, this.checkedTo),
    );
    for (const finding of found) this.#report(finding);
    this.#unheard.forgetThoseWhoLeft(this.#audited);
    this.#checkSpokenTo();
  }

  /** Someone's own secrets at that end. */
  settleMine(id: string, mine: Mine): void {
    const person = this.#people.get(id);
    if (person === undefined) return;
    this.mine(person.viewer, id, this.checkedTo, mine);
    for (const finding of this.compareMine(id, mine)) this.#report(finding);
    this.#checkSpokenTo();
  }

  /** How someone's own secrets are otherwise than what was asked and answered made them, as far as it was checked. */
  compareMine(id: string, mine: Mine): Finding[] {
    const person = this.#people.get(id);
    if (person === undefined) return [];
    const { viewer, own } = person;
    const theirs = own.compare(mine, viewer, this.#unheard.unsureOf(id));
    if (this.#audited.narrator !== id) return theirs;
    const seats = this.#audited.participants.filter((one) => one.left === null);
    return [
      ...theirs,
      ...seats.flatMap(
        (one) =>
          this.#seats.get(one.id)?.compareForNarrator(mine, viewer, this.#unheard.unsureOf(one.id)) ?? [],
      ),
    ];
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
    const one: Told = JSON.parse(first);
    if (canonical(one) === canonical(told)) return;
    const [nameless, other] = [this.#names.without(one), this.#names.without(told)];
    if (canonical(nameless) === canonical(other)) return;
    const differs = difference(nameless, other) ?? 'their bytes';
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

  #checkSpokenTo(): void {
    for (const { viewer, id, asOf, mine } of this.#spokenTo.splice(0)) {
      const narrator = this.#narrators.findLast(({ seq }) => seq <= asOf)?.id ?? null;
      const isDeviceless = (seat: string) => this.#seats.has(seat);
      for (const one of strangersIn(mine, viewer, id, { narrated: () => narrator === id, isDeviceless }))
        this.#report(one);
    }
  }
}
