import { NARRATOR_FRAME, signDrawing } from './signs.ts';
import './sign.css';

export interface SignProps {
  /** The number that the rules gave the seat, 0 to 10; `'narrator'`: the frame. */
  sign: number | 'narrator';
  /** CSS pixels at 100 % text size; absent: the surrounding CSS decides by `--sign-size`, else 40. */
  size?: number;
}

/** One person. On an ink tile, bare on a field. Hidden from screen readers: the name stands beside it. */
export function Sign({ sign, size }: SignProps) {
  const narrator = sign === 'narrator';
  const drawing = narrator ? null : signDrawing(sign);
  return (
    <span
      className={`sign tone-${drawing?.tone ?? 'chalk'}`}
      aria-hidden="true"
      style={size ? ({ '--sign-size': `${size / 16}rem` } as React.CSSProperties) : undefined}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path fillRule="evenodd" d={drawing?.path ?? NARRATOR_FRAME} />
      </svg>
    </span>
  );
}
