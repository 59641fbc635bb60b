import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { Board } from './board.tsx';
import { ProposalCard } from './proposal-card.tsx';

const PROPOSALS = [
  { id: 'ask', levels: ['individual'], text: 'Ask first' },
  { id: 'read', levels: ['team', 'organisation'], text: 'Read each script' },
] as const;

beforeAll(() => speak('en'));
afterEach(cleanup);

describe('the board', () => {
  it('lists the chosen levels from the nearest to the widest, each with its proposals and their number', () => {
    render(
      <Board
        proposals={PROPOSALS}
        levels={['policy', 'organisation', 'team', 'individual']}
        empty={() => 'Nothing yet'}
        renderProposal={({ text }) => text}
      />,
    );
    const lanes = screen.getAllByRole('region');
    expect(lanes.map((lane) => within(lane).getByRole('heading').textContent)).toEqual([
      'Individual',
      'Team',
      'Organisation',
      'Policy',
    ]);
    expect(lanes.map((lane) => within(lane).queryByRole('listitem')?.textContent ?? 'Nothing yet')).toEqual([
      'Ask first',
      'Read each script',
      'Read each script',
      'Nothing yet',
    ]);
    expect(within(lanes[0] as HTMLElement).getByText('1 proposal')).toBeTruthy();
  });
});

describe('a proposal', () => {
  const card = (extra: Partial<Parameters<typeof ProposalCard>[0]>) =>
    render(
      <ProposalCard
        text="Ask first"
        whoDecides="the director"
        authors={[
          { name: 'Ana', sign: 0 },
          { name: 'Ben', sign: 1 },
        ]}
        backers={3}
        {...extra}
      />,
    );

  it('says what, who decides, and by whom', () => {
    card({});
    expect(screen.getByRole('article', { name: 'Ask first' }).textContent).toContain(
      'Power to act: the director',
    );
    expect(screen.getByText('Ana and Ben')).toBeTruthy();
  });

  it('is backed by a press, whose name holds the words it shows', async () => {
    const presses: string[] = [];
    card({ onBack: () => presses.push('back') });
    await userEvent.click(screen.getByRole('button', { name: '3 back it. Back this proposal' }));
    expect(presses).toEqual(['back']);
  });

  it('tells whether I back it without colour', () => {
    card({ onBack: () => {}, backed: true });
    expect(screen.getByRole('button').getAttribute('aria-pressed')).toBe('true');
  });

  it('cannot be backed by its author: the count alone stands there', () => {
    card({});
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('3 back it')).toBeTruthy();
  });
});
