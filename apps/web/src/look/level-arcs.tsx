import { LEVELS, type Level } from '@reflextics/game';
import './level-arcs.css';

/** Four arcs around the corner (2, 22), from the nearest level outwards; each 5.2 wider than the one before. */
const arc = (radius: number) => `M2 ${22 - radius}A${radius} ${radius} 0 0 1 ${2 + radius} 22`;
const RADII: readonly number[] = [5.2, 10.4, 15.6, 20.8];
const DISC = 'M2 22V15A7 7 0 0 1 9 22Z';

export interface LevelArcsProps {
  level: Level;
  /** CSS pixels at 100 % text size; absent: the surrounding CSS decides by `--arcs-size`, else 32. */
  size?: number;
}

/** The level meant is the filled arc. Hidden from screen readers: its name stands beside it. */
export function LevelArcs({ level, size }: LevelArcsProps) {
  const meant = LEVELS.indexOf(level);
  return (
    <svg
      className="level-arcs"
      viewBox="0 0 25 24"
      aria-hidden="true"
      style={size ? { width: `${size / 16}rem`, height: `${size / 16}rem` } : undefined}
    >
      {RADII.map((radius, at) =>
        at === 0 && meant === 0 ? (
          <path key={radius} d={DISC} fill="currentColor" stroke="none" />
        ) : (
          <path key={radius} d={arc(radius)} strokeWidth={at === meant ? 4.4 : 1.2} />
        ),
      )}
    </svg>
  );
}
