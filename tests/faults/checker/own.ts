import type { Claim } from './accounts.ts';
import { actorOf } from './effects.ts';
import type { Finding } from './findings.ts';
import type { Command, Json, Mine, Told } from './words.ts';

const ENDS_ANSWERING: readonly string[] = [
  'consent-opened',
  'consent-closed',
  'going-on-undone',
  'room-closed',
];
const ENDS_VOTING: readonly string[] = [
  'vote-opened',
  'vote-undone',
  'vote-closed',
  'going-on-undone',
  'room-closed',
];

const sorted = <T>(entries: [string, T][]) => entries.sort(([one], [other]) => (one < other ? -1 : 1));

/** What one seat has for itself. */
export type Part = 'ballot' | 'answers' | 'silent' | 'offers';

/** Those that each of these commands may change. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  'cast-ballot': ['ballot'],
  'answer-consent': ['answers'],
  'submit-proposal': ['silent'],
  'edit-proposal': ['silent'],
  'withdraw-proposal': ['silent'],
  'offer-card': ['offers'],
  'withdraw-offer': ['offers'],
};

export const partsOf = ({ type }: Command): ReadonlySet<Part> => new Set(PARTS[type]);

const NONE: ReadonlySet<Part> = new Set();

/** Entered by the person themselves on the one screen of all: the narrator does not see it. */
interface Secret<What> {
  readonly what: What;
  readonly covered: boolean;
}

/** One seat's secrets as the commands that were answered and the log make them. */
export class Own {
  readonly #id: string;
  #ballot: Secret<string> | null = null;
  #silent: Secret<string>[] = [];
  #offered: string[] = [];
  /** By id, as they were given to this person: who withdraws one names it so. */
  readonly #titles = new Map<string, string>();
  /** By proposal: the problem that they see with it; null: none. */
  readonly #answers = new Map<string, Secret<string | null>>();

  constructor(id: string) {
    this.#id = id;
  }

  log({ seq, event }: Told, claims: readonly Claim[]): void {
    const type = event?.type ?? '';
    const narrates = event?.type === 'narrator-appointed' && event.participant === this.#id;
    if (ENDS_VOTING.includes(type) || narrates) this.#ballot = null;
    if (ENDS_ANSWERING.includes(type) || narrates) this.#answers.clear();
    if (type === 'proposals-revealed') this.#silent = [];
    for (const { asker, command, seq: at } of claims)
      if (at === seq && actorOf(command, asker) === this.#id) this.#did(command, type);
  }

  given({ offers = [] }: Mine): void {
    for (const { id, participant, title } of offers)
      if (participant === this.#id) this.#titles.set(id, title);
  }

  /** Of a person who has this before them. `unsure`: nothing is said of these. */
  compare(mine: Mine, viewer: string, unsure = NONE): Finding[] {
    const offered = (mine.offers ?? []).filter(({ participant }) => participant === this.#id);
    const titles = offered.map(({ title }) => title);
    const found = this.#compare(mine, viewer, unsure, () => true);
    if (!unsure.has('offers') && JSON.stringify(titles) !== JSON.stringify(this.#offered))
      found.push(lost(viewer, 'offered', this.#offered.join(', '), titles.join(', ')));
    return found;
  }

  /** Of a seat without a device, as far as whoever narrates may know it: `mine` is theirs. */
  compareForNarrator(mine: Mine, viewer: string, unsure = NONE): Finding[] {
    return this.#compare(mine, viewer, unsure, ({ covered }) => !covered);
  }

  #did(command: Command, event: string): void {
    const covered = command.covered === true;
    if (command.type === 'cast-ballot') this.#ballot = { what: String(command.choice), covered };
    if (command.type === 'answer-consent') {
      const problem = command.problem === null ? null : String(command.problem);
      this.#answers.set(String(command.proposal), { what: problem, covered });
    }
    if (command.type === 'submit-proposal' && event === 'silent-proposal-submitted')
      this.#silent.push({ what: String(command.text), covered });
    if (command.type === 'offer-card') this.#offered.push(titleOf(command));
    if (command.type === 'withdraw-offer') {
      const title = this.#titles.get(String(command.offer));
      this.#offered = this.#offered.filter((one) => one !== title);
    }
  }

  #compare(
    mine: Mine,
    viewer: string,
    unsure: ReadonlySet<Part>,
    isSeen: (secret: Secret<unknown>) => boolean,
  ): Finding[] {
    const found: Finding[] = [];
    const ballot = mine.ballots[this.#id] ?? null;
    const cast = this.#ballot !== null && isSeen(this.#ballot) ? this.#ballot.what : null;
    if (!unsure.has('ballot') && ballot !== cast)
      found.push(lost(viewer, `voted for ${this.#id}`, String(cast), String(ballot)));
    const seen = [...this.#answers].filter(([, answer]) => isSeen(answer));
    const answers = JSON.stringify(sorted(Object.entries(mine.answers?.[this.#id] ?? {})));
    const given = JSON.stringify(sorted(seen.map(([proposal, { what }]) => [proposal, what])));
    if (!unsure.has('answers') && answers !== given)
      found.push(lost(viewer, `answered for ${this.#id}`, given, answers));
    const silent = mine.silent.filter(({ authors }) => authors.includes(this.#id)).map(({ text }) => text);
    const proposed = this.#silent.filter(isSeen).map(({ what }) => what);
    if (!unsure.has('silent') && JSON.stringify(silent) !== JSON.stringify(proposed))
      found.push(lost(viewer, `proposed for ${this.#id}`, proposed.join(' '), silent.join(' ')));
    return found;
  }
}

function lost(viewer: string, did: string, what: string, has: string): Finding {
  return { kind: 'lost', what: `${viewer} ${did}: ${what}, and has: ${has}` };
}

function titleOf({ card }: Command): string {
  return String((card as { readonly title?: Json } | undefined)?.title);
}
