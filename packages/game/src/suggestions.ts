import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { actorOf, isRefused, isTheirs } from './guards.ts';
import {
  MAX_ANSWER_LENGTH,
  MAX_OPEN_SUGGESTIONS_EACH,
  MAX_PASSAGE_LENGTH,
  MAX_REMARK_LENGTH,
  MAX_SUGGESTIONS_EACH,
  MAX_SUMMARY_LENGTH,
} from './limits.ts';
import { placeOf } from './passage.ts';
import { openSuggestion, suggestionsIn } from './questions.ts';
import type { Room, Suggestion } from './room.ts';
import { emptyOrTooLong, tooLong, trimmedOrNull, wellFormed } from './text.ts';
import type { ParticipantId, SuggestionId } from './words.ts';

export interface SuggestedChange {
  /** Of the text that the asker saw. */
  revision: number;
  /** Where the passage began in it, in UTF-16 units. */
  at: number;
  passage: string;
  /** What should stand there instead, `''` to take it out; null: a remark alone. */
  replacement: string | null;
  remark: string | null;
  for?: ParticipantId | undefined;
}

export function suggestChange(ask: Ask, asked: SuggestedChange): Decision {
  const { room, by } = ask;
  // Unlike what is only for players, this is the narrator's too (E9).
  const actor = asked.for === undefined ? by : actorOf(ask, asked.for);
  if (isRefused(actor)) return actor;
  const { passage } = asked;
  const replacement = asked.replacement === null ? null : wellFormed(asked.replacement);
  const remark = trimmedOrNull(asked.remark);
  const refused =
    emptyOrTooLong(passage, MAX_PASSAGE_LENGTH) ??
    tooLong(replacement, MAX_PASSAGE_LENGTH) ??
    tooLong(remark, MAX_REMARK_LENGTH);
  if (refused) return refused;
  if (remark === null && (replacement === null || replacement === passage)) return refuse('text-empty');
  const at = placeSeen(room, asked);
  if (at === null) return refuse('passage-gone');
  const theirs = suggestionsIn(room).filter((one) => one.by === actor.id);
  const open = theirs.filter(({ state }) => state === 'open');
  if (open.length >= MAX_OPEN_SUGGESTIONS_EACH || theirs.length >= MAX_SUGGESTIONS_EACH)
    return refuse('too-many');
  return accept({
    type: 'change-suggested',
    suggestion: ask.context.newId(),
    by: actor.id,
    at,
    passage,
    replacement,
    remark,
    aloud: actor.deviceless,
  });
}

/** In the text that the asker saw the passage stands where they saw it; in a later one it is found again (E10). */
function placeSeen({ summary }: Room, { revision, at, passage }: SuggestedChange): number | null {
  if (!Number.isInteger(at) || at < 0 || !Number.isInteger(revision) || revision > summary.revision)
    return null;
  if (wellFormed(passage) !== passage) return null; // it would cut a character in two
  const place = placeOf(summary.text, passage, at);
  return revision === summary.revision && place !== at ? null : place;
}

export function answerSuggestion(
  { room, by }: Ask,
  { suggestion: id, take, word: written }: { suggestion: SuggestionId; take: boolean; word: string | null },
): Decision {
  if (room.summary.scribe !== by.id) return refuse('not-the-scribe');
  const suggestion = openSuggestion(room, id);
  if (suggestion === null) return refuse('no-such-suggestion');
  const word = trimmedOrNull(written);
  if (!take && word === null) return refuse('text-empty');
  const refused = tooLong(word, MAX_ANSWER_LENGTH);
  if (refused) return refused;
  const answered = { type: 'suggestion-answered', suggestion: id, taken: take, word } as const;
  return take && suggestion.replacement !== null
    ? putIn(room, suggestion, suggestion.replacement, answered)
    : accept(answered);
}

/** The words come into the text by an event of their own, so that whoever knows of no suggestions reads them too. */
function putIn(
  { summary: { text, revision } }: Room,
  { at: there, passage }: Suggestion,
  insert: string,
  answered: { type: 'suggestion-answered'; suggestion: SuggestionId; taken: boolean; word: string | null },
): Decision {
  const at = placeOf(text, passage, there);
  if (at === null) return refuse('passage-gone');
  const remove = passage.length;
  if (text.length - remove + insert.length > MAX_SUMMARY_LENGTH) return refuse('text-too-long');
  if (insert === passage) return accept(answered);
  return accept({ type: 'summary-written', revision: revision + 1, at, remove, insert }, answered);
}

export function withdrawSuggestion(ask: Ask, { suggestion: id }: { suggestion: SuggestionId }): Decision {
  const suggestion = openSuggestion(ask.room, id);
  if (suggestion === null) return refuse('no-such-suggestion');
  if (!isTheirs(ask, suggestion.by)) return refuse('not-yours');
  return accept({ type: 'suggestion-withdrawn', suggestion: id });
}
