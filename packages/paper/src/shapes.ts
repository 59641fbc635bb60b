import type { Theme } from '@reflextics/game';

/** On a grid of 24, as on the screens (apps/web/src/look/theme-shape.tsx). */
export const SHAPES: Readonly<Record<Theme, string>> = {
  'data-protection': 'M0 0h24v24H0z',
  'digital-tools': 'M0 18A12 12 0 0 1 24 18Z',
  netiquette: 'M0 0H12A12 12 0 0 1 24 12V24H12A12 12 0 0 1 0 12Z',
  'ethical-posture': 'M12 1.2 24 22.8H0Z',
};

export const SHAPE_GRID = 24;
