import { ownSituationSchema } from '@reflextics/decks';
import { offersFor } from '@reflextics/game';
import { errorSchema, MAX_ID_LENGTH, offersSchema, problem } from '@reflextics/protocol';
import { z } from 'zod';
import { takenIn } from '../taken-cards.ts';
import type { House } from './context.ts';
import { roomFor, sessionFor } from './guests.ts';
import { ProblemAnswer } from './problem-answers.ts';
import { roomParams } from './room-routes.ts';
import { type Routes, TOKEN } from './routes.ts';

const tags = ['deck'];
const takenSchema = z.strictObject({
  rooms: z.array(z.strictObject({ code: z.string(), situations: z.array(ownSituationSchema) })),
});

/** Cards that players offer to their narrator. Offering and answering are commands of the room. */
export function offerRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code/offers',
    {
      schema: {
        tags,
        summary: 'The cards that one offered; for the narrator, everyone’s',
        security: TOKEN,
        params: roomParams,
        response: { 200: offersSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request, reply) => {
      const { room, visitor } = await roomFor(house, request, request.params.code);
      if (visitor.kind !== 'participant') throw new ProblemAnswer(problem('forbidden'));
      reply.header('cache-control', 'no-store');
      return { offers: offersFor(room.state.room, visitor.id) };
    },
  );

  routes.get(
    '/sessions/:id/taken',
    {
      schema: {
        tags,
        summary: 'The cards that narrators of the session took from players, room by room',
        security: TOKEN,
        params: z.object({ id: z.string().max(MAX_ID_LENGTH) }),
        response: { 200: takenSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      const rooms: z.infer<typeof takenSchema>['rooms'] = [];
      for (const stored of await house.store.roomsOf(session.id)) {
        const live = await house.rooms.as(stored);
        const situations = live === null ? [] : takenIn(live.state.room);
        if (situations.length > 0) rooms.push({ code: stored.code, situations });
      }
      reply.header('cache-control', 'no-store');
      return { rooms };
    },
  );
}
