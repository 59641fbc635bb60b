import { type DeckView, deckView } from '@reflextics/decks';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import RehearsePage from '../../rehearse/index.tsx';
import type { DeckOffered } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import OwnCardsScreen from '../own/index.tsx';

const GUIDE: DeckOffered = { id: 'reflextics', title: 'The guide', language: 'en', languages: ['en', 'fr'] };
const EVENINGS: DeckOffered = { id: 'evenings', title: 'Evenings', language: 'en', languages: ['fr'] };

/** Which decks were asked for, each with its language. */
const asked: string[] = [];

/** A server with these decks on its shelf. */
function onTheShelf(decks: readonly DeckOffered[]): void {
  const guide = deckView('reflextics', 'en');
  if (guide === null) throw new Error('expected the deck in English');
  vi.stubGlobal('fetch', async (address: string) => {
    const [, id, language] = /^\/api\/decks\/([^?]+)\?lang=(.+)$/.exec(address) ?? [];
    if (id === undefined) return Response.json({ decks });
    asked.push(`${id} in ${language}`);
    const spoken = decks.find((one) => one.id === id)?.languages ?? [];
    if (language === undefined || !spoken.includes(language)) {
      const error = { code: 'no-such-deck', message: '', do: '' };
      return Response.json({ error }, { status: 404 });
    }
    return Response.json({ ...guide, id, language } as DeckView);
  });
}

beforeEach(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  asked.length = 0;
});

describe.each([
  ['practice', RehearsePage],
  ['the page of one’s own cards', OwnCardsScreen],
])('%s', (_, Page) => {
  it('asks nothing where there is one deck', async () => {
    onTheShelf([GUIDE]);
    render(<Page />);
    await vi.waitFor(() => expect(screen.queryByText(/coming|are being|loading/i)).toBeNull());
    expect(asked).toEqual(['reflextics in en']);
    expect(screen.queryByLabelText('Deck')).toBeNull();
  });

  it('is of the deck that is chosen, in a language that it speaks', async () => {
    onTheShelf([GUIDE, EVENINGS]);
    render(<Page />);
    fireEvent.change(await screen.findByLabelText('Deck'), { target: { value: 'evenings' } });
    await vi.waitFor(() => expect(asked.at(-1)).toBe('evenings in fr'));
  });
});

it('Ana finds her own cards beside the deck that she chose, when she comes back', async () => {
  onTheShelf([GUIDE, { ...EVENINGS, languages: ['en'] }]);
  const page = render(<OwnCardsScreen />);
  fireEvent.change(await screen.findByLabelText('Deck'), { target: { value: 'evenings' } });
  page.unmount();
  render(<OwnCardsScreen />);
  const choice = (await screen.findByLabelText('Deck')) as HTMLSelectElement;
  expect(choice.value).toBe('evenings');
});
