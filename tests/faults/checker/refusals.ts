import type { Claim } from './accounts.ts';
import type { Finding } from './findings.ts';
import { REASONS } from './refusal-reasons.ts';
import type { Command, View } from './words.ts';

/** A command that the rules refused. */
export interface Refused {
  /** Participant's id. */
  readonly asker: string;
  readonly n: number;
  readonly command: Command;
  readonly code: string;
  /** The highest `seq` that anyone in the room had been answered when this was first sent. */
  readonly after: number;
}

/**
 * Whether the room was ever as a refusal says, from what had been answered before the command was sent on. It does not say
 * where it was decided, and an end of the log that is asked for may be behind: it is wrong once the log has come to
 * something that was answered later, and no moment of it fits.
 */
export class Refusals {
  #open: (Refused & { readonly asOf: number | null })[] = [];

  refused(refused: Refused): void {
    if (REASONS[refused.code] !== undefined) this.#open.push({ ...refused, asOf: null });
  }

  /** The room as it was at one number, each in its turn, the end that was checked last among them. */
  was(view: View): void {
    this.#open = this.#open.filter(
      ({ code, command, asker, after }) =>
        view.seq < after || REASONS[code]?.(view, command, asker) === false,
    );
  }

  /** Nothing is under way, and the room was told of from `from` to `to`, where those were answered with success. */
  settle(claims: readonly Claim[], from: number, to: number): Finding[] {
    // How the room was before that is not known any more.
    const known = this.#open.filter(({ asOf, after }) => asOf !== null || after >= from);
    const isPast = (asOf: number | null): boolean =>
      asOf !== null && claims.some(({ seq }) => seq > asOf && seq <= to);
    const wrong = known.filter(({ asOf }) => isPast(asOf));
    this.#open = known.filter(({ asOf }) => !isPast(asOf)).map((one) => ({ ...one, asOf: one.asOf ?? to }));
    return wrong.map(({ command, n, asker, code, after, asOf }) => ({
      kind: 'diverged',
      what: `${command.type} (n ${n} of ${asker}) was refused with ${code}, which was so at no moment from ${after} to ${asOf}`,
    }));
  }
}
