import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { Menu } from './menu.tsx';

let pressed: string[] = [];

function drawMenu() {
  pressed = [];
  render(
    <>
      <Menu
        label="Moves"
        items={['Move', 'Edit', 'Merge'].map((words) => ({
          id: words,
          words,
          disabled: words === 'Edit',
          onPress: () => pressed.push(words),
        }))}
      />
      <button type="button">After</button>
    </>,
  );
}

const button = () => screen.getByRole('button', { name: 'Moves' });
const focused = () => document.activeElement?.textContent;

beforeAll(() => speak('en'));
afterEach(cleanup);

describe('a menu', () => {
  it('opens on its first entry by press or arrow down, on its last by arrow up', async () => {
    drawMenu();
    await userEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('Move');
    await userEvent.keyboard('{Escape}{ArrowDown}');
    expect(focused()).toBe('Move');
    await userEvent.keyboard('{Escape}{ArrowUp}');
    expect(focused()).toBe('Merge');
  });

  it('moves by arrows, Home, End and letters, round its ends and over what is disabled', async () => {
    drawMenu();
    await userEvent.click(button());
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Merge');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Move');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Merge');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Move');
    await userEvent.keyboard('m');
    expect(focused()).toBe('Merge');
  });

  it('presses, closes, and gives the focus back', async () => {
    drawMenu();
    await userEvent.click(button());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(pressed).toEqual(['Merge']);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('Tab closes it and goes on behind its button', async () => {
    drawMenu();
    await userEvent.click(button());
    await userEvent.tab();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('After');
  });

  it('a press elsewhere closes it and presses nothing of it', async () => {
    drawMenu();
    await userEvent.click(button());
    await userEvent.click(screen.getByText('After'));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(pressed).toEqual([]);
  });
});
