import type { Summary } from '@reflextics/summary';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { speak } from '../../words/index.ts';
import { NoticedList } from './noticed-list.tsx';

const ROOMS = [
  { players: [], narrators: [], rounds: [], followUp: null, framework: null, text: 'We rang Mrs Dupont.' },
] as unknown as Summary[];

afterEach(() => {
  cleanup();
  vi.doUnmock('@reflextics/advice');
});

it('says that it could not look where its rules do not come, and looks when Ana asks again', async () => {
  await speak('en');
  vi.doMock('@reflextics/advice', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  render(<NoticedList rooms={ROOMS} whole={ROOMS} extent="whole" />);
  expect((await screen.findByRole('alert')).textContent).toContain('We could not look');
  expect(screen.queryByText(/Nothing was noticed/)).toBeNull();
  vi.doUnmock('@reflextics/advice');
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await screen.findByText('Mrs Dupont')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
