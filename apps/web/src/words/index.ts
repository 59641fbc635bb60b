export type { Reader } from './chosen-language.ts';
export { errorKey } from './error-key.ts';
export type { Arguments, Key, Value } from './key.ts';
export { LANGUAGES, type Language, languageName, preferredLanguage } from './languages.ts';
export { PARTS, type Part } from './parts.ts';
export { useWords } from './use-words.ts';
export {
  chooseLanguage,
  currentWords,
  fetchWords,
  speak,
  speakForWhoWishesNone,
  speakPreferredLanguage,
  type Words,
} from './words.ts';
