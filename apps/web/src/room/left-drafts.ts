import type { Command } from '@reflextics/game';
import { draftPrefix, readRecord } from './drafts.ts';
import { type Kept, keptJson } from './kept.ts';
import type { Place } from './outbox-lane.ts';

/** A text that is left from an earlier round, as what it would have been. */
export interface Left {
  key: string;
  command: Command;
}

/** The boxes of one round: its note, its reactions, its new proposals, those for a seat and those that take up an earlier one. */
const OF_ROUND =
  /^(?:(note|react|proposal:new)(?::for:[^:]+)?|(proposal:again)):(\d+)(?::(?!levels$|who$|first$)[^:]+)?$/;

/** What was begun in a round before that one and never sent: no box shows it any more. */
export function leftBefore(round: number, place: Place, kept: Kept): readonly Left[] {
  const prefix = draftPrefix(place);
  return kept.keys(prefix).flatMap((storageKey) => {
    const key = storageKey.slice(prefix.length);
    const [, own, again, number] = OF_ROUND.exec(key) ?? [];
    const box = own ?? again;
    const left =
      number !== undefined && Number(number) < round ? keptJson(kept, storageKey, readRecord) : null;
    if (box === undefined || left === null || left.sent !== null || left.text.trim() === '') return [];
    return [{ key, command: commandOf(box, left.text) }];
  });
}

function commandOf(box: string, text: string): Command {
  if (box === 'note') return { type: 'write-note', text };
  if (box === 'react') return { type: 'react', kind: 'question', text };
  return { type: 'submit-proposal', text, levels: [], whoDecides: null, firstStep: null };
}
