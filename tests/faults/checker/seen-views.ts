import type { Finding } from './findings.ts';
import type { Names } from './names.ts';
import { canonical, difference } from './same.ts';
import type { Secrets } from './secrets.ts';
import type { View } from './words.ts';

/** The whole views that screens were given, until the log has come to them. */
export class SeenViews {
  readonly #names: Names;
  readonly #secrets: Secrets;
  #seen: { viewer: string; view: View }[] = [];
  /** Given after the log was asked for its end, when something came by itself: the next end is past them. */
  #ahead: readonly { viewer: string; view: View }[] = [];

  constructor(names: Names, secrets: Secrets) {
    this.#names = names;
    this.#secrets = secrets;
  }

  given(viewer: string, view: View): void {
    this.#seen.push({ viewer, view });
  }

  /** `view`: as the log makes it. `isLast`: with that the log ends, and everyone goes by the name they have then. */
  compare(view: View, isLast: boolean): Finding[] {
    const here = this.#seen.filter((one) => one.view.seq === view.seq);
    if (here.length === 0) return [];
    const comparable = (one: View) => (isLast ? one : this.#names.withoutIn(one));
    const right = comparable(view);
    const whole = canonical(right);
    return here.flatMap(({ viewer, view: given }): Finding[] => {
      if (canonical(comparable(given)) === whole) return [];
      const differs = difference(right, comparable(given)) ?? 'their bytes';
      const what = `${viewer} was given another view of ${given.seq}: ${differs}`;
      const leaks = this.#secrets.inBytes(viewer, JSON.stringify(given), given.seq);
      return [{ kind: 'diverged', what }, ...leaks];
    });
  }

  /**
   * Forgets them; those that no part of the log from `from` to `to` is a match for are found. One that is ahead of it waits for
   * the next time, once.
   */
  settle(from: number, to: number): Finding[] {
    const settled = this.#seen.splice(0);
    const ahead = settled.filter((one) => one.view.seq > to && !this.#ahead.includes(one));
    this.#ahead = ahead;
    this.#seen.push(...ahead);
    const done = settled.filter((one) => !ahead.includes(one));
    return done.flatMap(({ viewer, view: { seq } }): Finding[] => {
      const where = seq < from ? `after ${from}` : seq > to ? 'and the log ends before' : null;
      if (where === null) return [];
      return [{ kind: 'diverged', what: `${viewer} was given the view of ${seq}, ${where}` }];
    });
  }
}
