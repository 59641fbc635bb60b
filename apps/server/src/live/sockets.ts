import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { ParticipantId } from '@reflextics/game';
import {
  type ClientToServer,
  handshakeSchema,
  isSpoken,
  LINES_PER_PARTICIPANT,
  normaliseCode,
  PROTOCOL_VERSION,
  type Problem,
  problem,
  type ServerToClient,
  type SpokenVersion,
  spokenVersions,
  type Welcome,
  type Welcome1,
  welcomeIn1,
} from '@reflextics/protocol';
import { Server, type Socket } from 'socket.io';
import { type Visitor, visitorOf } from '../access.ts';
import type { Allowances } from '../allowances.ts';
import { CONNECT_PATIENCE, CROWDED_AWAY, type Limits, TRANSPORT_MAX_BYTES } from '../limits.ts';
import { acknowledgeAtOnce } from './acknowledgement.ts';
import type { Audience } from './audience.ts';
import { Beat } from './beat.ts';
import { broadcast } from './broadcast.ts';
import { sayFarewell } from './farewell.ts';
import { LinesByAddress } from './lines-by-address.ts';
import { listen } from './listening.ts';
import type { LiveRoom } from './live-room.ts';
import { troubleOf } from './outcome.ts';
import { pingAtOnce } from './pings.ts';
import type { Rooms } from './rooms.ts';
import { cutOffWhenSlow } from './slow-clients.ts';
import { sendTogether } from './together.ts';
import type { World } from './world.ts';

/** What is known of a connection once it was let in. */
export interface Seated {
  version: SpokenVersion;
  room: LiveRoom;
  visitor: Visitor;
  /** Where the room was before the token was found to be good. */
  asOf: number;
}

/** In every version that is spoken. */
type Told = Omit<ServerToClient, 'welcome'> & { welcome: (message: Welcome | Welcome1) => void };

export type Line = Socket<ClientToServer, Told, Record<string, never>, Seated>;
type Lines = Server<ClientToServer, Told, Record<string, never>, Seated>;

const everyone = (roomId: string) => `room ${roomId}`;
const seat = (roomId: string, participant: ParticipantId) => `seat ${roomId} ${participant}`;
const displays = (roomId: string) => `displays ${roomId}`;
const facilitators = (roomId: string) => `facilitators ${roomId}`;

export interface Sockets {
  audience: Audience;
  /** Lets people in, once the rooms are there. */
  open(entrance: Entrance): void;
  /** Tells everyone to come back, and when, and ends their connections: all at once or in steps. */
  sayFarewell(inSteps: boolean, idle: () => Promise<void>): Promise<void>;
  /** Connections at this moment. */
  count(): number;
  /** Cuts all connections in the way after which clients come back by themselves. */
  close(): void;
}

export interface Entrance {
  rooms: Rooms;
  world: World;
  /** Wrong codes and tokens, by address. */
  guesses: Allowances;
}

type SocketLimits = Pick<Limits, 'pingInterval' | 'pingTimeout' | 'arrivals' | 'linesOfAddress'>;

export function socketsOn(
  httpServer: HttpServer,
  limits: SocketLimits,
  addressOf: (request: IncomingMessage) => string,
): Sockets {
  const lines = new LinesByAddress(limits);
  let meters: World['meters'] | null = null;
  const io: Lines = new Server(httpServer, {
    path: '/socket.io',
    // One request, which any server may take. What no WebSocket reaches has its own way: answers that are held.
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: TRANSPORT_MAX_BYTES,
    pingInterval: limits.pingInterval,
    pingTimeout: limits.pingTimeout,
    connectTimeout: CONNECT_PATIENCE,
    allowRequest(request, answer) {
      const allowed = lines.hasPlace(addressOf(request));
      if (!allowed) meters?.problem('door', 'too-many-requests');
      answer(allowed ? null : 'too many connections from this address', allowed);
    },
  });
  io.engine.on('connection', (line: Line['conn']) =>
    line.once('close', lines.opened(addressOf(line.request))),
  );
  sendTogether(io.engine);
  const beat = new Beat();
  return {
    audience: audienceOf(io),
    open(entrance) {
      meters = entrance.world.meters;
      io.use((socket, next) => {
        const arriving = lines.mayCome(addressOf(socket.request))
          ? admit(socket, entrance, addressOf)
          : Promise.resolve(problem('too-many-requests'));
        arriving.then(
          (refused) => next(refused === null ? undefined : refusal(refused, entrance.world)),
          (error: unknown) => {
            const trouble = troubleOf(error);
            if (trouble === null) entrance.world.log.error({ err: error }, 'letting someone in failed');
            next(refusal(trouble ?? problem('broken'), entrance.world));
          },
        );
      });
      io.on('connection', (socket) => {
        welcome(socket, entrance);
        beat.keep(socket);
      });
    },
    sayFarewell: (inSteps, idle) => sayFarewell([...io.of('/').sockets.values()], inSteps, idle),
    count: () => io.engine.clientsCount,
    close() {
      beat.stop();
      io.engine.close();
    },
  };
}

