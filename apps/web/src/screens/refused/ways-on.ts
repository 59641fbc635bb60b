import {
  type Command,
  isNarrator,
  isPlayer,
  may,
  type ParticipantId,
  stepOf,
  type View,
} from '@reflextics/game';
import { writtenIn } from './what-was-refused.ts';

/** Where words that were refused can go on now. Copying them is possible always. */
export type Way = 'board' | 'note' | 'reaction' | 'sum-up' | 'suggestion' | 'card';

/** Words that stand for themselves: they can be said in another place. A name, or a word to somebody, cannot. */
const SAYS_SOMETHING: ReadonlySet<Command['type']> = new Set([
  'sum-up',
  'react',
  'write-note',
  'submit-proposal',
  'edit-proposal',
  'reword-proposal',
  'answer-consent',
  'write-summary',
  'follow-up',
]);

/** @param draft where its words still stand; null: nowhere. */
export function waysOn(command: Command, draft: string | null, view: View, me: ParticipantId): Way[] {
  if (writtenIn(command) === null) return [];
  if (command.type === 'suggest-change')
    return draft !== null && may(view, me, 'suggest-change') ? ['suggestion'] : [];
  if (command.type === 'offer-card') return draft !== null && may(view, me, 'offer-card') ? ['card'] : [];
  if (!SAYS_SOMETHING.has(command.type)) return [];
  const step = stepOf(view);
  const plays = isPlayer(view, me);
  const ways: Way[] = [];
  if (plays && step === 'action') ways.push('board');
  if (may(view, me, 'react')) ways.push('reaction');
  if (plays && step !== null && step !== 'situation') ways.push('note');
  if (isNarrator(view, me) && step !== null) ways.push('sum-up');
  return ways;
}
