import {
  type Command,
  evolveView,
  type Mine,
  type ParticipantId,
  type Told,
  type View,
} from '@reflextics/game';
import {
  type Answer,
  type ClientToServer,
  type ComeBackMessage,
  type GoneMessage,
  type LogAnswer,
  PROTOCOL_VERSION,
  type Problem,
  type ServerToClient,
  VERSION_HEADER,
  type Welcome,
} from '@reflextics/protocol';
import { io, type Socket } from 'socket.io-client';
import { newId, newToken } from '../secrets.ts';
import { afterwards, http } from './test-server.ts';

/** A screen in a room: it folds what it is told, as the page does, and keeps every byte that reached it. */
export class Screen {
  readonly at: { url: string };
  readonly code: string;
  readonly token: string;
  socket: Socket<ServerToClient, ClientToServer> | null = null;
  view: View | null = null;
  mine: Mine | null = null;
  welcome: Welcome | null = null;
  present: readonly ParticipantId[] = [];
  writing: readonly ParticipantId[] = [];
  gone: GoneMessage | null = null;
  comeBack: ComeBackMessage | null = null;
  refused: Problem | null = null;
  /** Why the connection ended, in the words of Socket.IO. */
  disconnected: string | null = null;
  told: Told[] = [];
  /** Everything that came over the socket, as it came. */
  bytes = '';
  #waiting: (() => void)[] = [];

  constructor(at: { url: string }, code: string, token: string) {
    this.at = at;
    this.code = code;
    this.token = token;
  }

  /** Resolves once it was welcomed, or refused, and knows the whole view. */
  async connect(auth: Record<string, unknown> = {}): Promise<this> {
    const socket: Socket<ServerToClient, ClientToServer> = io(this.at.url, {
      auth: { v: PROTOCOL_VERSION, code: this.code, token: this.token, ...auth },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    });
    this.socket = socket;
    afterwards(async () => socket.close());
    socket.io.engine.on('packet', ({ data }) => {
      this.bytes += String(data);
    });
    const changed = () => {
      for (const look of this.#waiting) look();
    };
    socket.on('welcome', (welcome) => {
      this.welcome = welcome;
    });
    socket.on('told', ({ events }) => {
      this.told.push(...events);
      for (const one of events) this.#fold(one);
    });
    socket.on('mine', ({ mine }) => {
      this.mine = mine;
    });
    socket.on('presence', ({ present }) => {
      this.present = present;
    });
    socket.on('writing', ({ participants }) => {
      this.writing = participants;
    });
    socket.on('gone', (gone) => {
      this.gone = gone;
    });
    socket.on('come-back', (comeBack) => {
      this.comeBack = comeBack;
      if (comeBack.whole) this.view = null;
    });
    socket.on('connect_error', (error) => {
      this.refused = (error as Error & { data: Problem }).data;
      changed();
    });
    // It is called before the listeners above: once they are through, too.
    socket.onAny(() => queueMicrotask(changed));
    socket.on('disconnect', (why) => {
      this.disconnected = why;
      changed();
    });
    await this.until(() => this.welcome !== null || this.refused !== null);
    if (this.welcome !== null) await this.catchUp();
    return this;
  }

  /** Resolves once that holds: looked at whenever something came. */
  async until(holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#waiting = this.#waiting.filter((one) => one !== look);
        resolve();
      };
      this.#waiting.push(look);
    });
  }

  /** Resolves once the fold has come so far. */
  async reached(seq: number): Promise<View> {
    await this.until(() => (this.view?.seq ?? 0) >= seq);
    return this.now;
  }

  get now(): View {
    if (this.view === null) throw new Error('expected a view, found none yet: connect first');
    return this.view;
  }

  async log(after = 0): Promise<LogAnswer> {
    const { status, json, body } = await http(this.at, 'GET', `/api/rooms/${this.code}/log?after=${after}`, {
      token: this.token,
      headers: { [VERSION_HEADER]: String(PROTOCOL_VERSION) },
    });
    if (status !== 200) throw new Error(`expected the log, found ${status}: ${body}`);
    return json;
  }

  async catchUp(): Promise<void> {
    const { view, mine, events } = await this.log(this.view?.seq ?? 0);
    if (view !== null && view.seq >= (this.view?.seq ?? 0)) this.view = view;
    for (const one of events ?? []) this.#fold(one);
    this.mine = mine;
    for (const one of this.told) this.#fold(one);
  }

  async ask(command: unknown, id: { client: string; n: number }): Promise<Answer> {
    if (this.socket === null) throw new Error('expected a connection, found none: connect first');
    return this.socket.emitWithAck('command', { ...id, command } as never);
  }

  #fold(told: Told): void {
    if (this.view !== null && told.seq === this.view.seq + 1) this.view = evolveView(this.view, told);
  }
}

