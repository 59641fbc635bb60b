import type { Command, ParticipantId } from '@reflextics/game';
import type { Answer, CommandMessage, LogAnswer, LogQuestion } from '@reflextics/protocol';
import { ApiError } from '../../apps/web/src/room/api.ts';
import type { Connect, Connection } from '../../apps/web/src/room/connection.ts';
import { createLineWatch } from '../../apps/web/src/room/line-watch.ts';
import type { SendResult } from '../../apps/web/src/room/outbox.ts';
import { patience, wait } from '../../apps/web/src/room/patience.ts';
import { createRoomClient } from '../../apps/web/src/room/room-client.ts';
import type { RoomClient, RoomDoors } from '../../apps/web/src/room/room-doors.ts';
import { leaveSeat } from '../../apps/web/src/room/seat.ts';
import { testStorage } from '../../apps/web/src/room/testing/storage.ts';
import { TestTabs } from '../../apps/web/src/room/testing/tabs.ts';
import type { Chronicle } from './chronicle.ts';
import type { City } from './city.ts';
import type { Link, PageEnd } from './link.ts';
import type { Schedule } from './schedule.ts';
import type { SimulatedServer } from './server.ts';

export interface PhoneDoors {
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
}

/** A person's phone: the page's own code from its outbox to its view, on the lines of the simulation. */
export class Phone {
  readonly participant: ParticipantId | null;
  readonly kept = testStorage().kept;
  /** What became of each text that was sent, as its sender was told; null: nothing yet. */
  readonly texts = new Map<string, SendResult | null>();
  client: RoomClient;
  readonly #doors: PhoneDoors;
  readonly #tabs = new TestTabs();
  #tab = this.#tabs.open();
  #wakes = new Set<() => void>();
  #link: Link | null = null;
  /** Called where the way breaks on which an answer is held. */
  readonly #waits = new Set<() => void>();
  #names = 0;
  /** Which page this is, from 0: one more with each reload. */
  #page = 0;
  #isOffline = false;

  constructor(doors: PhoneDoors) {
    this.#doors = doors;
    this.participant = doors.participant;
    this.client = this.#open();
  }

  get name(): string {
    return this.participant ?? 'the display';
  }

  get state() {
    return this.client.store.getState();
  }

  /** Its seat ended: by leaving, or because it was taken away. */
  get isGone(): boolean {
    return this.state.gone !== null;
  }

  /** A note that nobody else writes, through the composer's draft. */
  write(text: string): void {
    if (this.client.drafts() === null || this.isGone) return;
    const key = `note:${text}`;
    this.texts.set(text, null);
    this.client.drafts()?.write(key, text);
    const sent = this.client.submitDraft(key, text, { type: 'write-note', text });
    void sent.then((result) => this.texts.set(text, result));
  }

  ask(command: Command): void {
    if (!this.isGone) void (command.type === 'leave' ? this.state.leave() : this.state.send(command));
  }

  /** The page goes with all it had in memory, and is opened again: what it waited for finds nobody. */
  reload(): void {
    if (this.isGone) return;
    this.#page += 1;
    this.client.stop(); // only to end its timers
    this.#tab.close();
    this.#tab = this.#tabs.open();
    this.client = this.#open();
  }

  /** The person leaves the room's screen and comes back to it, in the same page. */
  lookAway(): void {
    if (this.isGone) return;
    this.client.stop();
    this.client = this.#open();
  }

  /** For good, and without a word: only the line tells. */
  putAway(): void {
    const link = this.#link;
    this.client.stop();
    link?.cut();
  }

