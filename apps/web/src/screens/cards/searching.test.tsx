import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Served } from '../../gallery/staged-server.tsx';
import { speak } from '../../words/index.ts';
import CardsPage from './index.tsx';

beforeAll(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('tells Ana right below what she types how much was found: on her phone the cards are further down', async () => {
  const ana = userEvent.setup();
  render(
    <Served answers={{}} at="/cards" path="/cards">
      <CardsPage />
    </Served>,
  );
  const field = await screen.findByLabelText('Search the cards and resources');
  await ana.type(field, 'whatsapp');
  const told = await screen.findByText('Found: 1 situation and 9 resources');
  const next = screen.getByLabelText('Word of care on the card');
  expect(field.compareDocumentPosition(told) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(told.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
