import type { ParticipantId } from '@reflextics/game';
import type { Answer, CommandMessage, LogAnswer, LogQuestion } from '@reflextics/protocol';
import { ApiError } from '../../apps/web/src/room/api.ts';
import type { Connect, Connection } from '../../apps/web/src/room/connection.ts';
import type { Kept } from '../../apps/web/src/room/kept.ts';
import { createLineWatch } from '../../apps/web/src/room/line-watch.ts';
import { patience, wait } from '../../apps/web/src/room/patience.ts';
import { createRoomClient } from '../../apps/web/src/room/room-client.ts';
import type { RoomClient, RoomDoors } from '../../apps/web/src/room/room-doors.ts';
import { leaveSeat } from '../../apps/web/src/room/seat.ts';
import { TestSleep } from '../../apps/web/src/room/testing/sleep.ts';
import type { TestTab } from '../../apps/web/src/room/testing/tabs.ts';
import type { Chronicle } from './chronicle.ts';
import type { City } from './city.ts';
import type { Link, PageEnd } from './link.ts';
import type { Schedule } from './schedule.ts';
import type { SimulatedServer } from './server.ts';

export interface PageDoors {
  city: City;
  schedule: Schedule;
  chronicle: Chronicle;
  code: string;
  token: string;
  /** Null: a display. */
  participant: ParticipantId | null;
  /** Whether no socket gets through to it, so that it lives on answers that are held. */
  asks: boolean;
  /** ms that its clock goes ahead of the servers'. */
  ahead: number;
  /** Of the phone. */
  name: string;
  kept: Kept;
  tab: TestTab;
  newName: () => string;
  isOffline: () => boolean;
}

/** One tab on a person's phone: the page's own code from its outbox to its view, on the lines of the simulation. */
export class Page {
  client: RoomClient;
  readonly #doors: PageDoors;
  readonly #sleep = new TestSleep();
  readonly #wakes = new Set<() => void>();
  #link: Link | null = null;
  /** Called where the way breaks on which an answer is held. */
  readonly #waits = new Set<() => void>();
  #isClosed = false;
  #hasSlept = false;

  constructor(doors: PageDoors) {
    this.#doors = doors;
    this.client = this.#open();
  }

  /** It goes with all that it had in memory: what it waited for finds nobody. */
  close(): void {
    this.#isClosed = true;
    this.client.stop(); // only to end its timers
    this.#doors.tab.close();
  }

  /** The person leaves the room's screen and comes back to it, in the same page. */
  lookAway(): void {
    this.client.stop();
    this.client = this.#open();
  }

  /** For good, and without a word: only the line tells. */
  putAway(): void {
    const link = this.#link;
    this.client.stop();
    link?.cut();
  }

  /** As a browser does with a tab that nobody looks at: nothing runs in it, and what comes to it waits. */
  fallAsleep(): void {
    this.#hasSlept = true;
    this.#sleep.freeze();
    this.#doors.tab.freeze();
  }

  wakeUp(): void {
    this.#doors.tab.thaw();
    this.#sleep.thaw();
    this.wake();
  }

