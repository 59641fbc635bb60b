import { type Bench, furnished, furnishedFloor } from '../bench.ts';
import { type Figure, type Figures, figureOf, figuresOf } from '../figures.ts';
import { type Measured, measure, profiling } from './measured.ts';

export interface SideBySide {
  floor: Figures<Measured>;
  ours: Figures<Measured>;
  /** Ours divided by the floor's of the same run. */
  ratios: { commands: Figure; cpu: Figure; allCpu: Figure };
}

const FLOOR = 'floor';
const OURS = 'ours';

/** The same rooms and the same play on both, by turns. */
export class Sides {
  readonly #bench: Bench;

  private constructor(bench: Bench) {
    this.#bench = bench;
  }

  static async furnished(bench: Bench): Promise<Sides> {
    await furnished(bench, OURS, bench.options.rooms);
    await furnishedFloor(bench, FLOOR, bench.options.rooms);
    return new Sides(bench);
  }

  /** As fast as it is answered. */
  saturation(): Promise<SideBySide> {
    const { swarm, options } = this.#bench;
    return this.#alternate((group) => swarm.closedLoop(group, options.depth), options.profile !== null);
  }

  /** At a fixed rate. */
  rate(): Promise<SideBySide> {
    const { swarm, options } = this.#bench;
    return this.#alternate((group) => swarm.openLoop(group, options.rate), false);
  }

  async cut(): Promise<void> {
    await this.#bench.swarm.cut(OURS);
    await this.#bench.swarm.cut(FLOOR);
  }

  async #alternate(begin: (group: string) => Promise<void>, profiled: boolean): Promise<SideBySide> {
    const { swarm, options, ours, floor, say } = this.#bench;
    const { seconds } = options;
    const runs = { [FLOOR]: [] as Measured[], [OURS]: [] as Measured[] };
    for (let run = 0; run < options.runs; run += 1) {
      say(`run ${run + 1} of ${options.runs}`);
      // Whatever drifts meanwhile, neither is always the second.
      for (const group of run % 2 === 0 ? ([FLOOR, OURS] as const) : ([OURS, FLOOR] as const)) {
        const server =
          group === OURS
            ? { process: ours.process, postgres: ours.postgres }
            : { process: floor, postgres: null };
        const during = profiled && run === 0 ? profiling(server.process, 'saturation') : undefined;
        runs[group].push(
          await measure(server, {
            swarm,
            group,
            seconds,
            begin: () => begin(group),
            ...(during === undefined ? {} : { during }),
          }),
        );
      }
    }
    const ratio = (of: (measured: Measured) => number) =>
      figureOf(runs[OURS].map((one, run) => of(one) / of(runs[FLOOR][run] ?? one)));
    return {
      floor: figuresOf(runs[FLOOR]),
      ours: figuresOf(runs[OURS]),
      ratios: {
        commands: ratio(({ commandsPerSecond }) => commandsPerSecond),
        cpu: ratio(({ cpuPerDelivery }) => cpuPerDelivery),
        allCpu: ratio(({ allCpuPerDelivery }) => allCpuPerDelivery),
      },
    };
  }
}
