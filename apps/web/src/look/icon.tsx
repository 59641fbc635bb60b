import './icon.css';

/** Drawn on a grid of 24, stroke 2; an icon only repeats what a word beside it says. */
const PATHS = {
  check: 'm4 12.500 5.500 5.500L20 6.500',
  next: 'M3 12h17m-7-7 7 7-7 7',
  back: 'M21 12H4m7-7-7 7 7 7',
  down: 'm5 9 7 7 7-7',
  up: 'm5 15 7-7 7 7',
  left: 'm15 5-7 7 7 7',
  right: 'm9 5 7 7-7 7',
  raise: 'M12 20V5m-6.500 6L12 4.500 18.500 11',
  plus: 'M12 4v16M4 12h16',
  close: 'm5 5 14 14M19 5 5 19',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  hand: 'M7 13V6.500a1.500 1.500 0 0 1 3 0V11m0-1V4a1.500 1.500 0 0 1 3 0v7m0-5.500a1.500 1.500 0 0 1 3 0V12m0-3.500a1.500 1.500 0 0 1 3 0V15a7 7 0 0 1-7 7h-1a6.500 6.500 0 0 1-5.300-2.800L3.600 16a1.600 1.600 0 0 1 2.600-1.900L7 15',
  screen: 'M3 4h18v12H3zM8 20.500h8',
  download: 'M12 3v12m-5.500-5L12 15.500 17.500 10M4 20.500h16',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  pen: 'M4 20v-4L16 4l4 4L8 20zM13.500 6.500l4 4',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500m2 3.500a6.500 6.500 0 0 1 3.500 5.500',
  pause: 'M8 5v14M16 5v14',
  undo: 'M4 9h10a6 6 0 0 1 0 12H8M4 9l5-5M4 9l5 5',
  move: 'M12 3v18M12 3 8.500 6.500M12 3l3.500 3.500M12 21l-3.500-3.500M12 21l3.500-3.500',
  merge: 'M5 4v4a4 4 0 0 0 4 4h10M5 20v-4a4 4 0 0 1 4-4m6-4 4 4-4 4',
  bin: 'M4 6.500h16M9 6.500V4h6v2.500M6.500 6.500 7.500 20.500h9l1-14',
  offline:
    'M3 3l18 18M5 12.500a10 10 0 0 1 4-2.400M2 9a15 15 0 0 1 4.500-3M19 12.500a10 10 0 0 0-4.500-2.500M22 9a15 15 0 0 0-11-4M8.500 16a5 5 0 0 1 7 0M12 20h.01',
  speak: 'M4 5h16v11H12l-5 4v-4H4z',
  book: 'M12 6c-2-1.500-5-2-8-2v14c3 0 6 .500 8 2 2-1.500 5-2 8-2V4c-3 0-6 .500-8 2zM12 6v14',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.500 2',
  language:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-4.500 4.500-4.500 13.500 0 18M12 3c4.500 4.500 4.500 13.500 0 18',
  link: 'M10 14a4 4 0 0 0 5.700 0l3.600-3.600a4 4 0 0 0-5.700-5.700L12.500 6M14 10a4 4 0 0 0-5.700 0l-3.600 3.600a4 4 0 0 0 5.700 5.700L11.500 18',
  leave: 'M14 4H5v16h9M10 12h11m-5-5 5 5-5 5',
  heading: 'M6 4v16M18 4v16M6 12h12',
  points: 'M9 6h12M9 12h12M9 18h12M3 6h2.500M3 12h2.500M3 18h2.500',
  numbers: 'M10 6h11M10 12h11M10 18h11M3.500 5 5 4v5M3 15c.500-1.500 3-1.500 3 0 0 1.500-3 2.500-3 4h3.500',
  quote: 'M4 5v14M9 7h12M9 12h12M9 17h8',
  strong: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
  emphasis: 'M10 4h8M6 20h8M14 4l-4 16',
  warning: 'M12 3.500 22 20.500H2zM12 10v5M12 17.700h.01',
  eye: 'M2 12s3.500-7 10-7 10 7 10 7-3.500 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
} as const;

export type IconName = keyof typeof PATHS;

/** Always hidden from screen readers: the words beside it, or the label of its button, speak. */
export function Icon({
  name,
  size = 24,
}: {
  name: IconName /** CSS pixels at 100 % text size. */;
  size?: number;
}) {
  const dots = name === 'more';
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
    >
      <path d={PATHS[name]} strokeWidth={dots ? 3.5 : 2} strokeLinecap={dots ? 'round' : 'butt'} />
    </svg>
  );
}
