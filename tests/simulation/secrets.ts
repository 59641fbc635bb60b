import type { Mine, ParticipantId, Recorded, Told, View } from '@reflextics/game';

interface Whispered {
  text: string;
  authors: readonly ParticipantId[];
  /** Said to the narrator by a seat without a device: she wrote it down. */
  aloud: boolean;
  /** The event that shows it to everyone; never, where it was changed or taken back before. */
  shownBy: number;
}

/** A text that cannot be in a message by chance. */
const isTelling = (text: string) => text.trim().length > 5;

/** A text with a number of its own: nobody says it of something else as well. */
const ONCE = /\d{4,}/;

/**
 * What may reach whom, told anew from the log and without the rulebook's own functions for it: the text of a proposal
 * made in silence or of a problem, who chose or answered what, how long someone spoke.
 */
export class Secrets {
  readonly #whispered: Whispered[] = [];
  /** Whose each proposal is that was made in silence. */
  readonly #made = new Map<string, Pick<Whispered, 'authors' | 'aloud'>>();
  readonly #deviceless = new Set<ParticipantId>();

  learn({ seq, event }: Recorded): void {
    switch (event.type) {
      case 'participant-joined':
        if (event.deviceless) this.#deviceless.add(event.participant);
        break;
      case 'silent-proposal-submitted':
        this.#made.set(event.proposal.id, event.proposal);
        this.#whisper(event.proposal.id, event.proposal.text);
        break;
      case 'silent-proposal-edited':
        this.#whisper(event.proposal, event.text);
        break;
      case 'proposals-revealed':
        this.#show(
          event.proposals.map(({ text }) => text),
          seq,
        );
        break;
      case 'consent-answered': {
        const { participant, problem, aloud } = event;
        if (problem !== null && ONCE.test(problem))
          this.#whispered.push({
            text: problem,
            authors: [participant],
            aloud,
            shownBy: Number.POSITIVE_INFINITY,
          });
        break;
      }
      case 'consent-closed':
        this.#show(
          event.results.flatMap(({ words }) => words),
          seq,
        );
        break;
    }
  }

  /** What everyone was told and may not know; null: nothing. */
  inTold({ seq, event }: Told): string | null {
    if (event === null) return null;
    if (/^(ballot-|silent-|consent-answer)/.test(event.type) && Object.keys(event).length > 1)
      return `the ${event.type}`;
    if ('spoken' in event) return 'a speaking time';
    return this.#textIn(event, seq, () => true);
  }

  inView(view: View): string | null {
    return this.#textIn(view, view.seq, () => true);
  }

  /** What someone's own part holds of others; `narrates`: at that event. */
  inMine(participant: ParticipantId, narrates: boolean, asOf: number, mine: Mine): string | null {
    const isTheirs = (id: ParticipantId) => id === participant || (narrates && this.#deviceless.has(id));
    const voter = Object.keys(mine.ballots).find((id) => !isTheirs(id));
    if (voter !== undefined) return `the ballot of ${voter}`;
    const answerer = Object.keys(mine.answers ?? {}).find((id) => !isTheirs(id));
    if (answerer !== undefined) return `the answers of ${answerer}`;
    const speaker = Object.keys(mine.spoken).find((id) => id !== participant);
    if (speaker !== undefined && !narrates) return `the speaking time of ${speaker}`;
    return this.#textIn(
      [mine.silent, mine.answers],
      asOf,
      ({ authors, aloud }) => !authors.includes(participant) && !(narrates && aloud),
    );
  }

  #show(texts: readonly string[], seq: number): void {
    // Of few answers, what several wrote is told as one text.
    for (const one of this.#whispered)
      if (texts.some((text) => text.includes(one.text))) one.shownBy = Math.min(one.shownBy, seq);
  }

  #whisper(proposal: string, text: string): void {
    const { authors, aloud } = this.#made.get(proposal) ?? { authors: [], aloud: false };
    if (isTelling(text)) this.#whispered.push({ text, authors, aloud, shownBy: Number.POSITIVE_INFINITY });
  }

  #textIn(message: unknown, seq: number, isForeign: (one: Whispered) => boolean): string | null {
    const hidden = this.#whispered.filter((one) => one.shownBy > seq && isForeign(one));
    if (hidden.length === 0) return null;
    const words = JSON.stringify(message);
    const found = hidden.find(({ text }) => words.includes(JSON.stringify(text).slice(1, -1)));
    return found === undefined ? null : `the hidden proposal “${found.text}”`;
  }
}
