import { MAX_PROBLEM_LENGTH } from '@reflextics/game';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, voting } from '../../gallery/staged-together.tsx';
import { speak } from '../../words/index.ts';
import { DeskProvider, useDesk } from '../narrator/desk.tsx';
import { ProposalForm } from '../shared/proposal-form.tsx';
import { tableOf } from '../table/testing/table-of.tsx';
import CoveredAnswers from './covered-answers.tsx';
import { CoveredProposal } from './covered-proposal.tsx';
import { setOneScreen } from './one-screen.ts';

const WORDS = 'A phone for the team';

beforeAll(async () => {
  await speak('en');
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => {
  setOneScreen('HKRVTE', true);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(() => {
  setOneScreen('HKRVTE', false);
  cleanup();
});

const person = userEvent.setup();
/** By its words: who looks for roles on a whole desk waits long. */
const press = async (words: string) =>
  person.click(screen.queryByText(words, { selector: 'button, button *' }) ?? screen.getByLabelText(words));

/** What he has before him, and a way to open it. */
function Desk() {
  const { view, round, sheet, open, close } = useDesk();
  const who = view.participants.find(({ name }) => name === 'Ștefan')?.id ?? '';
  if (sheet?.kind === 'propose-covered') return <CoveredProposal who={who} />;
  if (sheet?.kind === 'answer-covered') return <CoveredAnswers who={who} />;
  if (sheet?.kind === 'propose-for')
    return <ProposalForm view={view} round={round?.number ?? 0} proposal={null} seat={who} onClose={close} />;
  return (
    <>
      {(['propose-covered', 'propose-for', 'answer-covered'] as const).map((kind) => (
        <button key={kind} type="button" onClick={() => open({ kind, who })}>
          {kind}
        </button>
      ))}
    </>
  );
}
function Narrating() {
  return (
    <DeskProvider>
      <Desk />
    </DeskProvider>
  );
}

describe('a proposal that Ștefan writes covered, on a silent board', () => {
  const silentBoard = () =>
    voting()
      .by('joelle', { type: 'close-vote', early: true })
      .by('joelle', { type: 'go-on', from: 'resources', early: false })
      .by('joelle', { type: 'set-board-mode', mode: 'silent' });
  const box = () => screen.getByLabelText<HTMLTextAreaElement>(/^What could be done/);
  const begins = async () => {
    await press('propose-covered');
    await press('I am Ștefan');
    await person.click(box());
    await person.paste(WORDS);
  };

  it('is not closed over without asking, and goes for good with the sheet', async () => {
    tableOf(silentBoard(), 'joelle', Narrating);
    await begins();
    await press('Close');
    await press('Go on writing');
    expect(box().value).toBe(WORDS);

    await person.keyboard('{Escape}');
    await press('Close and throw it away');
    await press('propose-covered');
    await press('I am Ștefan');
    expect(box().value).toBe('');
    await press('Close');
    expect(screen.getByText('propose-covered')).toBeTruthy();
  });

  it('does not come back uncovered once the board is open', async () => {
    const table = tableOf(silentBoard(), 'joelle', Narrating);
    await begins();
    table.by('joelle', { type: 'set-board-mode', mode: 'open' });
    expect(screen.queryByDisplayValue(WORDS)).toBeNull();
    table.reload();
    await press('propose-for');
    expect(box().value).toBe('');
  });
});

describe('the answers that Ștefan gives covered', () => {
  const problem = () => screen.getByLabelText<HTMLTextAreaElement>(/^What is the problem/);
  const seesAProblem = async (words: string) => {
    await press('answer-covered');
    await press('I am Ștefan');
    await person.click(screen.getByLabelText(/^I see a problem/));
    expect(problem().value).toBe('');
    await person.click(problem());
    await person.paste(words);
  };

  it('keep nothing of a problem that he took back', async () => {
    tableOf(asked(), 'joelle', Narrating);
    await seesAProblem('It is never charged.');
    await person.click(screen.getByLabelText(/^I can live with it/));
    await press('Back to the table');
    await seesAProblem('');
  });

  it('are not closed over a problem that is too long to be sent: he is led to it', async () => {
    const table = tableOf(asked(), 'joelle', Narrating);
    await seesAProblem('a'.repeat(MAX_PROBLEM_LENGTH + 1));
    await press('Close');
    expect(document.activeElement).toBe(problem());
    await person.clear(problem());
    await person.paste('Too slow.');
    await press('Close');
    expect(screen.getByText('answer-covered')).toBeTruthy();
    expect(table.asked).toMatchObject([{ type: 'answer-consent', problem: 'Too slow.', covered: true }]);
    await seesAProblem('');
  });
});
