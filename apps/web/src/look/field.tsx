import type { Theme } from '@reflextics/game';
import type { ComponentPropsWithRef } from 'react';
import { signDrawing } from './signs.ts';
import './field.css';

type Block = 'div' | 'section' | 'main' | 'header' | 'aside' | 'article';

interface SurfaceProps extends ComponentPropsWithRef<'div'> {
  as?: Block;
}

function names(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Sets the theme's colours for all that is in it and paints nothing; null: no theme yet, ink. */
export function ThemeScope({ theme, as: Tag = 'div', ...rest }: SurfaceProps & { theme: Theme | null }) {
  const Block = Tag as 'div';
  return <Block {...rest} data-theme={theme ?? 'none'} />;
}

/** The signal: the theme's deep, flat field, edge to edge. Deep = listen. `theme` absent: that of the scope. */
export function Field({
  theme,
  as: Tag = 'div',
  className,
  ...rest
}: SurfaceProps & { theme?: Theme | null }) {
  const Block = Tag as 'div';
  const data = theme === undefined ? undefined : (theme ?? 'none');
  return <Block {...rest} className={names('field', className)} data-theme={data} />;
}

/** My turn: the whole phone turns to my tone. Light = speak. One inversion, no pulse. */
export function Mine({ sign, as: Tag = 'div', className, ...rest }: SurfaceProps & { sign: number }) {
  const Block = Tag as 'div';
  return <Block {...rest} className={names('mine', `tone-${signDrawing(sign).tone}`, className)} />;
}
