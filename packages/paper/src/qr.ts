import { encode } from 'uqr';
import { INK, WHITE } from './palette.ts';
import type { Element, Pen } from './pen.ts';

/** Modules around the code: less, and some phones do not find it. */
const QUIET_ZONE = 4;

/** A code to scan, dark on white with its quiet zone, in a square of that size. */
export function drawQr(
  pen: Pen,
  parent: Element,
  { x, y, size: side }: { x: number; y: number; size: number },
  address: string,
  alt: string,
): void {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  const module = side / size;
  pen.figure(parent, alt, { x, y, width: side, height: side }, () => {
    pen.area(x, y, side, side, WHITE);
    const runs = data.flatMap((row, at) => runsIn(row).map((run) => ({ ...run, at })));
    const path = runs
      .map(({ from, length, at }) => {
        const left = (x + from * module).toFixed(3);
        const top = (y + at * module).toFixed(3);
        const wide = (length * module).toFixed(3);
        return `M${left} ${top}h${wide}v${module.toFixed(3)}h-${wide}z`;
      })
      .join('');
    pen.path(path, INK);
  });
}

/** Neighbouring dark modules as one, so that no printer leaves a hair between them. */
function runsIn(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, from) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last.from + last.length === from) last.length += 1;
    else runs.push({ from, length: 1 });
  });
  return runs;
}
