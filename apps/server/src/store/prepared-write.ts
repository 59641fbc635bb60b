import type { ParticipantId } from '@reflextics/game';
import { Unstorable } from './errors.ts';
import { type EventRow, eventRowOf, namesIn } from './event-rows.ts';
import { proposalsChangedBy } from './proposal-rows.ts';
import type { RoomWrite } from './types.ts';

/** A write as rows. Made before the write joins a batch: what cannot be made into rows harms its own caller alone. */
export interface PreparedWrite extends RoomWrite {
  rows: readonly EventRow[];
  names: ReadonlyMap<ParticipantId, string>;
  /** Proposals of earlier events that this write changes. */
  changesProposals: readonly string[];
  makesProposals: boolean;
}

/** Throws `Unstorable` when the events are not numbered on from `expected`: that would leave a hole in the log. */
export function prepare(write: RoomWrite): PreparedWrite {
  const stray = write.events.find(({ seq }, index) => seq !== write.expected + 1 + index);
  if (stray) {
    throw new Unstorable({
      expected: `events numbered on from ${write.expected + 1}`,
      found: `a ${stray.event.type} numbered ${stray.seq}`,
      do: 'number the events of a decision from the seq it was made on',
    });
  }
  const changesProposals = proposalsChangedBy(write.events);
  return {
    ...write,
    rows: write.events.map(eventRowOf),
    names: namesIn(write.events),
    changesProposals,
    makesProposals: changesProposals.length > 0 || write.events.some(({ event }) => 'proposal' in event),
  };
}
