import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { deviceSeat, isRefused } from './guards.ts';
import { MAX_SUMMARY_LENGTH } from './limits.ts';
import { wellFormed } from './text.ts';
import type { ParticipantId } from './words.ts';

export function takePen({ room, by }: Ask): Decision {
  const { scribe } = room.summary;
  if (room.stage !== 'end') return refuse('wrong-stage');
  if (scribe === by.id) return accept();
  return scribe === null ? accept({ type: 'pen-taken', scribe: by.id }) : refuse('pen-taken');
}

export function handPen({ room, by }: Ask, { to }: { to: ParticipantId }): Decision {
  if (room.summary.scribe !== by.id) return refuse('not-the-scribe');
  const seat = deviceSeat(room, to);
  if (isRefused(seat)) return seat;
  return to === by.id ? accept() : accept({ type: 'pen-handed', from: by.id, to });
}

export function putPenDown({ room, by }: Ask): Decision {
  const { scribe } = room.summary;
  if (scribe !== by.id && room.narrator !== by.id) return refuse('not-the-scribe');
  return scribe === null ? accept() : accept({ type: 'pen-put-down', scribe });
}

/** At `at`, `remove` UTF-16 units go and `insert` comes. */
interface Splice {
  at: number;
  remove: number;
  insert: string;
}

export function writeSummary(
  { room, by }: Ask,
  { revision, ...asked }: Splice & { revision: number },
): Decision {
  const { scribe, text, revision: current } = room.summary;
  if (scribe !== by.id) return refuse('not-the-scribe');
  if (revision !== current || !isWithin(text, asked)) return refuse('text-moved-on');
  if (asked.remove === 0 && asked.insert === '') return accept();
  const splice = ofWholeCharacters(text, asked);
  if (text.length - splice.remove + splice.insert.length > MAX_SUMMARY_LENGTH) return refuse('text-too-long');
  return accept({ type: 'summary-written', revision: current + 1, ...splice });
}

function isWithin(text: string, { at, remove }: Splice): boolean {
  return (
    Number.isInteger(at) && Number.isInteger(remove) && at >= 0 && remove >= 0 && at + remove <= text.length
  );
}

/**
 * The same change without a cut through a character: a phone that compares texts unit by unit asks for one when one
 * pictogram replaces another, and no store keeps half a character (E5, L16). A half that the change leaves over goes too.
 */
function ofWholeCharacters(text: string, { at, remove, insert }: Splice): Splice {
  const head = cutsCharacter(text, at) ? text.slice(at - 1, at) : '';
  const tail = cutsCharacter(text, at + remove) ? text.slice(at + remove, at + remove + 1) : '';
  const full = head + insert + tail;
  const widened = { at: at - head.length, remove: head.length + remove + tail.length };
  if (wellFormed(full) === full) return { ...widened, insert: full };
  if (remove === 0) return { at: widened.at, remove, insert: wellFormed(insert) };
  const from = cutsCharacter(full, head.length) ? 0 : head.length;
  const to = cutsCharacter(full, full.length - tail.length) ? full.length : full.length - tail.length;
  return { ...widened, insert: wellFormed(full.slice(from, to)) };
}

/** Whether a cut before unit `at` would fall between the two halves of a character. */
function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
