const LEAST = 1_500; // ms: on a machine with time to spare a line that is silent for so long is dead
const MOST = 15_000; // ms
const TIMES_USUAL = 4; // of what answers usually take: where everything is slow, slow is not dead
const WEIGHT_OF_NEW = 0.1; // of the last answer in what is usual

/** How long the people of a run wait for an answer, by how long answers take. */
export class Patience {
  #usual = 0;

  /** ms, the longer the more often it was in vain. */
  after(timesInVain: number): number {
    return Math.min(Math.max(LEAST, this.#usual * TIMES_USUAL) * 2 ** timesInVain, MOST);
  }

  /** An answer took so many ms. */
  took(ms: number): void {
    this.#usual += (ms - this.#usual) * WEIGHT_OF_NEW;
  }
}
