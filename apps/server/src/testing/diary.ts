/** What happened, in order, for whoever waits for it. */
export class Diary<Entry> {
  readonly entries: Entry[] = [];
  #looks: (() => void)[] = [];

  note(entry: Entry): void {
    this.entries.push(entry);
    for (const look of this.#looks) look();
  }

  /** Resolves once that holds: looked at with each entry. */
  async until(holds: (entries: readonly Entry[]) => boolean): Promise<void> {
    if (holds(this.entries)) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!holds(this.entries)) return;
        this.#looks = this.#looks.filter((one) => one !== look);
        resolve();
      };
      this.#looks.push(look);
    });
  }
}
