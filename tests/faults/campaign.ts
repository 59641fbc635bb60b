import { Chance } from './chance.ts';
import { type Finding, KINDS, type Kind } from './checker/findings.ts';
import { OutcomesByKind } from './checker/outcomes.ts';
import { type House, openHouse } from './house/house.ts';
import { pause } from './house/pause.ts';
import { FAULT_NAMES, FAULTS, type FaultName, goTogether, WEIGHTS } from './kinds.ts';
import { LogWatch } from './log-watch.ts';
import { type Deck, Group } from './people/group.ts';
import { Patience } from './people/patience.ts';
import { Sendings } from './people/sendings.ts';

export interface Plan {
  readonly rounds: number;
  readonly seed: number;
  readonly rooms: number;
  readonly people: number;
  readonly servers: number;
  /** Whether their hints go through Redis. */
  readonly redis: boolean;
  /** ms between two commands of one person. */
  readonly pace: number;
  /** Events after which a group goes home and another comes. */
  readonly length: number;
  /** ms of play before a fault, at the most. */
  readonly calm: number;
  /** Null: all kinds. */
  readonly only: FaultName | null;
  /** Whether the kinds come one after the other, each alone, rather than by chance. */
  readonly each: boolean;
  /** ms that a server stands still at the longest where it does so for long. */
  readonly longFreeze: number;
  /** ms that lines are slow at the longest where they are for long. */
  readonly longSlow: number;
  /** ms that the database is away where it is away for long … */
  readonly longAway: number;
  /** … which is every so many rounds; 0: never. */
  readonly longAwayEvery: number;
}

export interface Tally extends Record<Kind, number> {
  rounds: number;
  /** Different commands sent. */
  commands: number;
  /** Commands answered by the rules, with success or a refusal. */
  acked: number;
  /** Commands never answered: who asked had lost the seat before. */
  unanswered: number;
  /** From when all was put right to when everyone was answered and had the same. */
  p95_recovery_ms: number;
  /** The same from when something broke. */
  p95_outage_ms: number;
}

/** How people were cut off in the rounds of one kind of fault alone. */
export interface CutOff {
  /** People in those rounds, each counted once a round. */
  people: number;
  /** Of them those who were cut off at all. */
  cut_off: number;
  /** ms, of the longest cut of each person in a round; 0: of those who were not. */
  p50_ms: number;
  p95_ms: number;
  /** Part of all those people, 0 to 1, whose longest cut was shorter than 3 s. */
  under_3s: number;
}

export interface Result {
  readonly tally: Tally;
  /** What became of the commands that were answered, by kind of command. */
  readonly outcomes: OutcomesByKind;
  /** How many commands were never answered, by why. */
  readonly unanswered: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** By fault: why it could not be. */
  readonly notRun: Readonly<Record<string, string>>;
  /** How often each fault was. */
  readonly faults: Readonly<Record<string, number>>;
  readonly cutOff: Readonly<Record<string, CutOff>>;
  /** Lines that servers cut because they took too little, as far as the servers could be asked. */
  readonly slowCuts: number;
  /** How often which problem was answered. */
  readonly problems: Readonly<Record<string, number>>;
  /** What servers said that ended by themselves. */
  readonly fallen: readonly string[];
  /** How often servers called something an error of their own … */
  readonly complained: number;
  /** … and what they said of it, each once. */
  readonly complaints: readonly string[];
}

export interface Progress {
  /** Servers serve, and everyone has a seat. */
  begun(): void;
  round(number: number, faults: readonly FaultName[], recovery: number, commands: number): void;
  found(finding: Finding): void;
}

const RECOVERY_LIMIT = 90_000; // ms: beyond this they do not come together any more
const SHORTLY = 3_000; // ms: nobody wonders yet
const SECOND_FAULT = 0.25; // of the rounds have another fault at the same time
const CLOSELY = 0.2; // of the rooms are looked at with a whole view each round

/** Plays and breaks things until the rounds are over, or something is found from which nothing comes back. */
export async function run(plan: Plan, progress: Progress): Promise<Result> {
  const campaign = await Campaign.open(plan, progress);
  try {
    await campaign.play();
  } finally {
    await campaign.close();
  }
  return campaign.result();
}

