import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LateSheet } from './late-sheet.tsx';
import { Dialog } from './look/index.ts';
import { type LateScreen, lateScreen, Show } from './screen.tsx';
import { speak } from './words/index.ts';

/** Whether the network leads anywhere, and what the worker that keeps the app was told. */
let network: boolean;
let told: unknown[];

beforeAll(() => speak('en'));
beforeEach(() => {
  network = false;
  told = [];
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React tells of each mistake that a boundary caught
  vi.stubGlobal('fetch', async () => {
    if (!network) throw new TypeError('Failed to fetch');
    return new Response('the page');
  });
  Object.defineProperty(navigator, 'serviceWorker', {
    value: { controller: { postMessage: (said: unknown) => told.push(said) } },
    configurable: true,
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const Discussion = () => <h1>Discussion</h1>;
const Resources = () => <h1>Resources</h1>;

interface SheetProps {
  onClose: () => void;
}
const Offers = ({ onClose }: SheetProps) => (
  <Dialog open onClose={onClose} title="Offers">
    A card
  </Dialog>
);
const isThere = (Body: ComponentType): LateScreen => ({ Body, fetchAhead: async () => {} });
/** Comes where there is a network. */
const late = <P extends object>(screen: ComponentType<P>): LateScreen<P> =>
  lateScreen(async () => {
    if (!network) throw new TypeError('Failed to fetch dynamically imported module: /assets/offers.js');
    return { default: screen };
  }, []);

let offers: LateScreen<SheetProps>;

function Desk() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <main>
      <h1>Nora’s desk</h1>
      <button type="button" onClick={() => setOpen(true)}>
        Offers
      </button>
      {open ? (
        <LateSheet onClose={close}>
          <offers.Body onClose={close} />
        </LateSheet>
      ) : null}
    </main>
  );
}
const drawDesk = () => {
  offers = late(Offers);
  render(<Show screen={isThere(Desk)} />);
};
const press = (name: string) => act(() => userEvent.click(screen.getByRole('button', { name })));

test('a sheet that does not come says so in its place, and Nora’s desk stays', async () => {
  drawDesk();
  await press('Offers');
  expect(await screen.findByRole('dialog', { name: 'No answer' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Nora’s desk' })).toBeTruthy();
  await press('Close');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Nora’s desk' })).toBeTruthy();
});

test('asked for again without a network, nothing of the app that the phone keeps is thrown away', async () => {
  drawDesk();
  await press('Offers');
  await screen.findByRole('dialog', { name: 'No answer' });
  await press('Show it again');
  expect(await screen.findByRole('dialog', { name: 'No answer' })).toBeTruthy();
  expect(told).toEqual([]);
  await press('Close');
  network = true;
  await press('Offers');
  expect(await screen.findByRole('dialog', { name: 'Offers' })).toBeTruthy();
});

test('once the server is there again, the new page is loaded', async () => {
  drawDesk();
  await press('Offers');
  await screen.findByRole('dialog', { name: 'No answer' });
  network = true;
  await press('Show it again');
  await vi.waitFor(() => expect(told).toEqual([{ type: 'throw-away' }]));
});

test('a screen that was not fetched does not stand before the one that the room went on to', async () => {
  const room = await act(async () => render(<Show screen={late(Discussion)} />));
  expect(await screen.findByRole('heading', { name: 'This screen made a mistake' })).toBeTruthy();
  await act(async () => room.rerender(<Show screen={isThere(Resources)} />));
  expect(screen.getByRole('heading', { name: 'Resources' })).toBeTruthy();
});
