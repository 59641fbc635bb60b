import type { ParticipantId, Room } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  type LogAnswer,
  type LogQuestion,
  PROTOCOL_VERSION,
  type Problem,
  problem,
} from '@reflextics/protocol';
import { type Visitor, visitorOf } from '../../apps/server/src/access.ts';
import { openBus } from '../../apps/server/src/bus/index.ts';
import { LIMITS } from '../../apps/server/src/limits.ts';
import { type Audience, toBoth } from '../../apps/server/src/live/audience.ts';
import { Elsewhere } from '../../apps/server/src/live/elsewhere.ts';
import { HeldAnswers } from '../../apps/server/src/live/held-answers.ts';
import { listen } from '../../apps/server/src/live/listening.ts';
import type { LiveRoom } from '../../apps/server/src/live/live-room.ts';
import { logAnswer, ownTag } from '../../apps/server/src/live/log-answer.ts';
import { keepUpWithNeighbours } from '../../apps/server/src/live/neighbours.ts';
import { NewerServers } from '../../apps/server/src/live/newer-servers.ts';
import { type Outcome, troubleOf } from '../../apps/server/src/live/outcome.ts';
import { Rooms } from '../../apps/server/src/live/rooms.ts';
import type { Line } from '../../apps/server/src/live/sockets.ts';
import type { World } from '../../apps/server/src/live/world.ts';
import { openLog } from '../../apps/server/src/log.ts';
import { hashOf } from '../../apps/server/src/secrets.ts';
import type { Store } from '../../apps/server/src/store/index.ts';
import { Meters } from '../../apps/server/src/watch/index.ts';
import { deck } from '../../packages/game/src/testing/deck.ts';
import type { Chronicle } from './chronicle.ts';
import type { Ether } from './ether.ts';
import type { Link } from './link.ts';
import type { Schedule } from './schedule.ts';

/** One for all: nobody reads them here. */
const METERS = new Meters();
const NEVER = 2_147_483_647; // ms; the schedule says what happens when, and time is not to

export interface ServerDoors {
  store: Store;
  ether: Ether;
  schedule: Schedule;
  chronicle: Chronicle;
  /** ms that its clock goes ahead of the others'. */
  ahead: number;
  newId(): string;
  newSeed(): number;
  /** What a test does to this server on purpose. */
  tamper(world: World): World;
}

interface Standing {
  link: Link;
  room: LiveRoom;
  visitor: Visitor;
  asOf: number;
}

type Heard = (name: string, message: unknown, answer: (answer: unknown) => void) => void;

/**
 * A server as it is, from what it hears on a line or over HTTP to what it tells, on lines and a database of the
 * simulation. Only the shells of Socket.IO and Fastify are left out.
 */
export class SimulatedServer {
  readonly name: string;
  readonly #doors: ServerDoors;
  readonly #world: World;
  readonly #rooms: Rooms;
  readonly #neighbours: { stop(): Promise<void> };
  /** Let in, and not yet welcomed. */
  readonly #admitted = new Map<Link, Standing>();
  readonly #standing = new Map<Link, Standing>();
  readonly #hears = new Map<Link, Heard>();
  readonly #dies: (() => void)[] = [];
  readonly #wire: ReturnType<Ether['wire']>;
  readonly #held = new HeldAnswers(LIMITS);
  #alive = true;

