import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button, Composer, Menu, Peek } from '../look/index.ts';
import { turn } from '../phone/switches.ts';
import { speak } from '../words/index.ts';
import { useKeys } from './keys.ts';
import Shortcuts from './shortcuts.tsx';

const pressed = vi.fn();

/** What Ana has before her while Ben speaks. */
function Table({ busy = false, firstKey = null }: { busy?: boolean; firstKey?: KeyboardEvent | null }) {
  const keyOf = useKeys();
  return (
    <>
      <Peek title="Papers by WhatsApp" shortcut={keyOf('card')}>
        The card
      </Peek>
      <Composer
        label="For your turn"
        value=""
        onChange={() => {}}
        keeping="empty"
        max={100}
        shortcut={keyOf('write')}
      />
      <Menu label="More" items={[{ id: 'one', words: 'Hand', onPress: () => {} }]} />
      <Button aria-keyshortcuts={keyOf('hand')} busy={busy} onClick={pressed}>
        Raise hand
      </Button>
      <Shortcuts narrates={false} firstKey={firstKey} />
    </>
  );
}

const hit = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    code: `Key${key.toUpperCase()}`,
    ...more,
  });

beforeAll(() => speak('en'));
beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  pressed.mockReset();
});

describe('a key of the room', () => {
  it('presses the button that Ana sees, once however long it is held', () => {
    render(<Table />);
    hit('h');
    hit('h', { repeat: true });
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Raise hand' }));
  });

  it('is not lost where what keys do is fetched because of it', () => {
    const firstKey = new KeyboardEvent('keydown', { key: 'h', code: 'KeyH' });
    document.body.dispatchEvent(firstKey);
    render(<Table firstKey={firstKey} />);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('opens the card and closes it', () => {
    render(<Table />);
    const card = screen.getByText('The card').closest('details');
    hit('c');
    expect(card?.open).toBe(true);
    hit('c');
    expect(card?.open).toBe(false);
  });

  it('leads to the box and writes nothing into it; there a letter is a letter', () => {
    render(<Table />);
    expect(hit('w')).toBe(false); // its default, a w in the box, is prevented
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'For your turn' }));
    expect(hit('h')).toBe(true);
    expect(pressed).not.toHaveBeenCalled();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing'])(
    'means something else with %s',
    (held) => {
      render(<Table />);
      hit('h', { [held]: true });
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it('is the same on a Greek keyboard', () => {
    render(<Table />);
    hit('η', { code: 'KeyH' });
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('does nothing where the button is at work, or not there', () => {
    render(<Table busy />);
    hit('h');
    hit('d');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('reaches nothing under a sheet', () => {
    render(<Table />);
    hit('?', { code: 'Slash', shiftKey: true });
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
    hit('h');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is a letter in a menu that is open', () => {
    render(<Table />);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.keyDown(screen.getByText('Hand'), { key: 'h', code: 'KeyH' });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is told by the control, and neither told nor heard once Ana has switched it off', () => {
    render(<Table />);
    const button = screen.getByRole('button', { name: 'Raise hand' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('H');
    turn('keys', false);
    cleanup();
    render(<Table />);
    expect(screen.getByRole('button', { name: 'Raise hand' }).hasAttribute('aria-keyshortcuts')).toBe(false);
    hit('h');
    hit('?');
    expect(pressed).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
