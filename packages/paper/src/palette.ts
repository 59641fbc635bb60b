import type { Theme } from '@reflextics/game';

/** The colours of the screens (apps/web/src/look/tokens.css), light. */
export const INK = '#1d1a22';
export const SECOND_INK = '#57525f';
export const RULE = '#cfccc5';
export const WHITE = '#ffffff';

export interface Look {
  /** Null: what would be filled is drawn as an outline. */
  readonly field: string | null;
  /** A shape on the field that is not the one meant. */
  readonly deep: string | null;
  readonly onField: string;
  /** Small shapes and bands on white. */
  readonly accent: string;
  /** The board from the second level outwards. */
  readonly levels: readonly [string, string, string];
  readonly tint: string;
}

const LOOKS: Readonly<Record<Theme | 'none', Look>> = {
  'data-protection': look('#17386e', '#0f2750', ['#8fa8d2', '#c0cfe8', '#e1e8f4'], '#e6ecf6'),
  'digital-tools': look('#0e4c3b', '#08362a', ['#7fb3a1', '#b7d8cb', '#dcece5'], '#e0efe9'),
  netiquette: look('#5b1f4f', '#421538', ['#c08fb4', '#dfc3d8', '#f0e1ec'], '#f3e6ef'),
  'ethical-posture': look('#86290f', '#641c08', ['#d79a82', '#edc9ba', '#f8e5dc'], '#f8e7df'),
  none: look(INK, '#0c0b0e', ['#a8a4ad', '#cdcad0', '#e6e4e7'], '#e6e4df'),
};

function look(field: string, deep: string, levels: Look['levels'], tint: string): Look {
  return { field, deep, onField: WHITE, accent: field, levels, tint };
}

const OUTLINED: Look = {
  field: null,
  deep: null,
  onField: INK,
  accent: INK,
  levels: [WHITE, WHITE, WHITE],
  tint: WHITE,
};

export const lookOf = (theme: Theme | 'none', savesInk: boolean): Look =>
  savesInk ? OUTLINED : LOOKS[theme];
