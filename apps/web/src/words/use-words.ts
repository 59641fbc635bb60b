import { useSyncExternalStore } from 'react';
import { currentWords, onWordsChange, type Words } from './words.ts';

/** The words of the person's language; a component that uses them is drawn again when the language changes. */
export function useWords(): Words {
  return useSyncExternalStore(onWordsChange, currentWords);
}
