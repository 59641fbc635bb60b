import type { PoolClient } from 'pg';
import { type EventRow, storable } from './event-rows.ts';
import type { PreparedWrite } from './prepared-write.ts';
import type { ProposalRow } from './proposal-rows.ts';
import type { LastAnswer } from './types.ts';

/*
 * The statements of a batch. All carry the room id. Each list travels as one array, so that a statement's text, and
 * with it its plan, is the same whatever the size of the batch.
 */

/**
 * In id order and skipping what another server holds: servers never wait for each other here, so they cannot deadlock.
 * NO KEY: a key share, such as a display's foreign key takes, need not wait.
 */
export const LOCK_HEADS = `
  SELECT id, head_seq AS seq FROM room
  WHERE id = ANY($1::text[])
  ORDER BY id
  FOR NO KEY UPDATE SKIP LOCKED`;

/** Two inserts and an update that do not read each other. */
export const WRITE = `
  WITH events AS (
    INSERT INTO event (room_id, seq, at, type, version, data)
    SELECT * FROM unnest($1::text[], $2::int[], $3::timestamptz[], $4::text[], $5::int[], $6::json[])
  ), heads AS (
    UPDATE room SET head_seq = head.seq, last_at = head.at
    FROM unnest($7::text[], $8::int[], $9::timestamptz[]) AS head (id, seq, at)
    WHERE room.id = head.id
  ), answers AS (
    INSERT INTO answer (room_id, participant_id, client, n, answer)
    SELECT * FROM unnest($10::text[], $11::text[], $12::text[], $13::int[], $14::jsonb[])
    ON CONFLICT (room_id, participant_id, client) DO UPDATE SET n = excluded.n, answer = excluded.answer
  )
  SELECT 1`;

const LAST_ANSWERS = `
  SELECT answer.room_id, answer.participant_id AS "participantId", answer.client, answer.n, answer.answer
  FROM unnest($1::text[], $2::text[], $3::text[]) AS asked (room_id, participant_id, client)
  JOIN answer USING (room_id, participant_id, client)`;

const PROPOSALS = `
  SELECT p.room_id, p.id, p.round, p.levels, p.text, p.who_decides AS "whoDecides", p.first_step AS "firstStep",
    p.authors, p.backers, p.state, p.merged_into AS "mergedInto", p.aloud, p.hidden, p.at
  FROM unnest($1::text[], $2::text[]) AS changed (room_id, id)
  JOIN proposal p USING (room_id, id)`;

const WRITE_PROPOSALS = `
  INSERT INTO proposal (room_id, id, round, levels, text, who_decides, first_step, authors, backers, state,
    merged_into, aloud, hidden, at)
  SELECT room_id, id, round, levels, text, "whoDecides", "firstStep", authors, backers, state, "mergedInto", aloud,
    hidden, at
  FROM jsonb_to_recordset($1::jsonb) AS p (room_id text, id text, round int, levels text[], text text,
    "whoDecides" text, "firstStep" text, authors text[], backers text[], state proposal_state, "mergedInto" text,
    aloud boolean, hidden boolean, at timestamptz)
  ON CONFLICT (room_id, id) DO UPDATE SET levels = excluded.levels, text = excluded.text,
    who_decides = excluded.who_decides, first_step = excluded.first_step, authors = excluded.authors,
    backers = excluded.backers, state = excluded.state, merged_into = excluded.merged_into, hidden = excluded.hidden,
    at = excluded.at`;

const WRITE_NAMES = `
  INSERT INTO participant (room_id, id, name)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
  ON CONFLICT (room_id, id) DO UPDATE SET name = excluded.name`;

/** In token order: two servers that are given the same tokens at once wait for each other one way round only. */
const WRITE_ACCESS = `
  INSERT INTO access (token_hash, room_id, kind, participant_id)
  SELECT token_hash, room_id, 'participant', participant_id
  FROM unnest($1::text[], $2::text[], $3::text[]) AS newcomer (token_hash, room_id, participant_id)
  ORDER BY token_hash`;

const SEAT_CODES = `
  SELECT room_id, code_hash FROM seat_code
  JOIN unnest($1::text[], $2::text[]) AS asked (room_id, code_hash) USING (room_id, code_hash)`;

const USE_CODES = `
  DELETE FROM seat_code USING unnest($1::text[], $2::text[]) AS used (room_id, code_hash)
  WHERE seat_code.room_id = used.room_id AND seat_code.code_hash = used.code_hash`;