/** A person with a seat. */
export class Phone extends Screen {
  readonly id: ParticipantId;
  readonly client = newId();
  n = 0;

  constructor(at: { url: string }, code: string, token: string, id: ParticipantId) {
    super(at, code, token);
    this.id = id;
  }

  /** The next command of the outbox. */
  async try(command: Command): Promise<Answer> {
    const answer = await this.ask(command, { client: this.client, n: this.n + 1 });
    if (answer.ok || 'refusal' in answer) this.n += 1;
    return answer;
  }

  /** It is to happen; returns the seq that it happened at. */
  async does(command: Command): Promise<number> {
    const answer = await this.try(command);
    if (!answer.ok) throw new Error(`expected ${command.type} to happen, found ${JSON.stringify(answer)}`);
    await this.reached(answer.seq);
    return answer.seq;
  }
}

/** Joins and connects. */
export async function phone(
  at: { url: string },
  code: string,
  name: string,
  { facilitator, asNarrator }: { facilitator?: string; asNarrator?: boolean } = {},
): Promise<Phone> {
  const token = newToken();
  const { status, json, body } = await http(at, 'POST', `/api/rooms/${code}/join`, {
    body: { name, token, ...(asNarrator === undefined ? {} : { asNarrator }) },
    ...(facilitator === undefined ? {} : { token: facilitator }),
  });
  if (status !== 201) throw new Error(`expected a seat for ${name}, found ${status}: ${body}`);
  return new Phone(at, code, token, json.participant).connect();
}

export async function display(at: { url: string }, code: string): Promise<Screen> {
  const token = newToken();
  const { status, body } = await http(at, 'POST', `/api/rooms/${code}/displays`, { body: { token } });
  if (status !== 201) throw new Error(`expected a display, found ${status}: ${body}`);
  return new Screen(at, code, token).connect();
}

/** Nora narrates; Ana and Ben play; themes are chosen. */
export async function seatedRoom(
  at: { url: string },
  code: string,
): Promise<{ nora: Phone; ana: Phone; ben: Phone }> {
  const nora = await phone(at, code, 'Nora');
  const ana = await phone(at, code, 'Ana');
  const ben = await phone(at, code, 'Ben');
  await nora.does({ type: 'stand' });
  await ana.does({ type: 'approve', participant: nora.id });
  await ben.does({ type: 'approve', participant: nora.id });
  await ana.does({ type: 'choose-themes', themes: ['netiquette'] });
  return { nora, ana, ben };
}

/** From the room just seated; with everyone for going on. */
export async function playedTo(
  step: 'resources' | 'action',
  nora: Phone,
  ana: Phone,
  ben: Phone,
): Promise<void> {
  await nora.does({ type: 'start-round' });
  await nora.does({ type: 'draw-situation', again: false });
  await nora.does({ type: 'go-on', from: 'situation', early: false });
  await nora.does({ type: 'go-on', from: 'discussion', early: true });
  if (step === 'resources') return;
  await nora.does({ type: 'open-vote' });
  await ana.does({ type: 'cast-ballot', choice: 'go-on' });
  await ben.does({ type: 'cast-ballot', choice: 'go-on' });
  await nora.does({ type: 'close-vote', early: false });
  await nora.does({ type: 'go-on', from: 'resources', early: false });
}