  cut(): void {
    this.#link?.cut();
    for (const cut of [...this.#waits]) cut();
  }

  deafen(ways: 'up' | 'down' | 'both'): void {
    this.#link?.deafen(ways);
  }

  goOffline(): void {
    this.#isOffline = true;
    this.cut();
  }

  goOnline(): void {
    this.#isOffline = false;
    this.wake();
  }

  wake(): void {
    for (const wake of [...this.#wakes]) wake();
  }

  #open(): RoomClient {
    const { code, token, schedule, ahead, participant } = this.#doors;
    const doors: RoomDoors = {
      api: {
        log: (code, token, after) => this.#online(() => this.#doors.city.log(this.name, code, token, after)),
        nextLog: (code, token, question, signal) => this.#held(code, token, question, signal),
        command: async (code, token, message) => {
          const { client } = this;
          const answer = await this.#online(() => this.#doors.city.command(this.name, code, token, message));
          // What was sent on since by who came after it may be out of order by now: it does not listen any more.
          if (client === this.client) this.#heard(message, answer);
          return answer;
        },
        deck: () => new Promise(() => {}),
        roomCards: () => new Promise(() => {}),
      },
      connect: this.#doors.asks ? noLine : this.#connect,
      kept: this.kept,
      claims: this.#tab.claims,
      now: () => schedule.now() + ahead,
      wait,
      after,
      phoneIsOffline: () => this.#isOffline,
      onWake: (wake) => {
        this.#wakes.add(wake);
        return () => void this.#wakes.delete(wake);
      },
      onHide: () => () => {},
      onOtherTab: () => () => undefined,
      newName: () => {
        this.#names += 1;
        return `${this.name} ${this.#names}`;
      },
      forgetSeat: (code) => leaveSeat(code, this.kept),
    };
    return createRoomClient({ code, token, kind: participant === null ? 'display' : 'participant' }, doors);
  }

  async #online<T>(ask: () => Promise<T>): Promise<T> {
    const page = this.#page;
    const asked = this.#isOffline ? this.#nowhere() : ask();
    await asked.then(
      () => undefined,
      () => undefined,
    );
    return page === this.#page ? asked : new Promise(() => {}); // a page that is gone hears nothing
  }

  /** What it waits for ends when the page calls it off, or when the way there breaks. */
  async #held(code: string, token: string, question: LogQuestion, signal: AbortSignal): Promise<LogAnswer> {
    const cuts: (() => void)[] = [];
    const ended = new Promise<never>((_resolve, reject) => {
      const end = (why: unknown) => {
        for (const cut of cuts) void this.#doors.schedule.travels(`${this.name} waits no more`).then(cut);
        reject(why);
      };
      signal.addEventListener('abort', () => end(signal.reason));
      this.#waits.add(() => end(noNetwork()));
    });
    const { city } = this.#doors;
    const asked = this.#online(() =>
      city.nextLog(this.name, code, token, question, (cut) => void cuts.push(cut)),
    );
    return Promise.race([asked, ended]).finally(() => this.#waits.clear());
  }

  async #nowhere(): Promise<never> {
    await this.#doors.schedule.travels(`${this.name} has no network`);
    throw noNetwork();
  }

  #heard(message: CommandMessage, answer: Answer): void {
    this.#doors.chronicle.answered(this.name, message, answer);
  }

  /** As connection.ts has it, with a line of the simulation where that has Socket.IO. */
  readonly #connect: Connect = (seat, handlers): Connection => {
    const { city, schedule } = this.#doors;
    const delay = patience();
    const pending = new Set<() => void>();
    let open: { link: Link; server: SimulatedServer } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dials = 0;
    let stopped = false;

    const openIn = (ms: number) => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void dial(), ms);
    };
    const lost = () => {
      open = null;
      this.#link = null;
      for (const giveUp of [...pending]) giveUp();
      if (!stopped) handlers.lost();
    };
    const page: PageEnd = {
      ...handlers,
      comeBack(ms) {
        open?.link.cut();
        lost();
        openIn(ms);
      },
    };

    const dial = async () => {
      clearTimeout(timer);
      dials += 1;
      const mine = dials;
      const answer = this.#isOffline ? null : await city.dial(this.name, seat, page);
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
      link.onEnd(() => {
        if (open?.link !== link) return;
        lost();
        openIn(delay.next());
      });
      handlers.open();
      server.welcome(link);
    };

    const ask = <T>(name: string, message: unknown, within: number): Promise<T | null> => {
      const line = open;
      if (line === null) return Promise.resolve(null);
      return new Promise((resolve) => {
        const settle = (answer: T | null) => {
          clearTimeout(limit);
          pending.delete(giveUp);
          resolve(answer);
        };
        const giveUp = () => settle(null);
        const limit = setTimeout(giveUp, within);
        pending.add(giveUp);
        const sent = structuredClone(message);
        line.link.toServer.send(() =>
          line.server.hear(line.link, name, sent, (answer) =>
            line.link.toPage.send(() => settle(answer as T)),
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
      after,
    });

    void schedule.travels(`${this.name} opens the page`).then(() => (stopped ? undefined : dial()));
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
        clearTimeout(timer);
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

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** The problems that another try at the door does not cure. */
const FINAL: ReadonlySet<string> = new Set([
  'unauthorised',
  'forbidden',
  'gone',
  'no-such-room',
  'wrong-version',
]);
