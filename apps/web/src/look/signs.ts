/** Light shapes on a grid of 24. None repeats a theme's shape; no cross, star or crescent. */

export const TONES = ['straw', 'shell', 'mint', 'sky', 'chalk', 'lilac'] as const;
export type Tone = (typeof TONES)[number];

export interface SignDrawing {
  name: string;
  tone: Tone;
  /** An SVG path, filled with the even-odd rule. */
  path: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** By the number that the rules give a seat. Ten players, and an eleventh until one of them narrates. */
export const SIGNS: readonly SignDrawing[] = [
  { name: 'disc', tone: 'straw', path: circle(12, 12, 12) },
  { name: 'ring', tone: 'sky', path: circle(12, 12, 12) + circle(12, 12, 5.5) },
  { name: 'arch', tone: 'mint', path: 'M0 24V12a12 12 0 0 1 24 0v12h-7.5V12a4.5 4.5 0 0 0-9 0v12z' },
  { name: 'quarter', tone: 'straw', path: 'M0 24V0A24 24 0 0 1 24 24Z' },
  { name: 'stairs', tone: 'shell', path: 'M0 24V16H8V8h8V0h8v24z' },
  { name: 'hourglass', tone: 'chalk', path: 'M0 0H24L12 12 24 24H0L12 12Z' },
  { name: 'propeller', tone: 'shell', path: 'M12 12V0A12 12 0 0 0 0 12ZM12 12V24A12 12 0 0 0 24 12Z' },
  { name: 'bars', tone: 'mint', path: 'M0 0h24v9H0zM0 15h24v9H0z' },
  {
    name: 'dots',
    tone: 'chalk',
    path: circle(5.5, 5.5, 5.5) + circle(18.5, 5.5, 5.5) + circle(5.5, 18.5, 5.5) + circle(18.5, 18.5, 5.5),
  },
  { name: 'slant', tone: 'sky', path: 'M9 0H24L15 24H0Z' },
  { name: 'chevron', tone: 'lilac', path: 'M0 0H9L24 12 9 24H0L15 12Z' },
];

/** The narrator's seat: it holds the space and is not in it. */
export const NARRATOR_FRAME = 'M0 0h24v24H0zM4 4v16h16V4z';

const FIRST = SIGNS[0] as SignDrawing;

/** @param sign 0 to 10, as in the rules; what a newer server may add beyond starts over. */
export function signDrawing(sign: number): SignDrawing {
  return SIGNS[sign % SIGNS.length] ?? FIRST;
}
