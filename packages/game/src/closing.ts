import type { Context } from './command.ts';
import { type Ask, type Decision, Draft, refuse } from './decision.ts';
import { endTurn } from './floor-turns.ts';
import { narratorOnly } from './guards.ts';
import type { Room } from './room.ts';

export function closeAsNarrator(ask: Ask): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  return ask.room.stage === 'end' ? close(ask.room, 'narrator', ask.context) : refuse('wrong-stage');
}

export function close(room: Room, by: 'narrator' | 'facilitator', { now }: Context): Decision {
  const draft = new Draft(room, now);
  endTurn(draft, 'step-ended', now);
  draft.add({ type: 'room-closed', by });
  return draft.accept();
}
