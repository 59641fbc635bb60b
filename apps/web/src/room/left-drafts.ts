import type { Command } from '@reflextics/game';
import { draftPrefix, readRecord } from './drafts.ts';
import { type Kept, keptJson } from './kept.ts';
import type { Place } from './outbox-lane.ts';

/** A text that is left from an earlier round, as what it would have been. */
export interface Left {
  key: string;
  command: Command;
}

const OF_ROUND = /^(note|react|proposal:new):(\d+)(?::(?!levels$|who$|first$)[^:]+)?$/; // the boxes of one round: its note, its reactions, its new proposal

/** What was begun in a round before that one and never sent: no box shows it any more. */
export function leftBefore(round: number, place: Place, kept: Kept): readonly Left[] {
  const prefix = draftPrefix(place);
  return kept.keys(prefix).flatMap((storageKey) => {
    const key = storageKey.slice(prefix.length);
    const [, box, number] = OF_ROUND.exec(key) ?? [];
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
