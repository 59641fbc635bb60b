/** A figure of several runs. */
export interface Figure {
  median: number;
  least: number;
  most: number;
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}

/** The smallest value that so large a share (0 to 1) of all does not exceed; sorts them. NaN of none. */
export function percentile(values: Float64Array, share: number): number {
  values.sort();
  return values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;
}

/** Each of the fields as a figure of its own. */
export type Figures<Fields> = { [Name in keyof Fields]: Figure };

export function figuresOf<Fields extends Record<string, number>>(runs: readonly Fields[]): Figures<Fields> {
  const names = Object.keys(runs[0] ?? {}) as (keyof Fields)[];
  return Object.fromEntries(
    names.map((name) => [name, figureOf(runs.map((run) => run[name] ?? Number.NaN))]),
  ) as Figures<Fields>;
}
