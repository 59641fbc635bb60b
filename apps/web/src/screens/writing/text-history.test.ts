import { expect, it } from 'vitest';
import { textHistory } from './text-history.ts';

const edited = (text: string) => ({ text, from: text.length, to: text.length });

it('undoes what was typed, a few words at a time', () => {
  const history = textHistory();
  let text = '';
  for (const letter of 'We ask before we write down.') {
    history.did(text, text + letter);
    text += letter;
  }
  const once = history.undo(edited(text));
  expect(once?.text).toBe('We ask before we wri');
  expect(history.undo(edited(once?.text ?? ''))?.text).toBe('');
  expect(history.undo(edited(''))).toBeNull();
});

it('leaves what came from elsewhere meanwhile', () => {
  const history = textHistory();
  history.did('We ask.', 'We ask. Always.');
  expect(history.undo(edited('Ours: We ask. Always.'))).toEqual({ text: 'Ours: We ask.', from: 13, to: 13 });
  expect(history.isEmpty()).toBe(true);
});
