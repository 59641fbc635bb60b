import { withOpened } from '@reflextics/decks';
import type { ParticipantId } from '@reflextics/game';
import { OUTBOXES_PER_PARTICIPANT } from '@reflextics/protocol';
import { Unavailable, Unstorable } from '../errors.ts';
import { type EventRow, eventRowOf, recordedOf } from '../event-rows.ts';
import { type PreparedWrite, prepare } from '../prepared-write.ts';
import { type ProposalRow, proposalRowsOf } from '../proposal-rows.ts';
import type {
  Access,
  Appended,
  LastAnswer,
  NewRoom,
  NewSession,
  RoomOverview,
  RoomWrite,
  SeatCode,
  Session,
  Store,
  StoredDeck,
  StoredRoom,
} from '../types.ts';

interface RoomTable extends Omit<StoredRoom, 'seq' | 'lastAt'> {
  /** As JSON: what is read is never the object that was written. */
  rows: { at: number; text: string }[];
  names: Map<ParticipantId, string>;
  answers: Map<string, LastAnswer>;
  proposals: ProposalRow[];
}

type SessionTable = Session & { facilitatorTokenHash: string };

/**
 * A store that keeps everything in this process. It passes the contract that the one on Postgres passes, so that a
 * thousand schedules of several servers can be tried in seconds. Nothing of it survives the process, by design.
 */
