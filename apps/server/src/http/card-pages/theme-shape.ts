import type { Theme } from '@reflextics/game';
import { type Html, html } from './html.ts';

/** As on the screens: a closed file; a sun that may set; two voices; a point to balance on. */
const SHAPES: Readonly<Record<Theme, string>> = {
  'data-protection': 'M0 0h24v24H0z',
  'digital-tools': 'M0 18A12 12 0 0 1 24 18Z',
  netiquette: 'M0 0H12A12 12 0 0 1 24 12V24H12A12 12 0 0 1 0 12Z',
  'ethical-posture': 'M12 1.2 24 22.8H0Z',
};

/** In the colour of the text around it; the theme's name stands beside it. */
export const themeShape = (theme: Theme): Html =>
  html`<svg class="read-shape" viewBox="0 0 24 24" aria-hidden="true"><path d="${SHAPES[theme]}"/></svg>`;
