import { LEVELS, type Recorded } from '@reflextics/game';
import type fc from 'fast-check';
import { vi } from 'vitest';
import type { World } from '../../apps/server/src/live/world.ts';
import type { Store } from '../../apps/server/src/store/index.ts';
import { memoryStore } from '../../apps/server/src/store/testing/memory-store.ts';
import { type Dice, diceOf } from '../../packages/game/src/testing/dice.ts';
import { fittingMove } from '../../packages/game/src/testing/fitting-move.ts';
import { BEGINNINGS, CODE, openIn, tokenOf } from './beginnings.ts';
import { Chronicle } from './chronicle.ts';
import { City } from './city.ts';
import { compareAll } from './comparison.ts';
import { databaseOf } from './database.ts';
import { Ether } from './ether.ts';
import { Phone } from './phone.ts';
import { Schedule } from './schedule.ts';
import { joinThrough, SimulatedServer } from './server.ts';
import { Weather } from './weather.ts';

/** Steps within which all must have come right again once nothing goes wrong any more. */
const MOST_STEPS_TO_MEND = 20_000;
/** ms likewise: the longest wait of anyone, twice over. */
const MOST_TIME_TO_MEND = 120_000;
/** ms until someone who went without a word is shown as away: a dead line, the grace, and what other servers said. */
const MOST_TIME_TO_FADE = 60_000;
/** Of the schedules; it takes long. */
const SOMEONE_GOES = 0.1;
const PEOPLE = ['nora', 'ana', 'ben'] as const;
/** Beyond that a generated group is only crowded. */
const MOST_SEATS = 6;

/** What a test does to the servers on purpose, to see that it is found out. */
export interface Tampering {
  /** Between a server and the database. */
  store?(store: Store): Store;
  world?(world: World): World;
}

/** What a schedule came to, for whoever wants to know that it was worth trying. */
export interface Told {
  /** Every law that was broken, in words. */
  broken: readonly string[];
  log: readonly Recorded[];
  /** How often each thing happened. */
  counts: ReadonlyMap<string, number>;
}

/**
 * Plays one schedule: as many moves as there are numbers, each number the dice of one; things arrive in between as the
 * scheduler says. Then all is mended, and what is left is compared with what was promised.
 */
export async function simulate(
  scheduler: fc.Scheduler,
  numbers: readonly number[],
  tampering: Tampering = {},
): Promise<Told> {
  const schedule = new Schedule(scheduler);
  const chance = diceOf(numbers.length);
  // How long pages wait before they try again is by chance, and a schedule is to be the same each time.
  const random = vi.spyOn(Math, 'random').mockImplementation(() => chance.below(2 ** 32) / 2 ** 32);
  // What is done on purpose is soonest found where all have lines: the rarest would take twice as long.
  const isUntouched = Object.keys(tampering).length === 0;
  const town = new Town(
    schedule,
    chance,
    {
      prefersOne: numbers.length % 3 === 1,
      hasAsker: isUntouched && numbers.length % 4 === 2,
      hasSleepers: isUntouched && numbers.length % 4 === 0,
    },
    tampering,
  );
  try {
    await town.open();
    for (const number of numbers) await town.move(diceOf(number));
    await town.mend();
    return { broken: town.chronicle.broken, log: town.chronicle.log, counts: town.chronicle.counts };
  } finally {
    town.close();
    random.mockRestore();
    schedule.end();
  }
}

interface TownPlan {
  /** Most go to the same server as long as it lives. */
  prefersOne: boolean;
  /** One of the people has no socket. */
  hasAsker: boolean;
  /** People leave tabs open that fall asleep, and may wake when another has gone on. */
  hasSleepers: boolean;
}

class Town {
  readonly chronicle = new Chronicle();
  readonly #schedule: Schedule;
  readonly #chance: Dice;
  readonly #weather: Weather;
  readonly #ether: Ether;
  readonly #city: City;
  readonly #store: Store;
  readonly #tampering: Tampering;
  readonly #plan: TownPlan;
  #phones: Phone[] = [];
  #made = 0;
  #texts = 0;

  constructor(schedule: Schedule, chance: Dice, plan: TownPlan, tampering: Tampering) {
    this.#schedule = schedule;
    this.#chance = chance;
    this.#tampering = tampering;
    this.#plan = plan;
    this.#weather = new Weather(chance, (what) => this.chronicle.count(what));
    this.#ether = new Ether(schedule, this.#weather);
    this.#city = new City(schedule, this.#weather, chance, plan.prefersOne);
    this.#store = memoryStore({ now: schedule.now });
  }

