import type { Command, Refusal, RefusalCode } from '@reflextics/game';
import { type Answer, type CommandMessage, type Problem, problem } from '@reflextics/protocol';
import type { OutboxDoors } from '../outbox.ts';

/**
 * A test double of the network and of the one promise of the server that the outbox rests on: a command happens once
 * under its (client, n), and a repeat gets the first answer. It loses what it is told to lose.
 */
export class TestNetwork {
  /** What has happened, in order. */
  readonly happened: Command[] = [];
  /** Every message that left a phone, arrived or not. */
  readonly sent: CommandMessage[] = [];
  #lose: ('request' | 'answer')[] = [];
  #problems: Problem[] = [];
  #refuse = new Map<Command['type'], Refusal>();
  #held: (() => void)[] | null = null;
  #clients = new Map<string, { last: number; answer: Answer }>();
  #up = true;

  loseNextRequest() {
    this.#lose.push('request');
  }
  loseNextAnswer() {
    this.#lose.push('answer');
  }
  answerNextWith(code: Problem['code'], detail: Pick<Problem, 'expected' | 'found'> = {}) {
    this.#problems.push(problem(code, detail));
  }
  refuse(type: Command['type'], message: string, code: RefusalCode = 'not-your-floor') {
    this.#refuse.set(type, { code, message });
  }
  cut() {
    this.#up = false;
  }
  mend() {
    this.#up = true;
  }
  /** Answers wait until `release`: so a test can look at what is under way. */
  hold() {
    this.#held = [];
  }
  release() {
    const held = this.#held ?? [];
    this.#held = null;
    for (const go of held) go();
  }
  /** As after a copy from before was put back: the server knows no outbox any more. */
  forgetClients() {
    this.#clients.clear();
  }

  readonly deliver: OutboxDoors['deliver'] = async (message) => {
    this.sent.push(structuredClone(message));
    const lost = this.#lose.shift();
    if (!this.#up || lost === 'request') return null;
    const answer = this.#answer(message);
    if (this.#held !== null) await new Promise<void>((resolve) => this.#held?.push(resolve));
    return lost === 'answer' ? null : answer;
  };

  #answer({ client, n, command }: CommandMessage): Answer {
    const trouble = this.#problems.shift();
    if (trouble !== undefined) return { client, n, ok: false, problem: trouble };
    const known = this.#clients.get(client);
    const last = known?.last ?? 0;
    if (known !== undefined && n === last) return known.answer;
    if (n !== last + 1)
      return { client, n, ok: false, problem: problem('out-of-order', { expected: last + 1, found: n }) };
    const answer = this.#decide({ client, n, command });
    this.#clients.set(client, { last: n, answer });
    return answer;
  }

  #decide({ client, n, command }: CommandMessage): Answer {
    const refusal = this.#refuse.get(command.type);
    if (refusal !== undefined) return { client, n, ok: false, refusal };
    this.happened.push(command);
    return { client, n, ok: true, seq: this.happened.length };
  }
}