function audienceOf(io: Lines): Audience {
  const { adapter, sockets } = io.of('/');
  const linesIn = (roomId: string): Line[] =>
    [...(adapter.rooms.get(everyone(roomId)) ?? [])].flatMap((id) => sockets.get(id) ?? []);
  return {
    told: (roomId, message) => broadcast(linesIn(roomId), 'told', message),
    present: (roomId, message) => broadcast(linesIn(roomId), 'presence', message),
    mine: (roomId, participant, message) => io.to(seat(roomId, participant)).emit('mine', message),
    writing: (roomId, narrator, message) => io.to(seat(roomId, narrator)).emit('writing', message),
    comeBack(roomId, message) {
      for (const line of linesIn(roomId)) {
        line.emit('come-back', message);
        line.conn.close();
      }
    },
    gone(roomId, participant, message) {
      const lines = io.in(participant === null ? everyone(roomId) : seat(roomId, participant));
      lines.emit('gone', message);
      lines.disconnectSockets(true);
    },
  };
}

/** Null: let in. */
async function admit(
  socket: Line,
  { rooms, world, guesses }: Entrance,
  addressOf: (request: IncomingMessage) => string,
): Promise<Problem | null> {
  const version: unknown = socket.handshake.auth.v;
  if (!isSpoken(version)) {
    const found = typeof version === 'number' ? version : 'none';
    return problem('wrong-version', { expected: spokenVersions, found });
  }
  const handshake = handshakeSchema.safeParse(socket.handshake.auth);
  if (!handshake.success) return problem('malformed', { expected: 'auth {v, code, token}' });
  const wrong = (refused: Problem): Problem =>
    guesses.take(addressOf(socket.request)) ? refused : problem('too-many-requests');
  const code = normaliseCode(handshake.data.code);
  const room = code === null ? null : await rooms.byCode(code);
  if (room === null) return wrong(problem('no-such-room'));
  const asOf = room.state.seq;
  const visitor = await visitorOf(world.store, room, handshake.data.token);
  if ('problem' in visitor) return wrong(visitor.problem);
  if (visitor.kind === 'participant' && !room.state.seats(visitor.id)) {
    // The seat may have been given by another server a moment ago.
    await room.catchUp();
    // One that was let go of meanwhile knows no more than it did.
    if (!rooms.holds(room)) return problem('unavailable');
    if (!room.state.seats(visitor.id)) return problem('gone');
  }
  // Whoever knows the code may open displays: they keep nobody out but each other.
  const { length: shown } = linesOf(socket, displays(room.id));
  if (visitor.kind === 'display' && shown >= world.limits.displayLines) return problem('too-many-requests');
  socket.data = { version, room, visitor, asOf };
  return null;
}

/** From here on nothing waits, so that no event falls between the welcome and what is told after it. */
function welcome(socket: Line, { rooms, world }: Entrance): void {
  const { version, room, visitor, asOf } = socket.data;
  const participant = visitor.kind === 'participant' ? visitor.id : null;
  const seated = participant === null || room.state.seatsDevice(participant, asOf);
  // Let go of, left or moved while this one stood at the door: it comes back and meets what is so now.
  if (!rooms.holds(room) || !seated) {
    socket.conn.close();
    return;
  }
  socket.join(everyone(room.id));
  socket.join(ownGroup(room.id, visitor));
  if (visitor.kind !== 'display') letGoOldest(socket, ownGroup(room.id, visitor));
  const welcomed: Welcome = {
    v: version,
    newest: PROTOCOL_VERSION,
    you: visitor,
    seq: room.state.seq,
    now: world.clock.now(),
  };
  socket.emit('welcome', version === 1 ? welcomeIn1(welcomed) : welcomed);
  room.connected(socket.id, participant);
  socket.emit('presence', { present: [...room.presence.all()] });
  if (participant !== null) {
    socket.emit('mine', { asOf: room.state.seq, mine: room.state.mine(participant) });
    if (room.state.room.narrator === participant) socket.emit('writing', { participants: room.writers() });
  }
  socket.on('disconnect', () => room.disconnected(socket.id, participant));
  acknowledgeAtOnce(socket);
  pingAtOnce(socket);
  listen(socket, world);
  cutOffWhenSlow(socket.conn, world.limits, () => world.meters.slowCut());
}

function ownGroup(roomId: string, visitor: Visitor): string {
  switch (visitor.kind) {
    case 'participant':
      return seat(roomId, visitor.id);
    case 'display':
      return displays(roomId);
    case 'facilitator':
      return facilitators(roomId);
  }
}

/** Beyond so many of one person: mostly one that died without a word, else a page among many. */
function letGoOldest(newest: Line, group: string): void {
  const theirs = linesOf(newest, group);
  for (const line of theirs.slice(0, Math.max(0, theirs.length - LINES_PER_PARTICIPANT))) {
    line.emit('come-back', { in: CROWDED_AWAY, why: 'too-many' });
    line.conn.close();
  }
}

/** In the order in which they came. */
function linesOf({ nsp }: Line, group: string): Line[] {
  return [...(nsp.adapter.rooms.get(group) ?? [])].flatMap((id) => nsp.sockets.get(id) ?? []);
}

/** As `connect_error` gives it to the client, with the problem as its data. */
function refusal(refused: Problem, { meters }: World): Error {
  meters.problem('door', refused.code);
  return Object.assign(new Error(refused.message), { data: refused });
}
