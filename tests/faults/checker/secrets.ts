import type { Claim } from './accounts.ts';
import type { Finding } from './findings.ts';
import { marksIn } from './secret-marks.ts';
import type { Command, Json, Mine, OpenEvent, Told, View } from './words.ts';

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

/** What one participant may be given for themselves alone. `narrated`: whether they narrated as of then. */
export function strangersIn(mine: Mine, viewer: string, id: string, narrated: () => boolean): Finding[] {
  const found: Finding[] = [];
  if (Object.keys(mine.ballots).some((key) => key !== id))
    found.push(leak(`${viewer} was given another's ballot`));
  const silent = JSON.stringify(mine.silent);
  if (mine.silent.some(({ authors }) => authors.join() !== id) || !marksIn(silent).every(isTheirs(viewer)))
    found.push(leak(`${viewer} was given another's hidden proposal`));
  if (Object.keys(mine.answers ?? {}).some((key) => key !== id))
    found.push(leak(`${viewer} was given another's answers`));
  if (Object.keys(mine.spoken).some((key) => key !== id) && !narrated())
    found.push(leak(`${viewer} was given another's speaking time`));
  if (mine.offers?.some(({ participant }) => participant !== id) && !narrated())
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

const ENDS_ANSWERING: readonly string[] = [
  'consent-opened',
  'consent-closed',
  'going-on-undone',
  'room-closed',
];

const sorted = <T>(entries: [string, T][]) => entries.sort(([one], [other]) => (one < other ? -1 : 1));

/** One participant's own secrets as their answered commands and the log make them. */
export class Own {
  readonly #id: string;
  #ballot: string | null = null;
  #silent: string[] = [];
  #offered: string[] = [];
  /** By proposal: the problem that they see with it; null: none. */
  readonly #answers = new Map<string, string | null>();

  constructor(id: string) {
    this.#id = id;
  }

  log({ seq, event }: Told, claims: readonly Claim[]): void {
    if (event?.type === 'vote-opened' || event?.type === 'vote-closed' || event?.type === 'going-on-undone')
      this.#ballot = null;
    if (event?.type === 'narrator-appointed' && event.participant === this.#id) this.#ballot = null;
    if (ENDS_ANSWERING.includes(event?.type ?? '')) this.#answers.clear();
    if (event?.type === 'narrator-appointed' && event.participant === this.#id) this.#answers.clear();
    if (event?.type === 'proposals-revealed') this.#silent = [];
    for (const { asker, command, seq: at } of claims) {
      if (asker !== this.#id || at !== seq) continue;
      if (command.type === 'cast-ballot') this.#ballot = String(command.choice);
      if (command.type === 'answer-consent')
        this.#answers.set(
          String(command.proposal),
          command.problem === null ? null : String(command.problem),
        );
      if (command.type === 'submit-proposal' && event?.type === 'silent-proposal-submitted')
        this.#silent.push(String(command.text));
      if (command.type === 'offer-card') this.#offered.push(titleOf(command));
    }
  }

  compare(mine: Mine, viewer: string): Finding[] {
    const found: Finding[] = [];
    const ballot = mine.ballots[this.#id] ?? null;
    if (ballot !== this.#ballot)
      found.push({ kind: 'lost', what: `${viewer} voted ${this.#ballot}, and has ${ballot}` });
    const answers = JSON.stringify(sorted(Object.entries(mine.answers?.[this.#id] ?? {})));
    const given = JSON.stringify(sorted([...this.#answers]));
    if (answers !== given)
      found.push({ kind: 'lost', what: `${viewer} answered ${given}, and has ${answers}` });
    const silent = mine.silent.map(({ text }) => text);
    if (JSON.stringify(silent) !== JSON.stringify(this.#silent))
      found.push({
        kind: 'lost',
        what: `${viewer} proposed ${this.#silent.join(' ')}, and has ${silent.join(' ')}`,
      });
    const offered = (mine.offers ?? [])
      .filter(({ participant }) => participant === this.#id)
      .map(({ title }) => title);
    if (JSON.stringify(offered) !== JSON.stringify(this.#offered))
      found.push({
        kind: 'lost',
        what: `${viewer} offered ${this.#offered.join(', ')}, and has ${offered.join(', ')}`,
      });
    return found;
  }
}

function titleOf({ card }: Command): string {
  return String((card as { readonly title?: Json } | undefined)?.title);
}
