import { isEffectOf, mayChangeNothing } from './effects.ts';
import type { Finding } from './findings.ts';
import type { Command, OpenEvent, Told } from './words.ts';

/** As who asked what comes over HTTP from outside the room … */
export const FACILITATOR = 'facilitator';
/** … without a number: whoever asks again asks anew. */
export const NUMBERLESS = 0;

/** A command that was answered with success. */
export interface Claim {
  /** Participant's id. */
  readonly asker: string;
  readonly n: number;
  readonly command: Command;
  /** As answered: the room's last event then. */
  readonly seq: number;
  /** The highest `seq` that anyone in the room had been answered when this was first sent. */
  readonly after: number;
}

/** What was asked, and who asked never heard what became of it: it is in the log at most once. */
export type Unanswered = Pick<Claim, 'asker' | 'n' | 'command'>;

export interface Balance {
  readonly found: readonly Finding[];
  /** Of the commands that were answered with success those that did something; the others found it so already. */
  readonly done: readonly Claim[];
}

/** Nobody's command: they come by themselves, or over the door. */
const BY_THEMSELVES: readonly OpenEvent['type'][] = [
  'room-opened',
  'narrator-went-away',
  'narrator-came-back',
];

/**
 * Goes through a stretch of the log that begins after event `from`, when every command so far has been answered, and
 * finds for each event the one answered command that it is of, and for each answered command its events.
 */
export function balance(
  log: readonly Told[],
  claims: readonly Claim[],
  from: number,
  unanswered: Unanswered[] = [],
): Balance {
  const found: Finding[] = [];
  const done: Claim[] = [];
  const last = log.at(-1)?.seq ?? from;
  let rest = log.filter(({ event }) => event === null || !comesByItself(event));
  for (const group of bySeq(claims)) {
    const { seq } = group[0];
    if (seq > last) {
      found.push(...group.map((claim) => lost(claim, `the log ends at ${last}`)));
      continue;
    }
    const block = rest.filter((one) => one.seq <= seq);
    rest = rest.filter((one) => one.seq > seq);
    const account = accountFor(block, group, unanswered);
    found.push(...account.found);
    if (account.doer !== null) done.push(account.doer);
  }
  found.push(...unasked(rest, unanswered));
  return { found, done };
}

function comesByItself(event: OpenEvent): boolean {
  return event.type === 'participant-joined' ? !event.deviceless : BY_THEMSELVES.includes(event.type);
}

type Group = readonly [Claim, ...Claim[]];

function bySeq(claims: readonly Claim[]): Group[] {
  const groups = new Map<number, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const group = groups.get(claim.seq);
    if (group === undefined) groups.set(claim.seq, [claim]);
    else group.push(claim);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
}

/**
 * At most one of those answered with the same number did something; the others found it so already. Which one, and where
 * its events begin, is not told: nothing is wrong where it can be in any way.
 */
function accountFor(
  block: readonly Told[],
  group: Group,
  unanswered: Unanswered[],
): { found: Finding[]; doer: Claim | null } {
  let found: Finding[] = [];
  for (const way of ways(block, group)) {
    const outcome = tried(way, block, group, unanswered);
    if (outcome.found.length > 0) {
      if (found.length === 0) found = outcome.found;
      continue;
    }
    unanswered.splice(0, Infinity, ...outcome.unanswered);
    return { found: [], doer: way.doer };
  }
  return { found, doer: null };
}

/** Which command did something, with the events from `start`; null: none of them did. */
interface Way {
  readonly doer: Claim | null;
  readonly start: number;
}

interface Outcome {
  readonly found: Finding[];
  /** What is left of those that nobody heard of. */
  readonly unanswered: readonly Unanswered[];
}

function* ways(block: readonly Told[], group: Group): Generator<Way> {
  for (let start = 0; start < block.length; start += 1) {
    const own = block.slice(start);
    for (const doer of group) if (isOf(own, doer)) yield { doer, start };
  }
  yield { doer: null, start: block.length };
}

function tried({ doer, start }: Way, block: readonly Told[], group: Group, pool: Unanswered[]): Outcome {
  const unanswered = [...pool];
  const found = [
    ...unasked(block.slice(0, start), unanswered),
    ...(doer === null ? [] : outOfOrder(block.slice(start), doer)),
    ...group.filter((claim) => claim !== doer).flatMap(withoutEffect),
  ];
  return { found, unanswered };
}

function isOf(events: readonly Told[], claim: Claim): boolean {
  return (
    events.at(-1)?.seq === claim.seq &&
    isEffectOf(
      events.map(({ event }) => event),
      claim.command,
      claim.asker,
    )
  );
}

function withoutEffect(claim: Claim): Finding[] {
  if (!mayChangeNothing(claim.command)) return [lost(claim, 'nothing of it is in the log there')];
  return claim.seq >= claim.after ? [] : [early(claim)];
}

function outOfOrder(events: readonly Told[], claim: Claim): Finding[] {
  return (events[0]?.seq ?? 0) > claim.after ? [] : [early(claim)];
}

function early(claim: Claim): Finding {
  return {
    kind: 'diverged',
    what: `${nameOf(claim)} was sent after ${claim.after} had been answered, and stands at ${claim.seq}`,
  };
}

function lost(claim: Claim, why: string): Finding {
  return { kind: 'lost', what: `${nameOf(claim)} was answered with ${claim.seq}; ${why}` };
}

/** What is left once each of those commands that were never answered is taken for the first that could be of it. */
function unasked(events: readonly Told[], unanswered: Unanswered[]): Finding[] {
  for (let start = 0; start < events.length; start += 1) {
    for (let end = events.length; end > start; end -= 1) {
      const own = events.slice(start, end).map(({ event }) => event);
      const asked = unanswered.findIndex(({ command, asker }) => isEffectOf(own, command, asker));
      if (asked < 0) continue;
      unanswered.splice(asked, 1);
      return [...unasked(events.slice(0, start), unanswered), ...unasked(events.slice(end), unanswered)];
    }
  }
  if (events.length === 0) return [];
  const list = events.map(({ seq, event }) => `${seq} ${event?.type ?? 'unseen'}`).join(', ');
  return [{ kind: 'doubled', what: `no answered command accounts for ${list}` }];
}

function nameOf({ command, n, asker }: Unanswered): string {
  return `${command.type} (n ${n} of ${asker})`;
}
