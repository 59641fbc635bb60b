import { type Earlier, type EarlierProposal, MAX_EARLIER } from '@reflextics/game';
import { MAX_SESSION_NAME_LENGTH } from '@reflextics/protocol';
import type { FrameworkTold, Summary } from '@reflextics/summary';

/** A proposal that may be come back to. */
export interface Candidate extends EarlierProposal {
  /** All could live with it then. */
  accepted: boolean;
}

/** What an earlier summary offers to come back to, before anything is chosen. */
export interface Found extends Omit<Earlier, 'proposals'> {
  /** One a group, in the file's order; those without a proposal too. In each, what was accepted comes first. */
  rooms: readonly { proposals: readonly Candidate[] }[];
}

/** Why a file or a code is of no use here; each has its sentence. */
export type Useless = 'not-ours' | 'newer' | 'broken' | 'too-big' | 'no-proposals';

export class UselessSummary extends Error {
  readonly why: Useless;
  /** Of the file, where something in it is broken; null: it is no matter of a line. */
  readonly line: number | null;
  constructor(why: Useless, line: number | null = null) {
    super(`expected a summary of ours with proposals, found: ${why}`);
    this.name = 'UselessSummary';
    this.why = why;
    this.line = line;
  }
}

/** No more of the summaries than is come back to. Throws `UselessSummary` where there is nothing. */
export function foundOf(summaries: readonly Summary[]): Found {
  return found(
    summaries[0],
    summaries.map((summary) => ({ proposals: candidatesIn(summary) })),
  );
}

/** The same of frameworks for action: all could live with whatever is in them. */
export function foundInFrameworks(frameworks: readonly FrameworkTold[]): Found {
  const rooms = frameworks.map(({ framework }) => ({
    proposals: onceEach((framework?.levels ?? []).flatMap(({ items }) => items)).map((one) => ({
      ...one,
      accepted: true,
    })),
  }));
  return found(frameworks[0], rooms);
}

function found(
  first: { session: string; madeAt: number; framework: { lookAgainOn: string | null } | null } | undefined,
  rooms: Found['rooms'],
): Found {
  if (first === undefined || rooms.every(({ proposals }) => proposals.length === 0))
    throw new UselessSummary('no-proposals');
  return {
    session: first.session.trim().slice(0, MAX_SESSION_NAME_LENGTH),
    at: Math.max(0, Math.round(first.madeAt)),
    lookAgainOn: dateIn(first.framework?.lookAgainOn),
    rooms,
  };
}

/** With those proposals and under ids of its own: those of the file are strangers'. More than fit are not cut off here. */
export function earlierWith(found: Omit<Found, 'rooms'>, proposals: readonly EarlierProposal[]): Earlier {
  const { session, at, lookAgainOn } = found;
  const kept = proposals.map(({ text, levels, whoDecides, firstStep }, index) => ({
    id: `e${index + 1}`,
    text,
    levels,
    whoDecides,
    firstStep,
  }));
  return { session, at, lookAgainOn, proposals: kept };
}

/** Those that one begins with: what was accepted, where anything was, and as many as fit. */
export function chosenFirst(offered: readonly Candidate[]): readonly Candidate[] {
  const accepted = offered.filter((one) => one.accepted);
  return (accepted.length > 0 ? accepted : offered).slice(0, MAX_EARLIER);
}

function candidatesIn(summary: Summary): Candidate[] {
  const carried = new Set(summary.framework?.levels.flatMap(({ items }) => items.map(({ id }) => id)));
  const all = [...madeIn(summary), ...stillOpenIn(summary)].map((one) => ({
    ...one,
    accepted: carried.has(one.id),
  }));
  return [...all.filter(({ accepted }) => accepted), ...all.filter(({ accepted }) => !accepted)];
}

/** One that stands on several levels is told under each of them. */
function madeIn({ rounds }: Summary): EarlierProposal[] {
  const told = rounds.flatMap(({ levels }) => levels.flatMap(({ proposals }) => proposals));
  return onceEach(told);
}

/** What was already come back to then, and is not over yet. */
function stillOpenIn({ followUp }: Summary): EarlierProposal[] {
  return onceEach(
    (followUp?.proposals ?? []).filter(
      ({ state, takenUp }) => (state === 'under-way' || state === 'still-wanted') && !takenUp,
    ),
  );
}

function onceEach(told: readonly EarlierProposal[]): EarlierProposal[] {
  const found = new Map<string, EarlierProposal>();
  for (const { id, text, levels, whoDecides, firstStep } of told)
    found.set(id, { id, text, levels, whoDecides, firstStep });
  return [...found.values()].filter(({ text, levels }) => text.trim() !== '' && levels.length > 0);
}

/** null: none, or none that there is. */
export function dateIn(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return Number.isNaN(Date.parse(value)) ? null : value;
}