const REVOKE = `
  UPDATE access SET revoked_at = clock_timestamp()
  FROM unnest($1::text[], $2::text[]) AS revoked (room_id, participant_id)
  WHERE access.room_id = revoked.room_id AND access.participant_id = revoked.participant_id
    AND access.revoked_at IS NULL`;

/** The heads that could be locked, by room id. */
export async function lockHeads(client: PoolClient, roomIds: string[]): Promise<Map<string, number>> {
  const found = await client.query<{ id: string; seq: number }>({
    name: 'lock-heads',
    text: LOCK_HEADS,
    values: [roomIds],
  });
  return new Map(found.rows.map(({ id, seq }) => [id, seq]));
}

/** The id by which the database knows this transaction, asked for while it can still be answered. */
export async function currentTransaction(client: PoolClient): Promise<string> {
  const found = await client.query<{ xid: string }>({
    name: 'current-transaction',
    text: 'SELECT pg_current_xact_id()::text AS xid',
  });
  return found.rows[0]?.xid ?? '';
}

export async function existingRooms(client: PoolClient, roomIds: string[]): Promise<Set<string>> {
  const found = await client.query<{ id: string }>('SELECT id FROM room WHERE id = ANY($1::text[])', [
    roomIds,
  ]);
  return new Set(found.rows.map(({ id }) => id));
}

interface OutboxRow {
  room_id: string;
  participantId: string;
  client: string;
}

/** Ids and clients hold no line breaks. */
export function outboxKey(
  roomId: string,
  { participantId, client }: { participantId: string; client: string },
): string {
  return `${roomId}\n${participantId}\n${client}`;
}

function answersOf(writes: readonly PreparedWrite[]) {
  return writes.flatMap(({ roomId, answers = [] }) => answers.map((one) => ({ ...one, roomId })));
}

/** What each asker was last answered, by `outboxKey`. A statement of its own: one that locks sees older rows. */
export async function lastAnswers(
  client: PoolClient,
  writes: readonly PreparedWrite[],
): Promise<Map<string, LastAnswer>> {
  const asked = answersOf(writes);
  if (asked.length === 0) return new Map();
  const found = await client.query<LastAnswer & OutboxRow>({
    name: 'last-answers',
    text: LAST_ANSWERS,
    values: [column(asked, 'roomId'), column(asked, 'participantId'), column(asked, 'client')],
  });
  return new Map(found.rows.map(({ n, answer, ...row }) => [outboxKey(row.room_id, row), { n, answer }]));
}

const EVENTS = `
  SELECT event.room_id, event.seq, event.at, event.type, event.data
  FROM unnest($1::text[], $2::int[]) AS asked (room_id, seq)
  JOIN event USING (room_id, seq)`;

/** What stands in the log where these writes put their events, by room id and seq with a space between. */
export async function storedEvents(
  client: PoolClient,
  writes: readonly PreparedWrite[],
): Promise<Map<string, Omit<EventRow, 'version'>>> {
  const asked = writes.flatMap(({ roomId, rows }) => rows.map(({ seq }) => ({ roomId, seq })));
  const found = await client.query<Omit<EventRow, 'version'> & { room_id: string }>(EVENTS, [
    column(asked, 'roomId'),
    column(asked, 'seq'),
  ]);
  return new Map(found.rows.map(({ room_id, ...row }) => [`${room_id} ${row.seq}`, row]));
}

export async function takenTokens(
  client: PoolClient,
  writes: readonly PreparedWrite[],
): Promise<Set<string>> {
  const tokens = writes.flatMap(({ newcomer }) => newcomer?.tokenHash ?? []);
  if (tokens.length === 0) return new Set();
  const found = await client.query<{ token_hash: string }>(
    'SELECT token_hash FROM access WHERE token_hash = ANY($1::text[])',
    [tokens],
  );
  return new Set(found.rows.map(({ token_hash }) => token_hash));
}

/** Those of the codes of seats that the writes go by that there are, with their rooms: see `codeKey`. */
export async function seatCodesOf(
  client: PoolClient,
  writes: readonly PreparedWrite[],
): Promise<Set<string>> {
  const asked = usedCodes(writes);
  if (asked.length === 0) return new Set();
  const found = await client.query<{ room_id: string; code_hash: string }>(SEAT_CODES, [
    column(asked, 'roomId'),
    column(asked, 'seatCode'),
  ]);
  return new Set(found.rows.map(({ room_id, code_hash }) => codeKey(room_id, code_hash)));
}

