import type { CardText } from '@reflextics/advice';
import { CARD_LIMITS } from '@reflextics/decks';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../words/index.ts';
import { CardHints } from './index.ts';

const EMPTY: CardText = { title: '', aspect: '', text: '', dilemmaText: null, questions: [] };
const GOOD: CardText = {
  title: 'A photo on the wall',
  aspect: 'The right to one’s own image',
  text: 'A youth worker hangs photos of an outing in the corridor.',
  dilemmaText: null,
  questions: ['Who should have been asked, and when?', 'What could the team agree on?'],
};

const hints = (card: CardText) => <CardHints card={card} limits={CARD_LIMITS} />;

async function afterAPause() {
  await act(() => vi.advanceTimersByTimeAsync(1_600));
}

describe('advice on a card that Ana writes', () => {
  beforeAll(async () => {
    await speak('en');
    await import('@reflextics/advice');
  });
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('names the part, shows the words and says what to do', async () => {
    render(
      hints({ ...GOOD, text: 'Sylvie Carpentier hangs photos.', questions: ['Is she right?', 'May she?'] }),
    );
    await afterAPause();
    expect(await screen.findByText('What could be better on this card')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'SituationSylvie CarpentierLooks like a full name. A first name that you made up, or an initial, is enough.',
      'QuestionsAll can be answered by yes or no. Let one begin with what, how, who or why.',
    ]);
  });

  it('says nothing of a card not begun, nor of a good one', async () => {
    const drawn = render(hints(EMPTY));
    await afterAPause();
    expect(screen.queryByText('What could be better on this card')).toBeNull();
    drawn.rerender(hints({ ...GOOD, questions: ['Discuss.'] }));
    await afterAPause();
    expect(await screen.findByText('What could be better on this card')).toBeTruthy();
    expect(screen.getByText('Question 1')).toBeTruthy();
    drawn.rerender(hints(GOOD));
    await afterAPause();
    expect(screen.queryByText('What could be better on this card')).toBeNull();
  });
});
