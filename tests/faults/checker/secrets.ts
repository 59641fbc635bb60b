import type { Finding } from './findings.ts';
import { COVERED, marksIn } from './secret-marks.ts';
import type { Mine, OpenEvent, Proposal, Told, View } from './words.ts';

/** Of these everyone may know no more than this. */
const NO_MORE_THAN: Readonly<Partial<Record<OpenEvent['type'], readonly string[]>>> = {
  'ballot-cast': ['type'],
  'ballot-dropped': ['type'],
  'silent-proposal-submitted': ['type'],
  'silent-proposal-withdrawn': ['type'],
  'consent-answered': ['type'],
  'consent-answers-dropped': ['type'],
  'turn-ended': ['type', 'holder', 'how'],
};

/** Which events show the words of a proposal, or of a problem with one. */
const SHOWING: readonly OpenEvent['type'][] = [
  'proposal-submitted',
  'proposal-edited',
  'proposals-revealed',
  'consent-closed',
  'proposal-reworded',
];

/** What is secret in one room, and since when it is not: by the log alone. */
export class Secrets {
  /** By mark: the first event that shows it. */
  readonly #shownAt = new Map<string, number>();

  /** `before`: the view as that event finds it. */
  log({ seq, event }: Told, before: View): Finding[] {
    if (event === null) return [];
    const found: Finding[] = [];
    const allowed = NO_MORE_THAN[event.type];
    const more = allowed === undefined ? [] : Object.keys(event).filter((key) => !allowed.includes(key));
    if (more.length > 0) found.push(leak(`event ${seq} ${event.type} tells ${more.join(', ')}`));
    for (const { text, proposal } of marksIn(JSON.stringify(event))) {
      if (!proposal || this.#shownAt.has(text)) continue;
      this.#shownAt.set(text, seq);
      const silent = event.type === 'proposal-submitted' && before.rounds.at(-1)?.board.mode === 'silent';
      if (silent || !SHOWING.includes(event.type))
        found.push(leak(`event ${seq} ${event.type} shows the hidden ${text}`));
    }
    return found;
  }

  /** Whether these bytes, true up to event `seq`, hold words of another's proposal that nobody could know by then. */
  inBytes(viewer: string, bytes: string, seq: number): Finding[] {
    return marksIn(bytes)
      .filter(({ text, author, proposal }) => {
        return proposal && author !== viewer && (this.#shownAt.get(text) ?? Infinity) > seq;
      })
      .map(({ text }) => leak(`${viewer} was given the hidden ${text} at ${seq}`));
  }
}

/** What one has to know of a room to tell what is whose. */
export interface Seats {
  /** Whether this participant narrated then. */
  narrated(): boolean;
  isDeviceless(id: string): boolean;
}

/** What one participant may be given for themselves alone, and, narrating, of the seats without a device. */
export function strangersIn(mine: Mine, viewer: string, id: string, seats: Seats): Finding[] {
  const found: Finding[] = [];
  const mayHave = (owner: string) => owner === id || (seats.isDeviceless(owner) && seats.narrated());
  if (!Object.keys(mine.ballots).every(mayHave)) found.push(leak(`${viewer} was given another's ballot`));
  const isHidden = ({ authors, aloud }: Proposal) =>
    !authors.every((author) => mayHave(author) && (author === id || aloud));
  const [own, others] = [
    mine.silent.filter(({ authors }) => authors.includes(id)),
    mine.silent.filter(({ authors }) => !authors.includes(id)),
  ];
  if (mine.silent.some(isHidden) || !marksIn(JSON.stringify(own)).every(isTheirs(viewer)))
    found.push(leak(`${viewer} was given another's hidden proposal`));
  const { [id]: ownAnswers = {}, ...otherAnswers } = mine.answers ?? {};
  if (
    !Object.keys(otherAnswers).every(mayHave) ||
    !marksIn(JSON.stringify(ownAnswers)).every(isTheirs(viewer))
  )
    found.push(leak(`${viewer} was given another's answers`));
  if (marksIn(JSON.stringify([others, otherAnswers])).some(({ author }) => author === COVERED))
    found.push(leak(`${viewer} was given what was entered covered`));
  if (Object.keys(mine.spoken).some((key) => key !== id) && !seats.narrated())
    found.push(leak(`${viewer} was given another's speaking time`));
  if (mine.offers?.some(({ participant }) => participant !== id) && !seats.narrated())
    found.push(leak(`${viewer} was given another's card on offer`));
  if (marksIn(JSON.stringify(mine.offers ?? [])).length > 0)
    found.push(leak(`${viewer} was given the words of a card that they did not ask for`));
  return found;
}

const isTheirs =
  (viewer: string) =>
  ({ author }: { author: string }): boolean =>
    author === viewer;

function leak(what: string): Finding {
  return { kind: 'leaks', what };
}
