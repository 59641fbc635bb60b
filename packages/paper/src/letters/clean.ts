import { keptApart, stretchesOf } from '@reflextics/summary';

/** What Commissioner has no glyph for, and what stands for it: no reader sees a difference. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\u202f/g, '\u00a0'],
  [/[\u2010\u2011]/g, '-'],
];

/** Half a character, as it is left where text was cut by its units. */
const HALVES = /\p{Surrogate}/gu;
/** Signs that steer a machine, and those without a shape; a line's end is none of them. */
const SHAPELESS =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const TABS = /[\t\v\f]+/g;

/** What can be drawn of it: composed where it can be, without what has no shape. */
export const drawable = (text: string): string => {
  const clean = text.normalize('NFC').replace(TABS, ' ').replace(HALVES, '\ufffd').replace(SHAPELESS, '');
  return STAND_INS.reduce((told, [missing, standIn]) => told.replace(missing, standIn), clean);
};

/** The same of a line in which something is to be ordered by itself: the signs that say so have no shape, and are still there. */
export const drawableApart = (text: string): string =>
  stretchesOf(text)
    .map((one) => (one.apart ? keptApart(drawable(one.text)) : drawable(one.text)))
    .join('');
