import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { leaveSeat, mySeat } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import SeatElsewhere from './seat-elsewhere.tsx';
import { ROOM } from './testing/doorway.ts';

beforeAll(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  leaveSeat('HKRVTE');
  history.replaceState(null, '', '/');
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

  /** The first word of `answers` is for the first time that the seat is asked for, and so on; tells what was asked with. */
  function moving(...answers: (() => Promise<Response>)[]): string[] {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (path: string, { body }: { body: string }) => {
      if (path.endsWith('/look'))
        return asked.length === 0 ? known() : Promise.resolve(told('no-such-seat-code', 404));
      asked.push(body);
      return answers[asked.length - 1]?.();
    });
    return asked;
  }
  const told = (code: string, status: number) =>
    new Response(JSON.stringify({ error: { code, message: '', do: '' } }), { status });

  it.each([
    ['no answer came', () => Promise.reject(new TypeError('no network')), /could not be reached/],
    ['the server could not say', () => Promise.resolve(told('unavailable', 503)), /cannot store/],
  ])(
    'lets her ask once more with the same where %s: the seat may be hers already',
    async (_, first, words) => {
      const asked = moving(first, known);
      const ana = userEvent.setup();
      render(<SeatElsewhere room={ROOM} />);
      await ana.keyboard('dyteby{Enter}');
      await ana.click(await screen.findByRole('button', { name: 'Go on here' }));
      expect((await screen.findByRole('alert')).textContent).toMatch(words);

      await ana.click(screen.getByRole('button', { name: 'Go on here' }));
      await expect.poll(() => location.pathname).toBe('/room/HKRVTE');
      expect(asked[1]).toBe(asked[0]);
      expect(mySeat('HKRVTE')).toMatchObject({ participant: 'ana', name: 'Ana' });
    },
  );

  it('asks for the code again where it is good no more', async () => {
    moving(() => Promise.resolve(told('no-such-seat-code', 404)));
    const ana = userEvent.setup();
    render(<SeatElsewhere room={ROOM} />);
    await ana.keyboard('dyteby{Enter}');
    await ana.click(await screen.findByRole('button', { name: 'Go on here' }));
    expect(await screen.findByLabelText('Seat code')).toBeTruthy();
  });
});
