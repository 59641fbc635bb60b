import type { Chance } from '../chance.ts';
import { FACILITATOR, NUMBERLESS } from '../checker/accounts.ts';
import type { History } from '../checker/history.ts';
import type { Answer, Command, LogAnswer } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import type { Patience } from './patience.ts';
import { type Asking, ownConnections, problemIn, request, type Said } from './request.ts';
import type { Screen } from './screen.ts';

const TRY_AGAIN = 200; // ms
const TOO_OFTEN = 429;
const REFUSED = 409;

export interface FacilitatorPlan {
  /** Of this run. */
  readonly number: number;
  readonly servers: readonly string[];
  readonly chance: Chance;
  readonly patience: Patience;
  /** These words open things: nobody else and no log is to have them. */
  keepSecret(word: string): void;
}

/** Who opens a session with one room, takes seats away, looks at its log, closes it, and deletes it in the end. */
export class Facilitator {
  readonly #plan: FacilitatorPlan;
  readonly #address: string;
  readonly #connections = ownConnections();
  #token = '';
  #session = '';
  #code = '';

  constructor(plan: FacilitatorPlan) {
    this.#plan = plan;
    this.#address = `11.${plan.number >> 16}.${(plan.number >> 8) & 255}.${plan.number & 255}`;
  }

  /** Of the room, once it is opened. */
  get code(): string {
    return this.#code;
  }

  async open(): Promise<void> {
    const said = await this.#until(
      ({ status }) => status === 201,
      'POST',
      '/api/sessions',
      sessionOf(this.#plan.number),
    );
    const opened: { session: { id: string }; facilitatorToken: string; rooms: [{ code: string }] } =
      JSON.parse(said.text);
    this.#session = opened.session.id;
    this.#token = opened.facilitatorToken;
    this.#code = opened.rooms[0].code;
    this.#plan.keepSecret(this.#token);
  }

  async showOn(display: Screen): Promise<void> {
    const { chance, servers } = this.#plan;
    for (;;) {
      const asking = display.atTheDoor(chance.pick(servers));
      const said = await request(asking, 'POST', `/api/rooms/${this.#code}/displays`, {
        token: display.token,
      });
      if (said?.status === 201) return;
      if (said !== null && said.status < 500) throw new Error(`expected a display, found ${said.text}`);
      await pause(TRY_AGAIN);
    }
  }

  /** The end of the log, with what came after that event. */
  async end(after: number): Promise<LogAnswer> {
    for (;;) {
      const said = await this.#ask('GET', `/api/rooms/${this.#code}/log?after=${after}`);
      if (said?.status === 200) return JSON.parse(said.text);
      await pause(TRY_AGAIN);
    }
  }

  /** Asks until it is answered. What was not may still happen, once for each time that it was asked: it has no number. */
  async does(command: Command, history: History): Promise<void> {
    const after = history.answered;
    for (;;) {
      const said = await this.#ask(...questionOf(command, this.#code));
      const answer = said === null ? null : answerIn(said);
      if (answer !== null) return history.answeredTo(FACILITATOR, NUMBERLESS, command, after, answer);
      // Who asked too often was turned away at the door.
      if (said?.status !== TOO_OFTEN) history.neverAnswered(FACILITATOR, NUMBERLESS, command);
      await pause(TRY_AGAIN);
    }
  }

  async delete(): Promise<void> {
    await this.#until(
      ({ status }) => status === 204 || status === 404,
      'DELETE',
      `/api/sessions/${this.#session}`,
    );
  }

  async #until(isDone: (said: Said) => boolean, ...[method, path, body]: Question): Promise<Said> {
    for (;;) {
      const said = await this.#ask(method, path, body);
      if (said !== null && isDone(said)) return said;
      if (said !== null && said.status < 500) throw new Error(`expected ${path} to do, found ${said.text}`);
      await pause(TRY_AGAIN);
    }
  }

  #ask(...[method, path, body]: Question): Promise<Said | null> {
    const { chance, servers, patience } = this.#plan;
    const asking: Asking = {
      at: chance.pick(servers),
      address: this.#address,
      connections: this.#connections,
      patience: patience.after(0),
    };
    return request(this.#token === '' ? asking : { ...asking, token: this.#token }, method, path, body);
  }
}

type Question = [method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown];

/** Of the rules. Null: another try may have one. */
function answerIn(said: Said): Answer | null {
  const { status, text } = said;
  if (status >= 500 || status === TOO_OFTEN) return null;
  const common = { client: FACILITATOR, n: NUMBERLESS } as const;
  if (status === 200) {
    const { seq }: { seq: number } = JSON.parse(text);
    return { ...common, ok: true, seq };
  }
  const refusal = problemIn(said);
  if (status !== REFUSED || refusal === null)
    throw new Error(`expected an answer of the rules, found ${status}: ${text}`);
  return { ...common, ok: false, refusal };
}

function questionOf({ type, participant }: Command, code: string): Question {
  const room = `/api/rooms/${code}`;
  switch (type) {
    case 'remove-participant':
      return ['DELETE', `${room}/participants/${participant}`];
    case 'settle-narrator':
      return ['POST', `${room}/narrator`, { participant }];
    case 'close-room':
      return ['POST', `${room}/close`];
    default:
      throw new Error(`expected something that a facilitator may ask, found ${type}`);
  }
}

function sessionOf(number: number): object {
  return {
    name: `Room ${number}`,
    language: 'en',
    deck: 'reflextics',
    themes: ['data-protection', 'digital-tools', 'netiquette', 'ethical-posture'],
    turnTime: 60_000,
    retentionDays: 1,
    narratorBy: 'players',
    playersMayDownload: true,
    keepSpeakingTimes: true,
    earlier: {
      session: 'Before',
      at: 0,
      lookAgainOn: null,
      proposals: ['e1', 'e2', 'e3'].map((id) => ({
        id,
        text: `Earlier proposal ${id}`,
        levels: ['team'],
        whoDecides: null,
        firstStep: null,
      })),
    },
    callLink: null,
    supportLine: null,
    rooms: 1,
  };
}
