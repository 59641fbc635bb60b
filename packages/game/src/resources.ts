import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { narratorOnly, stepOnly } from './guards.ts';
import { currentRound } from './questions.ts';
import type { ResourceId } from './words.ts';

export function openResource(ask: Ask, { resource }: { resource: ResourceId }): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'resources');
  if (refused) return refused;
  if (!ask.context.deck.resources.some(({ id }) => id === resource)) return refuse('no-such-resource');
  const round = currentRound(ask.room);
  if (round?.resource === resource) return accept();
  const afterVote = round !== null && round.votes.length > 0;
  return accept({ type: 'resource-opened', resource, ...(afterVote ? { afterVote } : {}) });
}

export function closeResource(ask: Ask): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'resources');
  if (refused) return refused;
  return currentRound(ask.room)?.resource === null
    ? refuse('resource-not-open')
    : accept({ type: 'resource-closed' });
}
