import type { Theme } from '@reflextics/game';
import './theme-shape.css';

/** A closed file; a sun that may set; two voices; a point to balance on. */
const SHAPES: Readonly<Record<Theme, string>> = {
  'data-protection': 'M0 0h24v24H0z',
  'digital-tools': 'M0 18A12 12 0 0 1 24 18Z',
  netiquette: 'M0 0H12A12 12 0 0 1 24 12V24H12A12 12 0 0 1 0 12Z',
  'ethical-posture': 'M12 1.2 24 22.8H0Z',
};

export interface ThemeShapeProps {
  theme: Theme;
  /** CSS pixels at 100 % text size; absent: the size of the surrounding CSS (`--shape-size`, else 28). */
  size?: number;
}

/** Takes the colour of the text around it. Hidden from screen readers: the theme's name stands beside it. */
export function ThemeShape({ theme, size }: ThemeShapeProps) {
  return (
    <svg
      className="theme-shape"
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={size ? { width: `${size / 16}rem`, height: `${size / 16}rem` } : undefined}
    >
      <path d={SHAPES[theme]} />
    </svg>
  );
}
