import type { Carried, ConsentResult, View } from '@reflextics/game';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../words/index.ts';
import { Result } from './result.tsx';

/** Asked about once, and so closed before fewer than four were told nothing that can be counted. */
function closedLongAgo(answered: number): { view: View; carried: Carried } {
  const result: ConsentResult = {
    proposal: 'a-rule',
    text: 'Ask first.',
    voters: answered,
    answered,
    aloud: 1,
    acceptable: false,
    problems: 2,
    words: ['Already so', 'Too vague'],
  };
  const carried: Carried = { proposal: 'a-rule', by: 'ana', results: [result] };
  const view = {
    rounds: [{ board: { proposals: [{ id: 'a-rule', text: 'Ask first.' }] } }],
    acceptance: { carried: [carried], open: null, lookAgainOn: null },
  };
  return { view: view as unknown as View, carried };
}

const written = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

beforeAll(() => speak('en'));
afterEach(cleanup);

describe('what came of asking', () => {
  it('[A7, A8] shows Ana of three who answered neither how many wrote nor how many told it aloud', () => {
    render(<Result {...closedLongAgo(3)} />);
    expect(written()).toEqual(['Already so. Too vague.']);
    expect(screen.queryByText(/aloud/)).toBeNull();
    expect(screen.queryByText(/2 /)).toBeNull();
  });

  it('[A7, A8] shows of four what each wrote, and how many told it aloud', () => {
    render(<Result {...closedLongAgo(4)} />);
    expect(written()).toEqual(['Already so', 'Too vague']);
    expect(screen.getByText(/aloud/)).toBeTruthy();
  });
});