  async open(): Promise<void> {
    const log = this.#chance.pick(BEGINNINGS);
    await openIn(this.#store, log);
    this.chronicle.begin(log);
    this.#city.servers = [this.#server('one'), this.#server('two')];
    // In some of the schedules one of them has no socket all the time.
    const asker = this.#plan.hasAsker ? this.#chance.pick(PEOPLE) : null;
    this.#phones = PEOPLE.map((who) => this.#phone(who, who, who === asker));
    this.#phones.push(this.#phone('display', null, false));
    await this.#arrivals(this.#chance.below(60));
  }

  /** Something that a person does, or that goes wrong; and what arrives after it. */
  async move(dice: Dice): Promise<void> {
    const phone = dice.pick(this.#phones);
    const deeds: [number, string, () => void][] = [
      [30, 'command', () => this.#fittingCommand(dice)],
      [8, 'rush', () => this.#rush(dice)],
      [6, 'note', () => this.#note(dice)],
      [3, 'cut', () => phone.cut()],
      [2, 'deafen', () => phone.deafen(dice.pick(['up', 'down', 'both']))],
      [2, 'offline', () => phone.goOffline()],
      [2, 'online', () => phone.goOnline()],
      [2, 'wake', () => phone.wake()],
      [3, 'reload', () => phone.reload()],
      [2, 'look away', () => phone.lookAway()],
      [3, 'kill', () => this.#replace(dice.below(2))],
      [1, 'stop', () => this.#stop(dice.below(2), dice)],
      [4, 'weather', () => this.#weather.change()],
      [1, 'deaf server', () => this.#city.servers[dice.below(2)]?.loseListener()],
      [1, 'listening again', () => this.#ether.restore()],
    ];
    if (this.#plan.hasSleepers) {
      deeds.push([6, 'another tab', () => this.#leaveOpen(dice)]);
      deeds.push([4, 'a tab wakes', () => phone.rouse()]);
    }
    const [what, deed] = dice.weighed(deeds.map(([weight, name, run]) => [weight, [name, run] as const]));
    this.chronicle.count(what);
    deed();
    if (dice.chance(0.1)) await this.#schedule.pass(dice.below(40_000));
    await this.#arrivals(dice.below(14));
  }

  /** Nothing goes wrong any more, and everyone goes on until all is as promised. */
  async mend(): Promise<void> {
    this.#weather.calm();
    this.#ether.restore();
    for (const [index, server] of this.#city.servers.entries()) if (!server.isAlive) this.#replace(index);
    for (const phone of this.#phones) phone.recover();
    const until = this.#schedule.now() + MOST_TIME_TO_MEND;
    for (let step = 0; step < MOST_STEPS_TO_MEND && this.#schedule.now() < until; step += 1) {
      if (this.chronicle.broken.length > 0) return;
      if (this.#schedule.underWay > 0) await this.#schedule.arrival();
      else if (this.#isMended()) break;
      else await this.#schedule.pause();
    }
    compareAll(this.#phones, this.chronicle);
    // Who is here has nothing but the bus to go by.
    this.#weather.clearAir();
    await this.#showsWhoIsHere(this.#phones);
    if (this.#chance.chance(SOMEONE_GOES)) await this.#someoneGoes();
  }

  /** Somebody's phone is put away for good, without a word: everyone else is to be shown that they are away. */
  async #someoneGoes(): Promise<void> {
    const seated = this.#phones.filter(({ participant, isGone }) => participant !== null && !isGone);
    if (seated.length === 0) return;
    const leaver = this.#chance.pick(seated);
    leaver.putAway();
    this.chronicle.count('someone went without a word');
    await this.#showsWhoIsHere(this.#phones.filter((phone) => phone !== leaver));
  }

  /** Before long, that is. */
  async #showsWhoIsHere(phones: readonly Phone[]): Promise<void> {
    const until = this.#schedule.now() + MOST_TIME_TO_FADE;
    while (this.#strangersOn(phones).length > 0 && this.#schedule.now() < until) {
      if (this.#schedule.underWay > 0) await this.#schedule.arrival();
      else await this.#schedule.pause();
    }
    for (const words of this.#strangersOn(phones)) this.chronicle.complain(words);
  }

  /** What these screens show of who is here otherwise than it is. */
  #strangersOn(phones: readonly Phone[]): string[] {
    const here = phones.filter(({ isGone }) => !isGone);
    const ids = here.flatMap(({ participant }) => participant ?? []).sort();
    return here.flatMap(({ name, state }) => {
      const shown = [...state.present].sort();
      return shown.join() === ids.join() ? [] : [`${name} shows ${shown} as present, and ${ids} are`];
    });
  }

  close(): void {
    for (const phone of this.#phones) phone.stop();
    for (const server of this.#city.servers) if (server.isAlive) server.kill();
  }

  async #arrivals(steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      if (this.#schedule.underWay > 0 && !this.#chance.chance(0.06)) await this.#schedule.arrival();
      else await this.#schedule.pause();
    }
  }

  #isMended(): boolean {
    const { seq } = this.chronicle.room;
    const areShown = this.#strangersOn(this.#phones).length === 0;
    return (
      areShown &&
      this.#phones.every(
        ({ state, pending, isGone }) =>
          isGone || (state.view?.seq === seq && pending === 0 && state.connection === 'on'),
      )
    );
  }

  #fittingCommand(dice: Dice): void {
    const { room } = this.chronicle;
    const { who, command } = fittingMove(room, dice);
    if (who.kind === 'participant') {
      const phone = this.#phones.find(({ participant }) => participant === who.id);
      // What the rulebook's generator asks is a participant's, except for what only the house may ask.
      phone?.ask(command as Parameters<Phone['ask']>[0]);
    } else if (who.kind === 'facilitator') {
      const server = this.#city.anyServer();
      void server?.house(CODE, (live) => live.house(command as Parameters<typeof live.house>[0], who));
    } else if (who.kind === 'door' && command.type === 'join' && room.participants.length < MOST_SEATS) {
      this.#joinTwice(who.id, command.name);
    }
  }

  /** Everybody wants something at once, and the servers have work waiting. */
  #rush(dice: Dice): void {
    for (const phone of this.#phones) {
      for (let times = 0; times < 3; times += 1)
        phone.ask({ type: 'choose-levels', levels: dice.some(LEVELS) });
    }
    for (let times = 0; times < 3; times += 1) this.#fittingCommand(dice);
  }

  /** Someone joins, hears no answer and asks again elsewhere: with the same token it stays one seat. */
  #joinTwice(id: string, name: string): void {
    const token = tokenOf(id);
    for (const server of this.#city.servers) {
      this.#made += 1;
      const seat = { id: `${id}-${this.#made}`, token, name: `${name}-${this.#made}` };
      void joinThrough(server, this.#store, CODE, seat);
    }
  }

  #note(dice: Dice): void {
    const { rounds } = this.chronicle.room;
    const round = rounds.at(-1);
    const step = round?.step;
    const holder = step && step !== 'situation' ? round.floors[step].turn?.holder : null;
    const writers = this.#phones.filter(({ participant }) => participant !== null);
    const phone =
      writers.find(({ participant }) => participant === holder && dice.chance(0.7)) ?? dice.pick(writers);
    this.#write(phone);
  }

  #write(phone: Phone): void {
    this.#texts += 1;
    phone.write(`text ${this.#texts} of ${phone.name}`);
  }

  /** Someone writes several texts, and looks at the room in another tab while they are on their way. */
  #leaveOpen(dice: Dice): void {
    const phone = dice.pick(this.#phones.filter(({ participant }) => participant !== null));
    for (let times = dice.below(4); times > 0; times -= 1) this.#write(phone);
    if (dice.chance(0.3)) phone.goOffline();
    phone.openAnother();
  }

  #replace(index: number): void {
    const before = this.#city.servers[index];
    if (before === undefined) return;
    before.kill();
    this.#made += 1;
    this.#city.servers[index] = this.#server(`${before.name.split(' ')[0]} ${this.#made}`);
  }

  #stop(index: number, dice: Dice): void {
    const server = this.#city.servers[index];
    void server?.stop(dice.below(2_000)).then(() => {
      if (this.#city.servers[index] === server) this.#replace(index);
    });
  }

  #server(name: string): SimulatedServer {
    let isAlive = () => true;
    const { store: tamperStore = (store) => store, world: tamperWorld = (world) => world } = this.#tampering;
    const store = databaseOf(name, {
      store: tamperStore(this.chronicle.over(this.#store)),
      schedule: this.#schedule,
      weather: this.#weather,
      isAlive: () => isAlive(),
      wasHeard: () => this.#chance.chance(0.5),
    });
    const server = new SimulatedServer(name, {
      store,
      ether: this.#ether,
      schedule: this.#schedule,
      chronicle: this.chronicle,
      ahead: this.#chance.below(4_000) - 2_000,
      newId: () => {
        this.#made += 1;
        return `made-${this.#made}`;
      },
      newSeed: () => this.#chance.below(2 ** 32),
      tamper: tamperWorld,
    });
    isAlive = () => server.isAlive;
    return server;
  }

  #phone(who: string, participant: string | null, asks: boolean): Phone {
    return new Phone({
      city: this.#city,
      schedule: this.#schedule,
      chronicle: this.chronicle,
      code: CODE,
      token: tokenOf(who),
      participant,
      asks,
      ahead: this.#chance.below(100_000) - 50_000,
    });
  }
}