class Campaign {
  readonly #plan: Plan;
  readonly #progress: Progress;
  readonly #chance: Chance;
  readonly #patience = new Patience();
  readonly #house: House;
  readonly #logs: LogWatch;
  #deck: Deck = { resources: [], situations: [] };
  #groups: Group[] = [];
  #opened = 0;
  #rounds = 0;
  readonly #gone = new Sendings();
  readonly #outcomes = new OutcomesByKind();
  readonly #recoveries: number[] = [];
  readonly #outages: number[] = [];
  readonly #findings: Finding[] = [];
  readonly #notRun: Record<string, string> = {};
  readonly #faults: Record<string, number> = {};
  readonly #problems: Record<string, number> = {};
  readonly #cuts: Record<string, number[]> = {};

  private constructor(plan: Plan, progress: Progress, house: House, logs: LogWatch) {
    this.#plan = plan;
    this.#progress = progress;
    this.#house = house;
    this.#logs = logs;
    this.#chance = new Chance(plan.seed);
    logs.report = (finding) => this.#found(finding);
    if (typeof house.disk === 'string') this.#notRun['disk-full'] = house.disk;
    if (typeof house.redis === 'string') this.#notRun['redis-away'] = house.redis;
  }

  static async open(plan: Plan, progress: Progress): Promise<Campaign> {
    const logs = new LogWatch();
    return new Campaign(plan, progress, await openHouse(plan, logs), logs);
  }

