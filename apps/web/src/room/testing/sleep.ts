/** A page that can be frozen, as a browser does with a tab in the background: what comes to it meanwhile waits, in its order. */
export class TestSleep {
  #waiting: (() => void)[] | null = null;

  freeze(): void {
    this.#waiting ??= [];
  }

  thaw(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const run of waiting) run();
  }

  /** At once, or when the page thaws. */
  run(what: () => void): void {
    if (this.#waiting === null) what();
    else this.#waiting.push(what);
  }

  /** What comes of `coming`, when the page can hear it. */
  hears<T>(coming: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      coming.then(
        (value) => this.run(() => resolve(value)),
        (error: unknown) => this.run(() => reject(error)),
      );
    });
  }
}
