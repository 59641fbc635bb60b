import { randomUUID } from 'node:crypto';
import type { Answer, Command, Problem } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import { problemAtTheDoor } from './door-line.ts';
import { request, type Said } from './request.ts';
import { ENDS, Screen } from './screen.ts';

const OVER_HTTP = 0.08; // of the sendings: where no socket gets through, and after an answer was lost
const ONCE_MORE = 0.05; // of the commands are sent again when they were answered already
const SLOW_DOWN = 1_000; // ms, as PROTOCOL.md says of too-fast and overloaded
const TRY_AGAIN_FROM = 100; // ms
const TRY_AGAIN_TO = 600; // ms

/** What a device says of its own end. */
const LEFT = 'left';
const MOVED_ON = 'moved on';

/** Of a code for a seat: a newer one was made since, or it was used; or the seat itself was taken away. */
const NO_SEAT = ['no-such-seat-code', 'not-here'];
/** At the door: what another try may cure. */
const PASSING = ['unavailable', 'broken', 'overloaded', 'too-many-requests', 'room-locked', 'room-full'];

/** Someone with a seat and an outbox of numbered commands. */
export class Person extends Screen {
  readonly #client = randomUUID();
  #n = 0;
  #underWay: Promise<unknown> | null = null;
  /** How many commands were answered. */
  answered = 0;
  /** How many different commands were sent. */
  sent = 0;
  /** Why the one that was under way at the end was never answered; null: each was. */
  unanswered: string | null = null;

  /** Takes a seat; asks again, with the same token, until that is answered. */
  async join(name: string): Promise<void> {
    while (this.id === null && !this.isOver) await this.tryToJoin(name);
  }

  /** One try; where it comes to nothing, a pause after it. */
  async tryToJoin(name: string): Promise<void> {
    const said = await this.#kept(this.#knock('join', { name, token: this.token }, PASSING));
    if (said === null) return;
    const { participant, seq }: { participant: string; seq: number } = JSON.parse(said.text);
    this.room.history.joined(this.author, participant, name, seq);
    this.seated(participant);
  }

  /** Goes on with this seat on another device, by a code. */
  moveTo(other: Person): Promise<void> {
    return this.#kept(this.#moveTo(other));
  }

  /** Another tab of the same browser: the same seat, another outbox. */
  sharesSeatOf(other: Person): void {
    if (other.id !== null) this.seated(other.id);
  }

  /** Sends it until it is answered by the rules. Null: the seat or the room ended meanwhile. One at a time. */
  ask(command: Command): Promise<Answer | null> {
    return this.#kept(this.#ask(command));
  }

  /** Resolves once nothing waits for an answer. */
  async quiet(): Promise<void> {
    await this.#underWay;
  }

  /** Whether this token opens nothing any more, on that server, over HTTP and by a socket; null: it does not say. */
  async isRefusedBy(at: string): Promise<boolean | null> {
    const refusals = [await this.#isRefusedOverHttp(at), await this.#isRefusedALine(at)];
    if (refusals.includes(false)) return false;
    return refusals.includes(null) ? null : true;
  }

  async #isRefusedALine(at: string): Promise<boolean | null> {
    const problem = await problemAtTheDoor(at, this);
    if (problem === null) return false;
    return problem !== undefined && ENDS.includes(problem.code) ? true : null;
  }

