import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { actorOf, floorOnly, isRefused, narratorOnly, stepOnly } from './guards.ts';
import { MAX_NOTE_LENGTH, MAX_NOTES_EACH_TURN } from './limits.ts';
import { currentRound, currentTurn } from './questions.ts';
import type { Room, Turn } from './room.ts';
import { emptyOrTooLong, trimmed } from './text.ts';
import type { ParticipantId, Prompt } from './words.ts';

export function writeNote(
  ask: Ask,
  { text: written, for: forSeat }: { text: string; for?: ParticipantId | undefined },
): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = floorOnly(ask.room);
  if (refused) return refused;
  const turn = currentTurn(ask.room);
  if (turn?.holder !== actor.id) return refuse('not-your-floor');
  const text = trimmed(written);
  const refusedText = emptyOrTooLong(text, MAX_NOTE_LENGTH);
  if (refusedText) return refusedText;
  if (notesInTurn(ask.room, turn) >= MAX_NOTES_EACH_TURN) return refuse('too-many');
  return accept({
    type: 'note-written',
    note: ask.context.newId(),
    participant: actor.id,
    text,
    aloud: actor.deviceless,
  });
}

export function showPrompt(ask: Ask, { prompt }: { prompt: Prompt }): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'discussion', 'resources');
  if (refused) return refused;
  return currentRound(ask.room)?.prompt === prompt ? accept() : accept({ type: 'prompt-shown', prompt });
}

export function hidePrompt(ask: Ask): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'discussion', 'resources');
  if (refused) return refused;
  return currentRound(ask.room)?.prompt ? accept({ type: 'prompt-hidden' }) : refuse('prompt-not-shown');
}

/** Notes are in the order of their time, so those of this turn are the last ones. */
function notesInTurn(room: Room, turn: Turn): number {
  const notes = currentRound(room)?.notes ?? [];
  return (
    notes.length -
    (notes.findLastIndex((note) => note.participant !== turn.holder || note.at < turn.startedAt) + 1)
  );
}
