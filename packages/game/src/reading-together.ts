import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { actorOf, isRefused, narratorOnly } from './guards.ts';
import type { ParticipantId } from './words.ts';

export function callReading(ask: Ask): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  const { stage, summary } = ask.room;
  if (stage !== 'end') return refuse('wrong-stage');
  if (summary.text.trim() === '') return refuse('text-empty');
  return summary.reading === undefined ? accept({ type: 'reading-called' }) : accept();
}

export function endReading(ask: Ask): Decision {
  const refused = narratorOnly(ask);
  if (refused) return refused;
  return ask.room.summary.reading === undefined ? refuse('no-reading') : accept({ type: 'reading-ended' });
}

export function sayRead(
  ask: Ask,
  { revision, for: forSeat }: { revision: number; for?: ParticipantId | undefined },
): Decision {
  // Unlike what is only for players, this is the narrator's too (E16).
  const actor = forSeat === undefined ? ask.by : actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const { reading, revision: current } = ask.room.summary;
  if (reading === undefined) return refuse('no-reading');
  if (!Number.isInteger(revision) || revision < 0 || revision > current) return refuse('text-moved-on');
  const before = reading.read.find(({ participant }) => participant === actor.id);
  if (before !== undefined && before.revision >= revision) return accept();
  return accept({ type: 'text-read', participant: actor.id, revision, aloud: actor.deviceless });
}
