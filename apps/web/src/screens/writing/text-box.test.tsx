import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { speak } from '../../words/index.ts';
import { rebased } from '../ending/splice.ts';
import type { WritingTogether } from '../ending/use-live-text.ts';
import { withInlineMark } from './marks.ts';
import { TextBox } from './text-box.tsx';
import { useScribe } from './use-scribe.ts';

beforeAll(() => speak('en'));
afterEach(cleanup);

let written = '';

/** Ana's box on a text that others change as well: by suggestions that she takes, or on another phone of hers. */
function Page({ text }: { text: string }) {
  const live = {
    text,
    write: (next: string) => {
      written = next;
    },
  } as WritingTogether;
  const scribe = useScribe(live);
  return (
    <>
      <button type="button" onClick={() => scribe.change((edited) => withInlineMark(edited, 'strong'))}>
        strong
      </button>
      <button type="button" onClick={scribe.undo}>
        undo
      </button>
      <TextBox
        areaRef={scribe.areaRef}
        label="mine"
        hint="hint"
        text={text}
        onType={scribe.type}
        onKey={scribe.change}
        history={scribe.history}
        keeping="saved"
        error={null}
      />
    </>
  );
}

function opened(text: string) {
  const { rerender } = render(<Page text={text} />);
  const box = screen.getByLabelText<HTMLTextAreaElement>('mine');
  const shows = (next: string) => rerender(<Page text={next} />);
  return {
    box,
    shows,
    types(next: string) {
      box.value = next;
      fireEvent.input(box);
      shows(written);
    },
  };
}

it('an empty box that is given a draft has the caret after it, where writing goes on', () => {
  const { box, shows } = opened('');
  box.focus();
  shows('# Round 1\n\n- Ask each person');
  expect(box.selectionStart).toBe(box.value.length);
});

it('keeps the caret at its words when something comes in before it', () => {
  const { box, shows } = opened('We ask. We write.');
  box.setSelectionRange(8, 10);
  shows('Ours: We ask. We write.');
  expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['Ours: We ask. We write.', 14, 16]);
});

it('waits while letters are put together, and takes nothing out that came meanwhile', () => {
  const { box, shows } = opened('Ρωτάμε.');
  fireEvent.compositionStart(box);
  box.value = 'Ρωτάμε. ´';
  fireEvent.input(box);
  const heard = rebased('Ρωτάμε.', written, 'Εμείς: Ρωτάμε.');
  shows(heard);
  expect(box.value).toBe('Ρωτάμε. ´');
  box.value = 'Ρωτάμε. έ';
  fireEvent.input(box);
  expect(written).toBe('Εμείς: Ρωτάμε. έ');
  shows(written);
  fireEvent.compositionEnd(box);
  expect(box.value).toBe('Εμείς: Ρωτάμε. έ');
});

it('a tool changes what is selected, and is undone like typing', () => {
  const { box, types, shows } = opened('We ask.');
  types('We ask first.');
  box.setSelectionRange(3, 6);
  fireEvent.click(screen.getByText('strong'));
  expect(written).toBe('We **ask** first.');
  shows(written);
  fireEvent.click(screen.getByText('undo'));
  expect(written).toBe('We ask first.');
  shows(written);
  fireEvent.keyDown(box, { key: 'z', ctrlKey: true });
  expect(written).toBe('We ask.');
});

it('lets what is selected be, where only what it holds by itself has changed: browsers drop it where its beginning does', () => {
  const { box, types } = opened('As it began.');
  const beginning = box.defaultValue;
  types('As it began. And went on.');
  expect(box.value).toBe('As it began. And went on.');
  expect(box.defaultValue).toBe(beginning);
});
