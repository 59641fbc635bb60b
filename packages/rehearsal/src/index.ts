export type { Act } from './act.ts';
export { CHARACTERS, type Character, MAX_COMPANY, MIN_COMPANY } from './cast.ts';
export { type Lines, linesIn, PRACTICE_LANGUAGES, type PracticeLanguage } from './lines.ts';
export { ME, Practice, type PracticeWishes } from './practice.ts';
