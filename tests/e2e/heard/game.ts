import type { Reader } from '../people/reader.ts';

export const CARD = { en: 'Anecdotes on TikTok', fr: 'Des anecdotes sur TikTok' };
export const RESOURCE = {
  en: 'Standards from the United States: posting',
  fr: 'Des repères des États-Unis : publier',
};
export const SECRET = 'Ask each person before any story';
export const SECOND = 'Une règle commune pour les vidéos';

/** Who plays the game that is heard: Nora narrates, Chloé's phone speaks French. */
export interface Readers {
  nora: Reader;
  ana: Reader;
  chloe: Reader;
}

export const together = (...doing: Promise<void>[]) => Promise.all(doing);
