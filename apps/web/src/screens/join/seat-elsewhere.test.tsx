import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { speak } from '../../words/index.ts';
import SeatElsewhere from './seat-elsewhere.tsx';

const ROOM = {
  code: 'HKRVTE',
  sessionName: 'Tuesday group',
  language: 'en',
  deck: 'reflextics',
  stage: 'lobby',
  locked: false,
  full: false,
  callLink: null,
  supportLine: null,
  kept: { days: 30, until: Date.UTC(2126, 11, 22), what: ['names'] },
} as const;

beforeAll(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
const known = () =>
  Promise.resolve(
    new Response(JSON.stringify({ participant: 'ana', name: 'Ana' }), {
      headers: { 'content-type': 'application/json' },
    }),
  );

describe('a seat that comes from another phone', () => {
  it('lets Ana type at once where the button that she pressed stood', () => {
    render(<SeatElsewhere room={ROOM} />);
    expect(document.activeElement).toBe(screen.getByLabelText('Seat code'));
  });

  it('leads her to the question who she is, and back to the field', async () => {
    answering(known);
    const ana = userEvent.setup();
    render(<SeatElsewhere room={ROOM} />);
    await ana.keyboard('dyteby{Enter}');
    const asked = await screen.findByRole('heading', { name: 'Go on as Ana on this phone?' });
    expect(document.activeElement).toBe(asked);

    await ana.click(screen.getByRole('button', { name: 'That is not me' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Seat code'));
  });

  it('promises nothing where there is no network: she tries again herself', async () => {
    answering(() => Promise.reject(new TypeError('no network')));
    const ana = userEvent.setup();
    render(<SeatElsewhere room={ROOM} />);
    await ana.keyboard('dyteby{Enter}');
    expect(await screen.findByText(/could not be reached.*then try again\.$/)).toBeTruthy();
  });
});
