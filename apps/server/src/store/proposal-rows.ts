import type { Event, Proposal, ProposalId, Recorded } from '@reflextics/game';

export interface ProposalRow extends Proposal {
  /** Made in silence and not revealed. One that was withdrawn unseen stays so for good. */
  hidden: boolean;
}

/** The rows that a log, or what came to it after `before`, makes of its proposals, in the order of making. */
export function proposalRowsOf(
  events: readonly Recorded[],
  before: readonly ProposalRow[] = [],
): ProposalRow[] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const { event } of events) apply(rows, event);
  return [...rows.values()];
}

/** The proposals made before that these events change: what `proposalRowsOf` needs to know of them. */
export function proposalsChangedBy(events: readonly Recorded[]): ProposalId[] {
  return [...new Set(events.flatMap(({ event }) => changedBy(event)))];
}

function changedBy(event: Event): ProposalId[] {
  switch (event.type) {
    case 'proposal-edited':
    case 'silent-proposal-edited':
    case 'proposal-moved':
    case 'proposal-reworded':
    case 'proposal-withdrawn':
    case 'silent-proposal-withdrawn':
    case 'proposal-backed':
    case 'backing-stopped':
      return [event.proposal];
    case 'proposals-merged':
      return [event.into, ...event.from];
    case 'proposals-revealed':
      return event.proposals.map((proposal) => proposal.id);
    default:
      return [];
  }
}

function apply(rows: Map<ProposalId, ProposalRow>, event: Event): void {
  switch (event.type) {
    case 'proposal-submitted':
      rows.set(event.proposal.id, { ...event.proposal, hidden: false });
      break;
    case 'silent-proposal-submitted':
      rows.set(event.proposal.id, { ...event.proposal, hidden: true });
      break;
    case 'proposals-revealed':
      for (const proposal of event.proposals) rows.set(proposal.id, { ...proposal, hidden: false });
      break;
    case 'proposal-edited':
    case 'silent-proposal-edited': {
      const { text, levels, whoDecides, firstStep } = event;
      change(rows, event.proposal, () => ({ text, levels, whoDecides, firstStep }));
      break;
    }
    case 'proposal-moved':
      change(rows, event.proposal, () => ({ levels: event.levels }));
      break;
    case 'proposal-reworded': {
      const { text, whoDecides, firstStep } = event;
      change(rows, event.proposal, () => ({ text, whoDecides, firstStep }));
      break;
    }
    case 'proposal-withdrawn':
    case 'silent-proposal-withdrawn':
      change(rows, event.proposal, () => ({ state: 'withdrawn' }));
      break;
    case 'proposal-backed':
      change(rows, event.proposal, ({ backers }) => ({ backers: union(backers, [event.by]) }));
      break;
    case 'backing-stopped':
      change(rows, event.proposal, ({ backers }) => ({ backers: without(backers, [event.by]) }));
      break;
    case 'proposals-merged':
      merge(rows, event.into, event.from);
      break;
  }
}

/** Authors and backers come together; an author does not back the own proposal. */
function merge(rows: Map<ProposalId, ProposalRow>, into: ProposalId, from: readonly ProposalId[]): void {
  const taken = from.flatMap((id) => rows.get(id) ?? []);
  change(rows, into, (row) => {
    const authors = union(row.authors, ...taken.map((one) => one.authors));
    const backers = without(union(row.backers, ...taken.map((one) => one.backers)), authors);
    return { authors, backers };
  });
  for (const { id } of taken) change(rows, id, () => ({ state: 'merged', mergedInto: into }));
}

function change(
  rows: Map<ProposalId, ProposalRow>,
  id: ProposalId,
  to: (row: ProposalRow) => Partial<ProposalRow>,
): void {
  const row = rows.get(id);
  if (row) rows.set(id, { ...row, ...to(row) });
}

function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function without(list: readonly string[], those: readonly string[]): string[] {
  return list.filter((one) => !those.includes(one));
}