  cut(): void {
    this.#link?.cut();
    for (const cut of [...this.#waits]) cut();
  }

  deafen(ways: 'up' | 'down' | 'both'): void {
    this.#link?.deafen(ways);
  }

  /** Shown, or online again. */
  wake(): void {
    for (const wake of [...this.#wakes]) this.#sleep.run(wake);
  }

  #open(): RoomClient {
    const { code, token, schedule, ahead, participant, name, city, tab, kept } = this.#doors;
    const doors: RoomDoors = {
      api: {
        log: (code, token, after) => this.#online(() => city.log(name, code, token, after)),
        nextLog: (code, token, question, signal) => this.#held(code, token, question, signal),
        command: async (code, token, message) => {
          const { client } = this;
          const answer = await this.#online(() => city.command(name, code, token, message));
          // What was sent on since by who came after it may be out of order by now: it does not listen any more.
          if (client === this.client) this.#heard(message, answer);
          return answer;
        },
        deck: () => new Promise(() => {}),
        roomCards: () => new Promise(() => {}),
      },
      connect: this.#doors.asks ? noLine : this.#connect,
      kept,
      claims: { ...tab.claims, claim: (name) => this.#sleep.hears(tab.claims.claim(name)) },
      now: () => schedule.now() + ahead,
      wait: (ms) => {
        const { over, cut } = wait(ms);
        return { over: this.#sleep.hears(over), cut };
      },
      after: this.#after,
      phoneIsOffline: this.#doors.isOffline,
      onWake: (wake) => {
        this.#wakes.add(wake);
        return () => void this.#wakes.delete(wake);
      },
      onHide: () => () => {},
      onOtherTab: () => () => undefined,
      newName: this.#doors.newName,
      forgetSeat: (code) => leaveSeat(code, kept),
    };
    return createRoomClient({ code, token, kind: participant === null ? 'display' : 'participant' }, doors);
  }

  readonly #after = (ms: number, run: () => void): (() => void) => {
    let isOff = false;
    const timer = setTimeout(() => this.#sleep.run(() => (isOff ? undefined : run())), ms);
    return () => {
      isOff = true;
      clearTimeout(timer);
    };
  };

  /** What is told to it, when it can hear it. */
  #awake<T extends object>(handlers: T): T {
    const told = Object.entries(handlers).map(([name, handler]) => [
      name,
      (...said: unknown[]) => this.#sleep.run(() => handler(...said)),
    ]);
    return Object.fromEntries(told) as T;
  }

  async #online<T>(ask: () => Promise<T>): Promise<T> {
    const asked = this.#sleep.hears(this.#doors.isOffline() ? this.#nowhere() : ask());
    await asked.then(
      () => undefined,
      () => undefined,
    );
    return this.#isClosed ? new Promise(() => {}) : asked; // a page that is gone hears nothing
  }

  /** What it waits for ends when the page calls it off, or when the way there breaks. */
  async #held(code: string, token: string, question: LogQuestion, signal: AbortSignal): Promise<LogAnswer> {
    const { city, schedule, name } = this.#doors;
    const cuts: (() => void)[] = [];
    const ended = new Promise<never>((_resolve, reject) => {
      const end = (why: unknown) => {
        for (const cut of cuts) void schedule.travels(`${name} waits no more`).then(cut);
        reject(why);
      };
      signal.addEventListener('abort', () => end(signal.reason));
      this.#waits.add(() => end(noNetwork()));
    });
    const asked = this.#online(() => city.nextLog(name, code, token, question, (cut) => void cuts.push(cut)));
    return Promise.race([asked, this.#sleep.hears(ended)]).finally(() => this.#waits.clear());
  }

  async #nowhere(): Promise<never> {
    await this.#doors.schedule.travels(`${this.#doors.name} has no network`);
    throw noNetwork();
  }

  #heard(message: CommandMessage, answer: Answer): void {
    const isPassed = 'problem' in answer && answer.problem.code === 'out-of-order';
    // What it had on its way when it fell asleep another tab may have sent since, and more.
    if (isPassed && this.#hasSlept) this.#doors.chronicle.count('answer passed in its sleep');
    else this.#doors.chronicle.answered(this.#doors.name, message, answer);
  }

  /** As connection.ts has it, with a line of the simulation where that has Socket.IO. */
  readonly #connect: Connect = (seat, handlers): Connection => {
    const { city, schedule } = this.#doors;
    const sleep = this.#sleep;
    const delay = patience();
    const pending = new Set<() => void>();
    let open: { link: Link; server: SimulatedServer } | null = null;
    let endTimer = () => {};
    let dials = 0;
    let stopped = false;

    const openIn = (ms: number) => {
      endTimer();
      if (!stopped) endTimer = this.#after(ms, () => void dial());
    };
    const lost = () => {
      open = null;
      this.#link = null;
      for (const giveUp of [...pending]) giveUp();
      if (!stopped) handlers.lost();
    };
    const page = this.#awake<PageEnd>({
      ...handlers,
      comeBack(ms) {
        open?.link.cut();
        lost();
        openIn(ms);
      },
    });

    const dial = async () => {
      endTimer();
      dials += 1;
      const mine = dials;
      const answer = this.#doors.isOffline()
        ? null
        : await sleep.hears(city.dial(this.#doors.name, seat, page));
      if (stopped || mine !== dials) {
        if (answer !== null && 'link' in answer) answer.link.cut();
        return;
      }
      if (answer === null || 'problem' in answer) {
        lost();
        const isFinal = answer !== null && FINAL.has(answer.problem.code);
        if (isFinal) handlers.refused(answer.problem);
        else openIn(delay.next());
        return;
      }
      const { link, server } = answer;
      open = answer;
      this.#link = link;
      delay.restart();
      link.onEnd(() =>
        sleep.run(() => {
          if (open?.link !== link) return;
          lost();
          openIn(delay.next());
        }),
      );
      handlers.open();
      server.welcome(link);
    };

    const ask = <T>(name: string, message: unknown, within: number): Promise<T | null> => {
      const line = open;
      if (line === null) return Promise.resolve(null);
      return new Promise((resolve) => {
        const settle = (answer: T | null) => {
          endLimit();
          pending.delete(giveUp);
          resolve(answer);
        };
        const giveUp = () => settle(null);
        const endLimit = this.#after(within, giveUp);
        pending.add(giveUp);
        const sent = structuredClone(message);
        line.link.toServer.send(() =>
          line.server.hear(line.link, name, sent, (answer) =>
            line.link.toPage.send(() => sleep.run(() => settle(answer as T))),
          ),
        );
      });
    };
    const openNow = () => {
      open?.link.cut();
      lost();
      void dial();
    };

    const watch = createLineWatch({
      isOpen: () => open !== null,
      command: (message, within) => ask<Answer>('command', message, within),
      time: (within) => ask('time', {}, within),
      log: (after, within) => ask<LogAnswer>('log', { after }, within),
      openNow,
      now: schedule.now,
      after: this.#after,
    });

    void sleep
      .hears(schedule.travels(`${this.#doors.name} opens the page`))
      .then(() => (stopped ? undefined : dial()));
    return {
      isOpen: () => open !== null,
      command: async (message) => {
        const answer = await watch.command(message);
        if (answer !== null) this.#heard(message, answer);
        return answer;
      },
      time: watch.time,
      log: watch.log,
      writing: () => undefined,
      probe: watch.probe,
      woke: watch.woke,
      stop: () => {
        stopped = true;
        watch.stop();
        endTimer();
        open?.link.cut();
        lost();
      },
    };
  };
}

const noNetwork = () => new ApiError({ code: 'offline', message: 'No network.', do: 'Again.', status: 0 });

/** Where no socket ever opens. */
const noLine: Connect = () => ({
  isOpen: () => false,
  command: async () => null,
  time: async () => null,
  log: async () => null,
  writing: () => undefined,
  probe: async () => undefined,
  woke: async () => undefined,
  stop: () => undefined,
});

/** The problems that another try at the door does not cure. */
const FINAL: ReadonlySet<string> = new Set([
  'unauthorised',
  'forbidden',
  'gone',
  'no-such-room',
  'wrong-version',
]);