export function memoryStore({ now = () => Date.now() }: { now?: () => number } = {}): Store {
  const sessions = new Map<string, SessionTable>();
  const decks = new Map<string, StoredDeck>();
  const rooms = new Map<string, RoomTable>();
  const access = new Map<string, Access>();
  const seatCodes = new Map<string, SeatCode & { roomId: string }>();
  let closed = false;

  const codeIsTaken = (codes: readonly string[]) =>
    [...rooms.values()].some(({ code }) => codes.includes(code)) || new Set(codes).size < codes.length;

  function open(sessionId: string, { id, code, createdAt, events }: NewRoom) {
    const room: RoomTable = {
      id,
      code,
      createdAt,
      sessionId,
      rows: [],
      names: new Map(),
      answers: new Map(),
      proposals: [],
    };
    take(room, prepare({ roomId: id, expected: 0, events }));
    rooms.set(id, room);
  }

  function sessionWhere(is: (session: SessionTable) => boolean): Session | null {
    const found = [...sessions.values()].find(is);
    if (found === undefined) return null;
    const { facilitatorTokenHash: _, ...session } = found;
    return structuredClone(session);
  }

  function roomWhere(is: (room: RoomTable) => boolean): StoredRoom | null {
    const found = [...rooms.values()].find(is);
    return found === undefined ? null : storedRoomOf(found);
  }

  function deleteSession(id: string): string[] {
    sessions.delete(id);
    decks.delete(id);
    const gone = [...rooms.values()].filter((room) => room.sessionId === id).map((room) => room.id);
    for (const room of gone) rooms.delete(room);
    for (const [hash, { roomId }] of access) if (gone.includes(roomId)) access.delete(hash);
    for (const [hash, { roomId }] of seatCodes) if (gone.includes(roomId)) seatCodes.delete(hash);
    return gone;
  }

  /** The same checks in the same order as the batch on Postgres makes them. */
  function appended(write: PreparedWrite): Appended {
    const room = rooms.get(write.roomId);
    if (room === undefined) return { kind: 'gone' };
    const { answers = [], newcomer, seatCode } = write;
    for (const { participantId, client, n } of answers) {
      const last = room.answers.get(outboxOf(participantId, client));
      if (last && last.n >= n) return { kind: 'answered', last: structuredClone(last) };
    }
    if (newcomer && access.has(newcomer.tokenHash)) return { kind: 'token-taken' };
    if (seatCode !== undefined && seatCodes.get(seatCode)?.roomId !== room.id) return { kind: 'code-used' };
    if (room.rows.length !== write.expected) return { kind: 'conflict', seq: room.rows.length };
    if (newcomer && !room.names.has(newcomer.participantId) && !write.names.has(newcomer.participantId)) {
      throw new Unstorable({
        expected: 'a token for a seat of the room',
        found: 'one for a seat that nobody took',
        do: 'do not send this again',
      });
    }
    take(room, write);
    if (seatCode !== undefined) seatCodes.delete(seatCode);
    for (const { participantId, client, n, answer } of answers) {
      room.answers.set(outboxOf(participantId, client), { n, answer: structuredClone(answer) });
    }
    for (const [hash, one] of access) {
      const isRevoked = one.participantId !== null && write.revoke?.includes(one.participantId) === true;
      if (one.roomId === room.id && isRevoked) access.set(hash, { ...one, revoked: true });
    }
    if (newcomer) {
      const { tokenHash, participantId } = newcomer;
      access.set(tokenHash, { kind: 'participant', roomId: room.id, participantId, revoked: false });
    }
    return { kind: 'stored' };
  }

  return {
    async openSession({ rooms: first, ...session }: NewSession) {
      if (codeIsTaken(first.map(({ code }) => code))) return 'code-taken';
      sessions.set(session.id, structuredClone(session));
      for (const room of first) open(session.id, room);
      return 'stored';
    },
    session: async (id) => sessionWhere((session) => session.id === id),
    sessionByFacilitator: async (hash) => sessionWhere((session) => session.facilitatorTokenHash === hash),
    sealOf: async (id) => sessions.get(id)?.facilitatorTokenHash ?? null,
    async addRoom(sessionId, room, most) {
      if (!sessions.has(sessionId)) return 'gone';
      const count = [...rooms.values()].filter((one) => one.sessionId === sessionId).length;
      if (count >= most) return 'full';
      if (codeIsTaken([room.code])) return 'code-taken';
      open(sessionId, room);
      return 'stored';
    },
    roomsOf: async (sessionId) =>
      [...rooms.values()]
        .filter((room) => room.sessionId === sessionId)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
        .map(overviewOf),
    deleteSession: async (id) => deleteSession(id),
    async purgeDue(until) {
      const due = [...sessions.values()].filter(({ purgeAt }) => purgeAt <= until);
      return due.flatMap(({ id }) => deleteSession(id));
    },
    sessionDeck: async (sessionId) => structuredClone(decks.get(sessionId) ?? null),
    async setSessionDeck(sessionId, deck, seen) {
      if (!sessions.has(sessionId)) return 'gone';
      if ((decks.get(sessionId)?.version ?? 0) !== seen) return 'conflict';
      decks.set(sessionId, structuredClone({ version: seen + 1, deck }));
      return 'stored';
    },
    async keepReadable(sessionId, opened) {
      const stored = decks.get(sessionId);
      const deck = stored && withOpened(stored.deck, opened);
      if (stored && deck) decks.set(sessionId, structuredClone({ version: stored.version + 1, deck }));
    },
    roomByCode: async (code) => roomWhere((room) => room.code === code),
    room: async (id) => roomWhere((room) => room.id === id),
    heads: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const room = rooms.get(id);
          return room === undefined ? [] : [[id, room.rows.length] as const];
        }),
      ),
    accessByToken: async (hash) => structuredClone(access.get(hash) ?? null),
    async addDisplay(roomId, tokenHash, most) {
      const known = access.get(tokenHash);
      if (known) return known.kind === 'display' && known.roomId === roomId ? 'stored' : 'token-taken';
      const there = [...access.values()].filter((one) => one.kind === 'display' && one.roomId === roomId);
      if (there.length >= most) return 'full';
      if (!rooms.has(roomId)) return 'gone';
      access.set(tokenHash, { kind: 'display', roomId, participantId: null, revoked: false });
      return 'stored';
    },
    async giveSeatCode(roomId, codeHash, given) {
      if (rooms.get(roomId)?.names.has(given.participantId) !== true) return 'gone';
      for (const [hash, one] of seatCodes)
        if (one.roomId === roomId && one.participantId === given.participantId) seatCodes.delete(hash);
      seatCodes.set(codeHash, { ...given, roomId });
      return 'stored';
    },
    async seatCode(roomId, codeHash, at) {
      const found = seatCodes.get(codeHash);
      if (found === undefined || found.roomId !== roomId || found.until <= at) return null;
      const { roomId: _, ...given } = found;
      return given;
    },
    async read(roomId, after, limit) {
      const room = rooms.get(roomId);
      if (room === undefined) return [];
      return room.rows.slice(after, after + limit).map((row, index) => {
        const { type, version, data } = JSON.parse(row.text) as Pick<EventRow, 'type' | 'version' | 'data'>;
        return recordedOf({ seq: after + index + 1, at: new Date(row.at), type, version, data }, room.names);
      });
    },
    async lastAnswer(roomId, participant, client) {
      const answers = rooms.get(roomId)?.answers ?? new Map<string, LastAnswer>();
      const known = answers.get(outboxOf(participant, client));
      if (known !== undefined) return structuredClone(known);
      const newestFirst = [...answers]
        .filter(([outbox]) => outbox.startsWith(outboxOf(participant, '')))
        .sort(([, one], [, other]) => answeredAt(other) - answeredAt(one));
      for (const [outbox] of newestFirst.slice(OUTBOXES_PER_PARTICIPANT - 1)) answers.delete(outbox);
      return null;
    },
    turn: async () => {},
    async append(write: RoomWrite) {
      const prepared = prepare(write);
      if (closed) {
        throw new Unavailable({ expected: 'an open store', found: 'a closed one', do: 'ask another server' });
      }
      return appended(prepared);
    },
    async eraseName(roomId, participant) {
      const names = rooms.get(roomId)?.names;
      if (names?.has(participant)) names.set(participant, '');
    },
    now: async () => now(),
    check: async () => ({ database: true, migrations: true, durable: true }),
    load: () => ({ waiting: 0, held: 0, full: false }),
    async close() {
      closed = true;
    },
  };
}

function take(room: RoomTable, { events, names }: PreparedWrite): void {
  for (const { at, type, version, data } of events.map(eventRowOf)) {
    room.rows.push({ at: at.getTime(), text: JSON.stringify({ type, version, data }) });
  }
  for (const [id, name] of names) room.names.set(id, name);
  room.proposals = proposalRowsOf(events, room.proposals);
}

function storedRoomOf({ id, sessionId, code, createdAt, rows }: RoomTable): StoredRoom {
  return { id, sessionId, code, createdAt, seq: rows.length, lastAt: rows.at(-1)?.at ?? createdAt };
}

function overviewOf(room: RoomTable): RoomOverview {
  const standing = room.proposals.filter(({ state, hidden }) => state === 'standing' && !hidden);
  return { ...storedRoomOf(room), proposals: standing.length };
}

/** In seqs; refusals, which have none, are taken for the oldest. */
const answeredAt = ({ answer }: LastAnswer): number => (answer.ok ? answer.seq : 0);

const outboxOf = (participant: ParticipantId, client: string): string => `${participant} ${client}`;
