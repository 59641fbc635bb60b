import type { Dice } from '../../packages/game/src/testing/dice.ts';

/** How likely it is that something goes wrong, from 0 to 1, at each thing done. */
export class Weather {
  /** A question to the database that gets no answer, before or after it was done. */
  database = 0;
  /** A word between servers that is lost, or comes twice. */
  bus = 0;
  /** A request that does not arrive, arrives twice, or whose answer is lost. */
  http = 0;
  readonly #dice: Dice;
  readonly #count: (what: string) => void;

  constructor(dice: Dice, count: (what: string) => void) {
    this.#dice = dice;
    this.#count = count;
  }

  change(): void {
    this.database = this.#dice.pick([0, 0.1, 0.4]);
    this.bus = this.#dice.pick([0, 0.3, 1]);
    this.http = this.#dice.pick([0, 0.2, 0.6]);
  }

  /** The bus stays as bad as it is: it is a courtesy, and everything has to come right without it. */
  calm(): void {
    this.database = 0;
    this.http = 0;
  }

  /** Nor is the bus bad any more. */
  clearAir(): void {
    this.bus = 0;
  }

  atDatabase(): 'done' | 'not-done' | 'done-unheard' {
    if (!this.#dice.chance(this.database)) return 'done';
    return this.#wrong('database', this.#dice.pick(['not-done', 'done-unheard']));
  }

  onBus(): 'once' | 'twice' | 'lost' {
    if (!this.#dice.chance(this.bus)) return 'once';
    return this.#wrong('bus', this.#dice.pick(['twice', 'lost', 'lost']));
  }

  overHttp(): 'once' | 'twice' | 'lost' | 'unanswered' {
    if (!this.#dice.chance(this.http)) return 'once';
    return this.#wrong('http', this.#dice.pick(['twice', 'lost', 'unanswered']));
  }

  #wrong<Fate extends string>(where: string, fate: Fate): Fate {
    this.#count(`${where} ${fate}`);
    return fate;
  }
}
