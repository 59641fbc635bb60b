interface Waiting<Answer> {
  key: string;
  resolve: (answer: Answer | null) => void;
  reject: (error: unknown) => void;
}

export interface GatheringOptions {
  /** Statements under way at the same moment: what arrives meanwhile goes into the next. */
  atOnce: number;
  /** Keys in one statement, at the most. */
  most: number;
}

/**
 * Puts questions by key together into one statement: the more are asked at the same moment, as when everyone comes back
 * at once, the less each costs. Each is asked of the database after its caller asked for it, never answered from before.
 */
export class Gathering<Answer> {
  readonly #ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>;
  readonly #options: GatheringOptions;
  #waiting: Waiting<Answer>[] = [];
  #underWay = 0;

  /** `ask`: those of the keys that are known, by key. */
  constructor(
    ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
    options: GatheringOptions,
  ) {
    this.#ask = ask;
    this.#options = options;
  }

  /** Null: not known. Throws what the statement throws. */
  of(key: string): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      // What is asked in the same turn of the loop goes together.
      if (this.#waiting.length === 1) setImmediate(() => this.#begin());
    });
  }

  #begin(): void {
    while (this.#waiting.length > 0 && this.#underWay < this.#options.atOnce) {
      this.#answer(this.#waiting.splice(0, this.#options.most));
    }
  }

  async #answer(asked: readonly Waiting<Answer>[]): Promise<void> {
    this.#underWay += 1;
    try {
      const answers = await this.#ask([...new Set(asked.map(({ key }) => key))]);
      for (const { key, resolve } of asked) resolve(answers.get(key) ?? null);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    } finally {
      this.#underWay -= 1;
      this.#begin();
    }
  }
}
