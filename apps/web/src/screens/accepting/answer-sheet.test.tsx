import { MAX_PROBLEM_LENGTH } from '@reflextics/game';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { asked } from '../../gallery/staged-accepting.tsx';
import { useRoom } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import { DeskProvider } from '../narrator/desk.tsx';
import { tableOf } from '../table/testing/table-of.tsx';
import { Answering } from './index.tsx';

beforeAll(async () => {
  await speak('en');
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(cleanup);

/** What Ștefan has while the group is asked. */
function Asked() {
  const view = useRoom((room) => room.view);
  return view === null ? null : (
    <DeskProvider>
      <Answering view={view} me="stefan" />
    </DeskProvider>
  );
}

async function seesAProblem(words: string) {
  const game = asked();
  const table = tableOf(game, 'stefan', Asked);
  const person = userEvent.setup();
  await person.click(screen.getByRole('button', { name: 'Answer' }));
  await person.click(screen.getByRole('radio', { name: /^I see a problem/ }));
  const box = screen.getByLabelText('What is the problem?');
  await person.click(box);
  if (words !== '') await person.paste(words);
  const [proposal = ''] = game.room.acceptance?.open?.proposals ?? [];
  return { table, person, proposal };
}

describe('the sheet on which Ștefan answers', () => {
  it.each(['Scripts take us an evening each.', ''])(
    'sends what he wrote of a problem when he closes it by its cross: “%s”',
    async (words) => {
      const { table, person, proposal } = await seesAProblem(words);
      await person.click(screen.getByRole('button', { name: 'Close' }));
      expect(table.asked).toEqual([{ type: 'answer-consent', proposal, problem: words }]);
      expect(screen.queryByRole('dialog')).toBeNull();
      await person.click(screen.getByRole('button', { name: 'Answer' }));
      expect(screen.getByText('Proposal 2 of 3')).toBeTruthy();
    },
  );

  it('sends nothing twice, and nothing that he did not say', async () => {
    const { table, person } = await seesAProblem('Too slow.');
    await person.click(screen.getByRole('button', { name: 'Save my answer' }));
    await person.click(screen.getByRole('button', { name: 'Close' }));
    expect(table.asked).toHaveLength(1);
  });

  it('keeps on the phone what is too long to be sent, and says that it waits', async () => {
    const { table, person } = await seesAProblem('a'.repeat(MAX_PROBLEM_LENGTH + 1));
    await person.click(screen.getByRole('button', { name: 'Close' }));
    expect(table.asked).toEqual([]);
    expect(screen.getByText('3 proposals wait for your answer')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Answer' }));
    expect(screen.getByDisplayValue(/^a{301}$/)).toBeTruthy();
  });
});