  async #isRefusedOverHttp(at: string): Promise<boolean | null> {
    const said = await request(this.asking(at), 'GET', `/api/rooms/${this.room.code}/log?after=0`);
    if (said === null || said.status >= 500 || said.status === 429) return null;
    return said.status !== 200;
  }

  protected override turnedAway(code: string, why: string | null): void {
    if (code !== 'gone') super.turnedAway(code, why);
    // Who never heard of the seat may have had it, and lost it already.
    else if (this.id !== null) this.room.history.turnedAway(this.viewer, this.id, why);
  }

  /** What is done is under way until it is done. */
  #kept<Done>(doing: Promise<Done>): Promise<Done> {
    const kept = doing.finally(() => {
      if (this.#underWay === kept) this.#underWay = null;
    });
    this.#underWay = kept;
    return kept;
  }

  async #moveTo(other: Person): Promise<void> {
    const { history } = this.room;
    const id = this.id ?? '';
    while (!this.isOver && other.id === null) {
      const given = await this.#knock('seat-codes', {}, PASSING, this.token);
      if (given === null) continue;
      const { seatCode }: { seatCode: string } = JSON.parse(given.text);
      history.movesSeat(id);
      // Until that is answered nobody knows whose it is: the same token asks for the same.
      for (let unsure = true; unsure && !other.isOver; ) {
        const said = await other.#knock('seat', { seatCode, token: other.token }, [...PASSING, ...NO_SEAT]);
        unsure = said === null;
        if (said !== null && said.status < 300) other.seated(id);
      }
    }
    this.putAway(MOVED_ON);
  }

  async #ask(command: Command): Promise<Answer | null> {
    const { history, chance } = this.room;
    const n = this.#n + 1;
    const after = history.answered;
    this.sent += 1;
    history.asked(this.id ?? '', command);
    for (let again = false; !this.isOver; again = true) {
      const answer = await this.#sendOnce(n, command, again);
      if (answer === null) continue;
      if ('problem' in answer) {
        await this.#meet(answer.problem, n);
        continue;
      }
      this.#n = n;
      this.answered += 1;
      history.answeredTo(this.id ?? '', n, command, after, answer);
      if (command.type === 'leave' && answer.ok) {
        history.turnedAway(this.viewer, this.id ?? '', 'left');
        this.putAway(LEFT);
      } else if (chance.happens(ONCE_MORE)) await this.#sendOnceMore(n, command, answer);
      return answer;
    }
    // It may have happened or not: nobody is left to be told.
    this.unanswered = this.ending ?? 'no reason';
    history.neverAnswered(this.id ?? '', n, command);
    return null;
  }

  /** Each sending gets the first answer. */
  async #sendOnceMore(n: number, command: Command, first: Answer): Promise<void> {
    const answer = await this.#sendOnce(n, command, true);
    if (answer === null) return;
    if (!('problem' in answer)) this.room.history.answeredAgain(this.viewer, n, first, answer);
    else if (answer.problem.code === 'out-of-order') await this.#meet(answer.problem, n);
  }

  async #sendOnce(n: number, command: Command, again: boolean): Promise<Answer | null> {
    const { history, chance } = this.room;
    const message = { client: this.#client, n, command };
    const overHttp = this.line === null || chance.happens(again ? 4 * OVER_HTTP : OVER_HTTP);
    const answer = await (overHttp
      ? this.#post(n, message)
      : (this.line?.ask<Answer>('command', message) ?? null));
    if (answer !== null && (answer.client !== this.#client || answer.n !== n))
      history.broken('diverged', `${this.viewer} sent ${n} and was answered ${answer.n}`);
    return answer;
  }

  async #post(n: number, message: object): Promise<Answer | null> {
    const { chance, servers, code, history } = this.room;
    const at = chance.pick(servers);
    const said = await request(this.asking(at), 'POST', `/api/rooms/${code}/commands`, message);
    if (said === null) return null;
    history.anyBytes(this.viewer, said.text);
    history.bytes(this.viewer, said.text);
    if (said.status === 200) return JSON.parse(said.text);
    await this.#meet(this.problemOf(said), n);
    return null;
  }

  async #meet(problem: Problem, n: number): Promise<void> {
    const { history, chance } = this.room;
    this.room.met(problem.code);
    if (this.isOut(problem)) return;
    switch (problem.code) {
      case 'too-fast':
      case 'overloaded':
        return pause(SLOW_DOWN);
      case 'unavailable':
      case 'broken':
      case 'too-many-requests':
        return pause(chance.between(TRY_AGAIN_FROM, TRY_AGAIN_TO));
      case 'out-of-order': {
        const expected = Number(problem.expected);
        const kind = expected < n ? 'lost' : 'doubled';
        history.broken(kind, `${this.viewer} was to send ${expected} where ${n} was next`);
        this.putAway(problem.code);
        return;
      }
      default:
        throw new Error(`expected an answer of the rules, found ${problem.code}: ${problem.message}`);
    }
  }

  /** Null: no answer, or a problem that may pass. */
  async #knock(door: string, body: object, passing: readonly string[], token?: string): Promise<Said | null> {
    const { chance, code, servers, met } = this.room;
    const asking = this.atTheDoor(chance.pick(servers));
    const path = `/api/rooms/${code}/${door}`;
    const said = await request(token === undefined ? asking : { ...asking, token }, 'POST', path, body);
    if (said !== null && said.status < 300) return said;
    if (said !== null) {
      const problem = this.problemOf(said);
      met(problem.code);
      if (door === 'seat' && NO_SEAT.includes(problem.code)) return said;
      if (!this.isOut(problem) && !passing.includes(problem.code))
        throw new Error(`expected a way in by ${door}, found ${problem.code}: ${problem.message}`);
    }
    await pause(chance.between(TRY_AGAIN_FROM, TRY_AGAIN_TO));
    return null;
  }
}
