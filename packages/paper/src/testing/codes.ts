import jsQR from 'jsqr';

/** A filled rectangle, in pt from the top left. */
interface Dark {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As `pdfjs-dist` numbers the pieces of a path, each followed by its points. */
const POINTS = { 0: 1, 1: 1, 2: 3, 3: 0 } as const;
const CLOSE = 3;

/** Fewer are a drawing: the smallest code has three finders of 7 by 7 and what lies between them. */
const FEWEST_AREAS = 60;

/** Pixels for the side of a module, and modules of white around the code, as on a phone that is held well. */
const PIXELS = 4;
const QUIET = 4;

/** What a scanner reads in what a filled path draws; null: it is no code. */
export function codeIn(path: ArrayLike<number>): string | null {
  const areas = areasIn(path);
  if (areas.length < FEWEST_AREAS) return null;
  const left = Math.min(...areas.map((one) => one.left));
  const top = Math.min(...areas.map((one) => one.top));
  const right = Math.max(...areas.map((one) => one.right));
  const module = Math.min(...areas.map((one) => one.bottom - one.top));
  const modules = Math.round((right - left) / module);
  const side = (modules + 2 * QUIET) * PIXELS;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  const pixel = (length: number) => Math.round((length / module + QUIET) * PIXELS);
  for (const area of areas)
    for (let y = pixel(area.top - top); y < pixel(area.bottom - top); y += 1)
      for (let x = pixel(area.left - left); x < pixel(area.right - left); x += 1)
        picture.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return jsQR(picture, side, side, { inversionAttempts: 'dontInvert' })?.data ?? null;
}

function areasIn(path: ArrayLike<number>): Dark[] {
  const areas: Dark[] = [];
  let corners: [number, number][] = [];
  for (let at = 0; at < path.length; ) {
    const piece = path[at] as keyof typeof POINTS;
    at += 1;
    for (let point = 0; point < POINTS[piece]; point += 1, at += 2)
      corners.push([path[at] ?? 0, path[at + 1] ?? 0]);
    if (piece !== CLOSE) continue;
    const across = corners.map(([x]) => x);
    const down = corners.map(([, y]) => y);
    areas.push({
      left: Math.min(...across),
      right: Math.max(...across),
      top: Math.min(...down),
      bottom: Math.max(...down),
    });
    corners = [];
  }
  return areas;
}
