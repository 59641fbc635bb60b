import { randomUUID } from 'node:crypto';
import type { Answer, Command, Problem } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import { request } from './request.ts';
import { Screen } from './screen.ts';

const OVER_HTTP = 0.08; // of the sendings: where no socket gets through, and after an answer was lost
const SLOW_DOWN = 1_000; // ms, as PROTOCOL.md says of too-fast and overloaded
const TRY_AGAIN_FROM = 100; // ms
const TRY_AGAIN_TO = 600; // ms

/** Someone with a seat and an outbox of numbered commands. */
export class Person extends Screen {
  readonly #client = randomUUID();
  #n = 0;
  #underWay: Promise<Answer | null> | null = null;
  /** How many commands were answered. */
  answered = 0;
  /** How many different commands were sent. */
  sent = 0;

  /** Takes a seat; asks again, with the same token, until that is answered. */
  async join(name: string): Promise<void> {
    const { chance, code, servers, history } = this.room;
    for (;;) {
      const at = chance.pick(servers);
      const said = await request(this.atTheDoor(at), 'POST', `/api/rooms/${code}/join`, {
        name,
        token: this.token,
      });
      if (said !== null && said.status < 300) {
        const { participant, seq }: { participant: string; seq: number } = JSON.parse(said.text);
        history.joined(this.viewer, participant, name, seq);
        return this.seated(participant);
      }
      if (said !== null) this.#notSeated(this.problemOf(said));
      await pause(chance.between(TRY_AGAIN_FROM, TRY_AGAIN_TO));
    }
  }

  /** Sends it until it is answered by the rules. Null: the room ended meanwhile. One at a time. */
  ask(command: Command): Promise<Answer | null> {
    this.#underWay = this.#ask(command).finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  /** Resolves once nothing waits for an answer. */
  async quiet(): Promise<void> {
    await this.#underWay;
  }

  async #ask(command: Command): Promise<Answer | null> {
    const { history, chance } = this.room;
    const n = this.#n + 1;
    const after = history.answered;
    this.sent += 1;
    for (let again = false; !this.isOver; again = true) {
      const overHttp = chance.happens(again ? 4 * OVER_HTTP : OVER_HTTP);
      const answer = await (overHttp ? this.#post(n, command) : this.#send(n, command));
      if (answer === null) continue;
      if (answer.client !== this.#client || answer.n !== n)
        history.broken('diverged', `${this.viewer} sent ${n} and was answered ${answer.n}`);
      if ('problem' in answer) {
        await this.#meet(answer.problem, n);
        continue;
      }
      this.#n = n;
      this.answered += 1;
      history.answeredTo(this.id ?? '', n, command, after, answer);
      return answer;
    }
    return null;
  }

  async #send(n: number, command: Command): Promise<Answer | null> {
    const line = await this.line();
    if (line === null) return null;
    const message = { client: this.#client, n, command };
    const answer = await this.answerOf<Answer>(line, (ack) => line.socket.emit('command', message, ack));
    if (answer === null) this.giveUp(line);
    return answer;
  }

  async #post(n: number, command: Command): Promise<Answer | null> {
    const { chance, servers, code, history } = this.room;
    const message = { client: this.#client, n, command };
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
        this.putAway();
        return;
      }
      default:
        throw new Error(`expected an answer of the rules, found ${problem.code}: ${problem.message}`);
    }
  }

  #notSeated({ code, message }: Problem): void {
    this.room.met(code);
    if (!['unavailable', 'broken', 'overloaded', 'too-many-requests'].includes(code))
      throw new Error(`expected a seat, found ${code}: ${message}`);
  }
}