  constructor(name: string, doors: ServerDoors) {
    this.name = name;
    this.#doors = doors;
    const { store, schedule, chronicle } = doors;
    const log = openLog('error', { write: (line: string) => chronicle.complain(`${name} says: ${line}`) });
    this.#wire = doors.ether.wire(name);
    const bus = openBus(this.#wire, { signOfLife: NEVER, now: () => 0 });
    const elsewhere = new Elsewhere(LIMITS.presenceFade, (id) =>
      this.#rooms.ofMemory(id)?.elsewhereChanged(),
    );
    this.#world = doors.tamper({
      store,
      clock: { now: () => schedule.now() + doors.ahead, stop: () => undefined },
      audience: toBoth(this.#audience(), this.#held.audience),
      bus,
      elsewhere,
      log,
      limits: LIMITS,
      meters: METERS,
      newer: new NewerServers(log, METERS),
      indexOf: () => deck,
      newId: doors.newId,
      newSeed: doors.newSeed,
    });
    this.#rooms = new Rooms(this.#world);
    this.#neighbours = keepUpWithNeighbours({
      bus,
      store: this.#world.store,
      rooms: this.#rooms,
      elsewhere,
      limits: LIMITS,
      log,
      meters: METERS,
    });
  }

  get isAlive(): boolean {
    return this.#alive;
  }

  /** Nothing of it happens any more; whoever waits for it learns so in their own time. */
  kill(): void {
    this.#alive = false;
    void this.#neighbours.stop();
    this.#rooms.close();
    void this.#wire.close();
    for (const link of [...this.#standing.keys()]) link.cut();
    this.#standing.clear();
    for (const dies of this.#dies.splice(0)) dies();
    this.#held.end(() => 0);
  }

  /** It is told to stop: it lets everyone know, finishes what it has taken and goes. */
  async stop(comeBackIn: number): Promise<void> {
    for (const link of this.#standing.keys()) link.toPage.send(() => link.page.comeBack(comeBackIn));
    this.#held.end(() => comeBackIn);
    await this.#rooms.idle();
    if (this.#alive) this.kill();
  }

  loseListener(): void {
    this.#wire.lose();
  }

  /** What it answers; null: it died before. */
  untilDeath<T>(asked: Promise<T>): Promise<T | null> {
    return Promise.race([asked, new Promise<null>((resolve) => this.#dies.push(() => resolve(null)))]);
  }

  /** Who may come in, as the handshake of a socket decides it. */
  async admit(link: Link, code: string, token: string): Promise<Problem | null> {
    const found = await this.#roomFor(code, token);
    if ('problem' in found) return found.problem;
    const { room, visitor, asOf } = found;
    if (visitor.kind === 'participant' && !room.state.seats(visitor.id)) {
      try {
        await room.catchUp();
      } catch (error) {
        return troubleOf(error) ?? problem('broken');
      }
      if (!room.state.seats(visitor.id)) return problem('gone');
    }
    this.#admitted.set(link, { link, room, visitor, asOf });
    return null;
  }

  /** From here on nothing waits, as when a socket has come in. */
  welcome(link: Link): void {
    const standing = this.#admitted.get(link);
    this.#admitted.delete(link);
    if (standing === undefined || !this.#alive) {
      link.cut();
      return;
    }
    const { room, visitor, asOf } = standing;
    const participant = visitor.kind === 'participant' ? visitor.id : null;
    const isSeated = participant === null || room.state.seatsDevice(participant, asOf);
    if (!this.#rooms.holds(room) || !isSeated) {
      link.cut();
      return;
    }
    this.#standing.set(link, standing);
    const { page, toPage } = link;
    const { seq } = room.state;
    const { now } = this.#world.clock;
    toPage.send(() =>
      page.welcome({ v: PROTOCOL_VERSION, newest: PROTOCOL_VERSION, you: visitor, seq, now: now() }),
    );
    room.connected(link.id, participant);
    const present = [...room.presence.all()];
    toPage.send(() => page.presence({ present }));
    if (participant !== null) {
      const message = { asOf: seq, mine: room.state.mine(participant) };
      this.#doors.chronicle.mine(participant, message);
      toPage.send(() => page.mine(message));
    }
    link.onEnd(() => {
      this.#standing.delete(link);
      if (this.#alive) room.disconnected(link.id, participant);
    });
    this.#listen(link, standing);
  }

  /** A line's word, as the page sent it. */
  hear(link: Link, name: string, message: unknown, answer: (answer: unknown) => void): void {
    if (!this.#alive) return;
    const visitor = this.#standing.get(link)?.visitor;
    this.#hears.get(link)?.(name, message, (said) => {
      if (name === 'log') {
        const { after } = message as { after: number };
        const participant = visitor?.kind === 'participant' ? visitor.id : null;
        this.#doors.chronicle.read(participant, after, said as LogAnswer);
      }
      answer(said);
    });
  }

  /** `GET …/log?after=`. */
  async log(code: string, token: string, after: number): Promise<LogAnswer | Problem> {
    const found = await this.#roomFor(code, token);
    if ('problem' in found) return found.problem;
    const { room, visitor } = found;
    const participant = visitor.kind === 'participant' ? visitor.id : null;
    if (participant !== null) room.asked(participant);
    const answer = logAnswer({ room, visitor, after, now: this.#world.clock.now(), comeBack: null });
    this.#doors.chronicle.read(participant, after, answer);
    return answer;
  }

  /** The same, held until there is something to say; `onCut`: told when nobody waits for it any more. */
  async nextLog(
    code: string,
    token: string,
    { after, wait, tag }: Pick<LogQuestion, 'after' | 'wait' | 'tag'>,
    onCut: (cut: () => void) => void,
  ): Promise<LogAnswer | Problem> {
    const found = await this.#roomFor(code, token);
    if ('problem' in found) return found.problem;
    const { room, visitor, asOf } = found;
    const participant = visitor.kind === 'participant' ? visitor.id : null;
    if (participant !== null) room.asked(participant);
    const isFor =
      this.#rooms.holds(room) && (participant === null || room.state.seatsDevice(participant, asOf));
    const release = await this.#held.hold({
      room,
      participant,
      address: token,
      wait: tag === null || !isFor ? 0 : wait,
      isNews: () => room.state.seq !== after || ownTag(room, participant) !== tag,
      onCut,
    });
    if (release.kind === 'gone') return problem('gone', { found: release.why });
    if (release.kind === 'replaced' || release.kind === 'cut') return problem('unavailable');
    if (participant !== null) room.asked(participant);
    const comeBack = this.#held.comeBack();
    const answer = logAnswer({ room, visitor, after, now: this.#world.clock.now(), comeBack });
    this.#doors.chronicle.count(`held answer: ${release.kind}`);
    this.#doors.chronicle.read(participant, after, answer);
    return answer;
  }

  /** `POST …/commands`. */
  async command(code: string, token: string, message: CommandMessage): Promise<Answer | Problem> {
    const found = await this.#roomFor(code, token);
    if ('problem' in found) return found.problem;
    const { room, visitor, asOf } = found;
    if (visitor.kind !== 'participant') return problem('forbidden');
    room.asked(visitor.id);
    return new Promise<Answer>((resolve) => void room.command(visitor.id, message, resolve, 'http', asOf));
  }

  /** Something asked by the facilitator or at the door. Null: it could not be asked. */
  async house(code: string, ask: (room: LiveRoom) => Promise<Outcome>): Promise<Outcome | null> {
    try {
      const room = await this.#rooms.byCode(code);
      return room === null ? null : await ask(room);
    } catch (error) {
      if (troubleOf(error) === null) throw error;
      return null;
    }
  }

  /** As it has it in memory. Null: it has it not. */
  roomInMemory(id: string): Room | null {
    return this.#rooms.ofMemory(id)?.state.room ?? null;
  }

  async #roomFor(
    code: string,
    token: string,
  ): Promise<{ room: LiveRoom; visitor: Visitor; asOf: number } | { problem: Problem }> {
    try {
      const room = await this.#rooms.byCode(code);
      if (room === null) return { problem: problem('no-such-room') };
      const asOf = room.state.seq;
      const visitor = await visitorOf(this.#world.store, room, token);
      return 'problem' in visitor ? visitor : { room, visitor, asOf };
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      return { problem: trouble };
    }
  }

  #listen(link: Link, { room, visitor, asOf }: Standing): void {
    const socket = {
      id: link.id,
      data: { room, visitor, asOf },
      conn: { request: { socket: { destroyed: false, destroy: () => link.cut() } } },
      onAny: (heard: Heard) => void this.#hears.set(link, heard),
    };
    // All of a socket that listening uses where every message asks for an answer.
    listen(socket as unknown as Line, this.#world);
  }

  #audience(): Audience {
    const { chronicle } = this.#doors;
    const all = (roomId: string) => [...this.#standing.values()].filter(({ room }) => room.id === roomId);
    const seats = (roomId: string, participant: ParticipantId) =>
      all(roomId).filter(({ visitor }) => visitor.kind === 'participant' && visitor.id === participant);
    return {
      told: (roomId, message) => {
        if (!this.#alive) return;
        chronicle.told(message);
        for (const { link } of all(roomId)) link.toPage.send(() => link.page.told(message));
      },
      present: (roomId, message) => {
        for (const { link } of all(roomId)) link.toPage.send(() => link.page.presence(message));
      },
      mine: (roomId, participant, message) => {
        if (!this.#alive) return;
        for (const { link, visitor } of seats(roomId, participant)) {
          chronicle.mine(visitor.kind === 'participant' ? visitor.id : null, message);
          link.toPage.send(() => link.page.mine(message));
        }
      },
      writing: (roomId, narrator, message) => {
        for (const { link } of seats(roomId, narrator)) link.toPage.send(() => link.page.writing(message));
      },
      comeBack: (roomId, message) => {
        for (const { link } of all(roomId)) {
          link.toPage.send(() => link.page.comeBack(message.in));
          link.toPage.send(() => link.cut());
        }
      },
      gone: (roomId, participant, message) => {
        for (const { link } of participant === null ? all(roomId) : seats(roomId, participant)) {
          link.toPage.send(() => link.page.gone(message));
          link.toPage.send(() => link.cut());
        }
      },
    };
  }
}

/** Takes a seat as the door does: the same token gives the same seat, however often it is asked. */
export async function joinThrough(
  server: SimulatedServer,
  store: Store,
  code: string,
  seat: { id: ParticipantId; token: string; name: string },
): Promise<Outcome | null> {
  const tokenHash = hashOf(seat.token);
  if ((await store.accessByToken(tokenHash)) !== null) return null;
  return server.house(code, (room) =>
    room.join({ id: seat.id, tokenHash, name: seat.name, asNarrator: false, facilitator: false }),
  );
}
