import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DeckOffered } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import { DeckChoice } from './deck-choice.tsx';

const GUIDE: DeckOffered = {
  id: 'reflextics',
  title: 'The guide',
  language: 'en',
  languages: ['en', 'fr', 'el', 'ro'],
};
const EVENINGS: DeckOffered = { id: 'evenings', title: 'Evenings', language: 'en', languages: ['en', 'fr'] };

beforeAll(() => speak('en'));
afterEach(cleanup);

describe('the choice of a deck', () => {
  it.each([[[]], [[GUIDE]]])('is none where there is none to choose: %j', (decks) => {
    render(<DeckChoice decks={decks} value="reflextics" onChoose={() => {}} />);
    expect(screen.queryByLabelText('Deck')).toBeNull();
  });

  it('is by name where there are two, and says what the chosen one speaks', () => {
    const chosen: string[] = [];
    render(
      <DeckChoice
        decks={[GUIDE, EVENINGS]}
        value="reflextics"
        onChoose={({ id, languages }) => chosen.push(id, ...languages)}
      />,
    );
    expect(screen.getByText('In: English, Français, Ελληνικά, and Română')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Deck'), { target: { value: 'evenings' } });
    expect(chosen).toEqual(['evenings', 'en', 'fr']);
  });
});
