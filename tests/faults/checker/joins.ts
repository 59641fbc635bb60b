import type { Finding } from './findings.ts';
import type { Told } from './words.ts';

/** Who was given a seat, and whether the log says so once. */
export class Joins {
  #given: { id: string; name: string }[] = [];
  readonly #inLog: { participant: string; name: string }[] = [];

  given(id: string, name: string): void {
    this.#given.push({ id, name });
  }

  /** An answer may come long after the seat was taken: when the same was asked again. */
  settle(log: readonly Told[]): Finding[] {
    for (const { event } of log) if (event?.type === 'participant-joined') this.#inLog.push(event);
    return this.#given.splice(0).flatMap(({ id, name }): Finding[] => {
      const times = this.#inLog.filter((one) => one.participant === id || one.name === name).length;
      if (times === 0) return [{ kind: 'lost', what: `${name} was given a seat that the log does not know` }];
      return times > 1 ? [{ kind: 'doubled', what: `${name} joined ${times} times` }] : [];
    });
  }
}