  async play(): Promise<void> {
    const { rounds, rooms, only } = this.#plan;
    if (only !== null && this.#notRun[only] !== undefined) return;
    await this.#readDeck();
    for (let room = 0; room < rooms; room += 1) this.#invite();
    if ((await this.#settle()) === null) return;
    this.#progress.begun();
    while (this.#rounds < rounds) {
      for (const group of this.#groups) group.play();
      const names = this.#choose();
      await pause(this.#chance.between(0, this.#plan.calm));
      const broken = performance.now();
      await Promise.all(names.map((name) => this.#fault(name)));
      const right = performance.now();
      const recovery = await this.#settle();
      if (recovery === null) return;
      this.#recoveries.push(recovery);
      this.#outages.push(Math.round(right - broken) + recovery);
      this.#noteCuts(names);
      await Promise.all(this.#house.doors.map(({ server }) => server.readSlowCuts()));
      this.#rounds += 1;
      this.#progress.round(this.#rounds, names, recovery, this.#sendings.sent);
      await this.#renew();
    }
  }

  async close(): Promise<void> {
    for (const group of this.#groups) group.putAway();
    await this.#house.close();
  }

  result(): Result {
    const counts = Object.fromEntries(
      KINDS.map((kind) => [kind, this.#findings.filter((one) => one.kind === kind).length]),
    ) as Record<Kind, number>;
    const { sent, answered, unanswered } = this.#sendings;
    const outcomes = new OutcomesByKind();
    outcomes.add(this.#outcomes);
    for (const { history } of this.#groups) outcomes.add(history.outcomes);
    return {
      tally: {
        rounds: this.#rounds,
        commands: sent,
        acked: answered,
        unanswered: Object.values(unanswered).reduce((sum, times) => sum + times, 0),
        ...counts,
        p95_recovery_ms: percentile(this.#recoveries, 0.95),
        p95_outage_ms: percentile(this.#outages, 0.95),
      },
      outcomes,
      unanswered,
      findings: this.#findings,
      notRun: this.#notRun,
      faults: this.#faults,
      cutOff: Object.fromEntries(Object.entries(this.#cuts).map(([name, cuts]) => [name, cutOff(cuts)])),
      slowCuts: this.#house.doors.reduce((sum, { server }) => sum + server.slowCuts, 0),
      problems: this.#problems,
      fallen: this.#logs.fallen,
      complained: this.#logs.complained,
      complaints: [...this.#logs.complaints],
    };
  }

  get #sendings(): Sendings {
    const all = new Sendings();
    all.add(this.#gone);
    for (const { sendings } of this.#groups) all.add(sendings);
    return all;
  }

  #choose(): FaultName[] {
    const { only, each, longAwayEvery } = this.#plan;
    if (only !== null) return [only];
    const can = FAULT_NAMES.filter(
      (name) => this.#notRun[name] === undefined && (name !== 'redis-away' || this.#plan.redis),
    );
    const next = can[this.#rounds % can.length];
    if (each && next !== undefined) return [next];
    if (longAwayEvery > 0 && this.#rounds % longAwayEvery === longAwayEvery - 1)
      return ['database-away-long'];
    const draw = () => this.#chance.weighed(can.map((name) => [WEIGHTS[name], name] as const));
    const first = draw();
    const second = this.#chance.happens(SECOND_FAULT) ? draw() : first;
    return goTogether(first, second) ? [first, second] : [first];
  }

  async #fault(name: FaultName): Promise<void> {
    this.#faults[name] = (this.#faults[name] ?? 0) + 1;
    const { longAway, longFreeze, longSlow } = this.#plan;
    await FAULTS[name]({ house: this.#house, chance: this.#chance.branch(), longAway, longFreeze, longSlow });
  }

  /** ms until everyone was answered and had the same; null: they never did. */
  async #settle(): Promise<number | null> {
    const begun = performance.now();
    for (const group of this.#groups) group.hush();
    const late = new AbortController();
    const ends = await Promise.race([
      Promise.all(this.#groups.map(async (group) => group.quiet().then(() => group.together()))),
      pause(RECOVERY_LIMIT, late.signal).then(() => null),
    ]);
    late.abort();
    if (ends === null) {
      const where = this.#groups.map(({ whereabouts }) => whereabouts).join('\n');
      this.#found({ kind: 'diverged', what: `after ${RECOVERY_LIMIT} ms they were not together:\n${where}` });
      return null;
    }
    const recovery = Math.round(performance.now() - begun);
    await Promise.all(
      this.#groups.map(async (group, index) => {
        const end = ends[index];
        if (end !== undefined) await group.check(end, this.#chance.happens(CLOSELY));
      }),
    );
    return recovery;
  }

  /** Of one kind alone: of two at once nobody knows which it was. */
  #noteCuts(names: readonly FaultName[]): void {
    const cuts = this.#groups.flatMap((group) => group.takeLongestCutOffs());
    const [name] = names;
    if (name === undefined || names.length > 1) return;
    const known = this.#cuts[name] ?? [];
    this.#cuts[name] = [...known, ...cuts];
  }

  /** Those who have played long enough go, and others come. */
  async #renew(): Promise<void> {
    const done = this.#groups.filter(({ history }) => history.checkedTo > this.#plan.length);
    await Promise.all(done.map((group) => group.end()));
    for (const group of done) {
      this.#gone.add(group.sendings);
      this.#outcomes.add(group.history.outcomes);
      this.#invite();
    }
    this.#groups = this.#groups.filter((group) => !done.includes(group));
  }

  #invite(): void {
    this.#opened += 1;
    this.#groups.push(
      new Group({
        number: this.#opened,
        people: this.#plan.people,
        pace: this.#plan.pace,
        servers: this.#addresses,
        deck: this.#deck,
        chance: this.#chance.branch(),
        patience: this.#patience,
        report: (finding) => this.#found(finding),
        met: (problem) => {
          this.#problems[problem] = (this.#problems[problem] ?? 0) + 1;
        },
        keepSecret: (word) => this.#logs.secrets.add(word),
      }),
    );
  }

  get #addresses(): string[] {
    return this.#house.doors.map(({ line }) => `http://127.0.0.1:${line.port}`);
  }

  async #readDeck(): Promise<void> {
    const response = await fetch(`${this.#addresses[0]}/api/decks/reflextics?lang=en`);
    const { resources, situations } = (await response.json()) as Record<keyof Deck, { id: string }[]>;
    this.#deck = { resources: resources.map(({ id }) => id), situations: situations.map(({ id }) => id) };
  }

  #found(finding: Finding): void {
    this.#findings.push(finding);
    this.#progress.found(finding);
  }
}

function cutOff(cuts: readonly number[]): CutOff {
  return {
    people: cuts.length,
    cut_off: cuts.filter((ms) => ms > 0).length,
    p50_ms: percentile(cuts, 0.5),
    p95_ms: percentile(cuts, 0.95),
    under_3s: cuts.filter((ms) => ms < SHORTLY).length / Math.max(1, cuts.length),
  };
}

function percentile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
