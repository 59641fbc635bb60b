import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { Composer, charactersLeft, type Keeping } from './composer.tsx';

let sent: string[] = [];

function Note({
  keeping = 'empty',
  start = '',
  busy = false,
}: {
  keeping?: Keeping;
  start?: string;
  busy?: boolean;
}) {
  const [value, setValue] = useState(start);
  return (
    <Composer
      label="Note"
      value={value}
      onChange={setValue}
      onSend={(text) => sent.push(text)}
      sendWords="Send"
      keeping={keeping}
      max={20}
      busy={busy}
    />
  );
}

const send = () => screen.getByRole('button', { name: /Send/ });
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Note');

beforeAll(() => speak('en'));
afterEach(() => {
  cleanup();
  sent = [];
});

describe('a composer', () => {
  it('sends by the button and by control and enter', async () => {
    render(<Note />);
    await userEvent.type(box(), 'Hello');
    await userEvent.click(send());
    await userEvent.type(box(), '{Control>}{Enter}{/Control}');
    expect(sent).toEqual(['Hello', 'Hello']);
  });

  it.each([
    ['empty', <Note key="empty" start="   " />],
    ['too long', <Note key="long" start={'x'.repeat(21)} />],
    ['under way', <Note key="busy" start="Hello" busy />],
  ])('sends nothing that is %s', async (_what, note) => {
    render(note);
    await userEvent.click(send());
    await userEvent.type(box(), '{Control>}{Enter}{/Control}');
    expect(sent).toEqual([]);
  });

  it('keeps what is too long, and says by how much', () => {
    render(<Note start={'x'.repeat(23)} />);
    expect(box().value).toHaveLength(23);
    expect(screen.getByText('3 characters too many')).toBeTruthy();
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('shows the count only near the limit', () => {
    expect(charactersLeft('x'.repeat(17), 20)).toBeNull();
    expect(charactersLeft('x'.repeat(18), 20)).toBe(2);
    expect(charactersLeft('x'.repeat(22), 20)).toBe(-2);
  });

  it.each([
    ['saved', 'Saved'],
    ['kept', 'Kept on this phone until the network is back'],
  ] as const)('%s: says “%s”, and the box is described by it', (keeping, words) => {
    render(<Note keeping={keeping} start="Hello" />);
    const described = (box().getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(words);
  });
});
