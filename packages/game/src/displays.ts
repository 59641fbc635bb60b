import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { narratorOnly } from './guards.ts';
import { currentRound } from './questions.ts';
import { canShow } from './showing.ts';
import type { DisplayFrame, ResourceId } from './words.ts';

interface Wanted {
  frame: DisplayFrame | null;
  resource: ResourceId | null;
}

export function showOnDisplays(ask: Ask, { frame, resource: named }: Wanted): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask);
  if (refused) return refused;
  if (frame !== null && !canShow(room, frame)) return refuse('nothing-to-show');
  const resource = frame === 'resource' ? named : null;
  if (frame === 'resource' && !currentRound(room)?.resourcesOpened.some((id) => id === resource))
    return refuse('no-such-resource');
  const { displays } = room;
  const isSo = (displays?.frame ?? null) === frame && (displays?.resource ?? null) === resource;
  return isSo ? accept() : accept({ type: 'shown-on-displays', frame, resource });
}
