import type { LogAnswer } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import { request } from './request.ts';
import type { Screen } from './screen.ts';

const WAITS = [20_000, 20_000, 5_000, 1_000]; // ms that an answer may be held
const NOT_BEFORE = 1_000; // ms after an answer that came at once and brought nothing
const FIRST_BACKOFF = 100; // ms, and longer each time
const LONGEST_BACKOFF = 2_000; // ms

/** How a screen keeps up where no socket gets through: over HTTP alone, with answers that are held. */
export class ByAsking {
  readonly #screen: Screen;
  #tag: string | null = null;
  #backoff = FIRST_BACKOFF;
  #calledOff = new AbortController();

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Asks again after each answer; resolves once the screen is over. */
  async stay(): Promise<void> {
    const screen = this.#screen;
    while (!screen.isOver) {
      const asked = performance.now();
      const before = screen.seq;
      const answer = await this.#ask();
      screen.changed();
      if (screen.isOver) return;
      if (answer === null) {
        await pause(screen.room.chance.between(this.#backoff / 2, this.#backoff));
        this.#backoff = Math.min(this.#backoff * 2, LONGEST_BACKOFF);
        continue;
      }
      this.#backoff = FIRST_BACKOFF;
      const wasQuick = performance.now() - asked < NOT_BEFORE && screen.seq === before;
      await pause(answer.comeBack ?? (wasQuick ? NOT_BEFORE : 0));
    }
  }

  stop(): void {
    this.#calledOff.abort();
  }

  /** Somebody looks at the screen: what was asked and missed something may never be answered, and is asked anew. */
  async look(): Promise<void> {
    const screen = this.#screen;
    const before = screen.seq;
    const answer = await screen.readLog(screen.room.chance.pick(screen.room.servers), before);
    if (answer === null) return;
    screen.catchUpWith(answer);
    if (screen.seq === before) return;
    this.#calledOff.abort();
    this.#calledOff = new AbortController();
  }

  /** Null: no answer, or none that helps. */
  async #ask(): Promise<LogAnswer | null> {
    const screen = this.#screen;
    const { chance, servers, code } = screen.room;
    const wait = chance.pick(WAITS);
    const after = screen.seq;
    const tag = this.#tag === null ? '' : `&tag=${this.#tag}`;
    const asking = screen.asking(chance.pick(servers));
    const { signal } = this.#calledOff;
    const said = await request(
      { ...asking, patience: asking.patience + wait, calledOff: signal },
      'GET',
      `/api/rooms/${code}/log?after=${after}&wait=${wait}&writing=false${tag}`,
    );
    const answer = said === null ? null : screen.logIn(after, said);
    if (answer === null) {
      this.#tag = null;
      if (!signal.aborted) screen.cutOff();
      return null;
    }
    this.#tag = answer.tag;
    screen.catchUpWith(answer);
    screen.sees(answer.present);
    if (answer.mine !== null) screen.isGiven(answer.seq, answer.mine);
    screen.backAgain();
    return answer;
  }
}