function usedCodes(writes: readonly PreparedWrite[]) {
  return writes.flatMap(({ roomId, seatCode }) => (seatCode === undefined ? [] : { roomId, seatCode }));
}

/** Neither holds a space. */
export const codeKey = (roomId: string, codeHash: string): string => `${roomId} ${codeHash}`;

/** The rows that the writes change, by room id. */
export async function proposalsBefore(
  client: PoolClient,
  writes: readonly PreparedWrite[],
): Promise<Map<string, ProposalRow[]>> {
  const changed = writes.flatMap(({ roomId, changesProposals }) =>
    changesProposals.map((id) => ({ roomId, id })),
  );
  if (changed.length === 0) return new Map();
  const found = await client.query<Omit<ProposalRow, 'at'> & { room_id: string; at: Date }>(PROPOSALS, [
    column(changed, 'roomId'),
    column(changed, 'id'),
  ]);
  const byRoom = new Map<string, ProposalRow[]>();
  for (const { room_id, ...row } of found.rows) {
    byRoom.set(room_id, [...(byRoom.get(room_id) ?? []), { ...row, at: row.at.getTime() }]);
  }
  return byRoom;
}

/** Events, heads and answers. */
export async function writeLog(client: PoolClient, writes: readonly PreparedWrite[]): Promise<void> {
  const events = writes.flatMap(({ roomId, rows }) =>
    rows.map((row) => ({ ...row, roomId, at: row.at.toISOString(), data: JSON.stringify(row.data) })),
  );
  const heads = writes.flatMap(({ roomId, rows }) => {
    const last = rows.at(-1);
    return last ? { roomId, seq: last.seq, at: last.at.toISOString() } : [];
  });
  const answers = answersOf(writes).map((one) => ({ ...one, answer: JSON.stringify(one.answer) }));
  await client.query({
    name: 'write',
    text: WRITE,
    values: [
      column(events, 'roomId'),
      column(events, 'seq'),
      column(events, 'at'),
      column(events, 'type'),
      column(events, 'version'),
      column(events, 'data'),
      column(heads, 'roomId'),
      column(heads, 'seq'),
      column(heads, 'at'),
      column(answers, 'roomId'),
      column(answers, 'participantId'),
      column(answers, 'client'),
      column(answers, 'n'),
      column(answers, 'answer'),
    ],
  });
}

/** Names before tokens: a token's row refers to its seat. All are under way when this returns. */
export function writeSeats(client: PoolClient, writes: readonly PreparedWrite[]): Promise<unknown>[] {
  const asked: Promise<unknown>[] = [];
  const names = writes.flatMap(({ roomId, names }) =>
    [...names].map(([id, name]) => ({ roomId, id, name: storable(name) })),
  );
  if (names.length > 0) {
    const columns = [column(names, 'roomId'), column(names, 'id'), column(names, 'name')];
    asked.push(client.query(WRITE_NAMES, columns));
  }
  // Before a token is given: a seat that moves takes its old one away.
  const revoked = writes.flatMap(({ roomId, revoke }) => (revoke ?? []).map((seat) => ({ roomId, seat })));
  if (revoked.length > 0) {
    asked.push(client.query(REVOKE, [column(revoked, 'roomId'), column(revoked, 'seat')]));
  }
  const codes = usedCodes(writes);
  if (codes.length > 0) {
    asked.push(client.query(USE_CODES, [column(codes, 'roomId'), column(codes, 'seatCode')]));
  }
  const newcomers = writes.flatMap(({ roomId, newcomer }) => (newcomer ? { roomId, ...newcomer } : []));
  if (newcomers.length > 0) {
    const tokens = column(newcomers, 'tokenHash');
    const columns = [tokens, column(newcomers, 'roomId'), column(newcomers, 'participantId')];
    asked.push(client.query(WRITE_ACCESS, columns));
  }
  return asked;
}

export async function writeProposals(
  client: PoolClient,
  rows: readonly (ProposalRow & { roomId: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  const storableRows = rows.map(({ roomId, ...row }) => ({
    ...row,
    room_id: roomId,
    at: new Date(row.at),
    text: storable(row.text),
    whoDecides: row.whoDecides === null ? null : storable(row.whoDecides),
    firstStep: row.firstStep === null ? null : storable(row.firstStep),
  }));
  await client.query(WRITE_PROPOSALS, [JSON.stringify(storableRows)]);
}

function column<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] {
  return rows.map((row) => row[key]);
}
