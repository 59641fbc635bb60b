import {
  type Answer,
  type CommandMessage,
  type LogAnswer,
  type LogQuestion,
  PROBLEMS,
  type Problem,
} from '@reflextics/protocol';
import { ApiError } from '../../apps/web/src/room/api.ts';
import type { Dice } from '../../packages/game/src/testing/dice.ts';
import { Link, type PageEnd } from './link.ts';
import type { Schedule } from './schedule.ts';
import type { SimulatedServer } from './server.ts';
import type { Weather } from './weather.ts';

const HTTP_WITHIN = 15_000; // ms that a page waits for an answer

/** What lies between the phones and the servers: a proxy that sends anyone anywhere, and the ways there. */
export class City {
  servers: SimulatedServer[] = [];
  readonly #schedule: Schedule;
  readonly #weather: Weather;
  readonly #dice: Dice;
  readonly #links = new Set<Link>();
  readonly #prefersOne: boolean;
  #dialled = 0;

  /** `prefersOne`: most go to the same server as long as it lives, so that much waits there at once. */
  constructor(schedule: Schedule, weather: Weather, dice: Dice, prefersOne: boolean) {
    this.#prefersOne = prefersOne;
    this.#schedule = schedule;
    this.#weather = weather;
    this.#dice = dice;
  }

  /** Null: none is there. */
  anyServer(): SimulatedServer | null {
    const alive = this.servers.filter((server) => server.isAlive);
    if (this.#prefersOne && this.#dice.chance(0.8)) return alive[0] ?? null;
    return alive.length === 0 ? null : this.#dice.pick(alive);
  }

  /** Lines that are open, of all pages. */
  get links(): Link[] {
    return [...this.#links].filter((link) => link.isOpen);
  }

  /** An open line with a welcome under way; why it is refused; or null: nobody could be reached. */
  async dial(
    from: string,
    seat: { code: string; token: string },
    page: PageEnd,
  ): Promise<{ link: Link; server: SimulatedServer } | { problem: Problem } | null> {
    await this.#schedule.travels(`${from} dials`);
    const server = this.anyServer();
    if (server === null) return null;
    this.#dialled += 1;
    const link = new Link(`${from}'s line ${this.#dialled} to ${server.name}`, page, this.#schedule);
    const admitted = await server.untilDeath(
      server.admit(link, seat.code, seat.token).then((problem) => ({ problem })),
    );
    if (admitted === null) return null;
    if (admitted.problem !== null) return { problem: admitted.problem };
    await this.#schedule.travels(`${from} is let in`);
    this.#links.add(link);
    return { link, server };
  }

  log(from: string, code: string, token: string, after: number): Promise<LogAnswer> {
    return this.#request(`${from} reads`, (server) => server.log(code, token, after));
  }

  /** … held for as long as the question says; `onCut`: whom to tell that nobody waits any more. */
  nextLog(
    from: string,
    code: string,
    token: string,
    question: LogQuestion,
    onCut: (cut: () => void) => void,
  ): Promise<LogAnswer> {
    const ask = (server: SimulatedServer) => server.nextLog(code, token, question, onCut);
    return this.#request(`${from} waits`, ask, question.wait + HTTP_WITHIN);
  }

  command(from: string, code: string, token: string, message: CommandMessage): Promise<Answer> {
    const sent = structuredClone(message);
    return this.#request(`${from} posts`, (server) => server.command(code, token, sent));
  }

  /** One request over HTTP, to whichever server; rejects as the page's own fetching does. */
  async #request<T extends LogAnswer | Answer>(
    what: string,
    ask: (server: SimulatedServer) => Promise<T | Problem>,
    within = HTTP_WITHIN,
  ): Promise<T> {
    const answered = this.#travel(what, ask);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), within);
    });
    const answer = await Promise.race([answered, late]);
    clearTimeout(timer);
    if (answer === null)
      throw new ApiError({ code: 'offline', message: 'No answer.', do: 'Again.', status: 0 });
    if (!('code' in answer)) return answer;
    const { code, message, do: advice } = answer;
    throw new ApiError({ code, message, do: advice, status: PROBLEMS[code].status });
  }

  async #travel<T>(
    what: string,
    ask: (server: SimulatedServer) => Promise<T | Problem>,
  ): Promise<T | Problem | null> {
    const fate = this.#weather.overHttp();
    await this.#schedule.travels(what);
    const server = this.anyServer();
    if (server === null || fate === 'lost') return null;
    if (fate === 'twice') void this.#schedule.travels(`${what} once more`).then(() => this.#again(ask));
    const answer = await server.untilDeath(ask(server));
    await this.#schedule.travels(`the answer where ${what}`);
    return fate === 'unanswered' ? null : answer;
  }

  /** A proxy that got no answer may ask another server the same. */
  async #again<T>(ask: (server: SimulatedServer) => Promise<T | Problem>): Promise<void> {
    const server = this.anyServer();
    if (server !== null) await server.untilDeath(ask(server));
  }
}
