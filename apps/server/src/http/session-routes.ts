import { decide, initialRoom, type Recorded, type RoomSettings } from '@reflextics/game';
import {
  errorSchema,
  MAX_ID_LENGTH,
  MAX_OPENING_BYTES,
  MAX_ROOMS_IN_SESSION,
  type OpenSession,
  openSessionSchema,
  roomCodeSchema,
  type SessionInfo,
  sessionOpenedSchema,
  sessionOverviewSchema,
} from '@reflextics/protocol';
import { z } from 'zod';
import { decksOffered, deckView, indexOf } from '../decks.ts';
import { CODE_ATTEMPTS } from '../limits.ts';
import { hashOf, newId, newJoinCode, newSeed, newToken } from '../secrets.ts';
import type { NewRoom, Session } from '../store/index.ts';
import type { House } from './context.ts';
import { sessionFor } from './guests.ts';
import { fail, RefusalAnswer } from './problem-answers.ts';
import { overviewOf } from './room-overview.ts';
import { type Routes, TOKEN } from './routes.ts';

const DAY = 86_400_000; // ms

const sessionParams = z.object({ id: z.string().max(MAX_ID_LENGTH) });
const tags = ['session'];

export function sessionRoutes(routes: Routes, house: House): void {
  routes.post(
    '/sessions',
    {
      schema: {
        tags,
        summary: 'Open a session with its rooms',
        body: openSessionSchema,
        response: { 201: sessionOpenedSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
      bodyLimit: MAX_OPENING_BYTES,
      config: { rateLimit: { max: house.limits.sessions.max, timeWindow: house.limits.sessions.window } },
    },
    async (request, reply) => {
      const opened = await openSession(house, request.body);
      return reply.code(201).send(opened);
    },
  );

  routes.get(
    '/sessions/:id',
    {
      schema: {
        tags,
        summary: 'The session and its rooms, for its facilitator',
        security: TOKEN,
        params: sessionParams,
        response: { 200: sessionOverviewSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => {
      const session = await sessionFor(house, request, request.params.id);
      const stored = await house.store.roomsOf(session.id);
      const rooms = await Promise.all(stored.map((one) => overviewOf(house, one)));
      return {
        session: infoOf(session),
        rooms: rooms.filter((room) => room !== null),
        now: house.clock.now(),
      };
    },
  );

  routes.post(
    '/sessions/:id/rooms',
    {
      schema: {
        tags,
        summary: 'Open one more room',
        security: TOKEN,
        params: sessionParams,
        response: { 201: roomCodeSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
      config: { rateLimit: { max: house.limits.sessions.max, timeWindow: house.limits.sessions.window } },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt += 1) {
        const room = newRoom(session.settings, house.clock.now());
        const added = await house.store.addRoom(session.id, room, MAX_ROOMS_IN_SESSION);
        if (added === 'gone') fail('no-such-session');
        if (added === 'full') fail('too-many-rooms', { expected: MAX_ROOMS_IN_SESSION });
        if (added === 'stored') return reply.code(201).send({ code: room.code });
      }
      return fail('overloaded');
    },
  );

  routes.delete(
    '/sessions/:id',
    {
      schema: {
        tags,
        summary: 'Delete the session with everything in it, at once and for good',
        security: TOKEN,
        params: sessionParams,
        response: { 204: z.null(), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      house.rooms.deleted(await house.store.deleteSession(session.id));
      return reply.code(204).send(null);
    },
  );
}

async function openSession({ store, clock }: House, asked: OpenSession) {
  const { rooms, retentionDays, name, callLink, supportLine, ...settings } = asked;
  if (deckView(settings.deck, settings.language) === null) fail('no-such-deck', { expected: decksOffered() });
  const createdAt = clock.now();
  const session: Session = {
    id: newId(),
    name,
    settings,
    retentionDays,
    callLink,
    supportLine,
    createdAt,
    purgeAt: createdAt + retentionDays * DAY,
  };
  const facilitatorToken = newToken();
  for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt += 1) {
    // A millisecond apart, so that they keep their order.
    const opened = Array.from({ length: rooms }, (_, index) => newRoom(settings, createdAt + index));
    const stored = await store.openSession({
      ...session,
      facilitatorTokenHash: hashOf(facilitatorToken),
      rooms: opened,
    });
    if (stored === 'stored') {
      return { session: infoOf(session), facilitatorToken, rooms: opened.map(({ code }) => ({ code })) };
    }
  }
  return fail('overloaded');
}

function newRoom(settings: RoomSettings, now: number): NewRoom {
  const decision = decide(
    initialRoom(),
    { type: 'open-room', settings },
    {
      asker: { kind: 'facilitator' },
      now,
      newId,
      seed: newSeed(),
      present: new Set(),
      deck: indexOf(settings.deck),
    },
  );
  if (!decision.ok) throw new RefusalAnswer(decision.refusal);
  const events: Recorded[] = decision.events.map((event, index) => ({ seq: index + 1, at: now, event }));
  return { id: newId(), code: newJoinCode(), createdAt: now, events };
}

export function infoOf({
  id,
  name,
  settings,
  callLink,
  supportLine,
  createdAt,
  purgeAt,
}: Session): SessionInfo {
  // What the group left before goes to its rooms; an overview that is asked for every few seconds does without it.
  const { earlier, ...kept } = settings;
  return { id, name, ...kept, callLink, supportLine, createdAt, purgeAt };
}
