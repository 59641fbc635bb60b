import { Diary } from '../../testing/diary.ts';
import type { Wire } from '../wire.ts';

/** What comes over the wire, and `(lost)` and `(restored)`. */
export function diaryOf(wire: Wire): Diary<string> {
  const diary = new Diary<string>();
  wire.listen({
    heard: (text) => diary.note(text),
    lost: () => diary.note('(lost)'),
    restored: () => diary.note('(restored)'),
  });
  return diary;
}
