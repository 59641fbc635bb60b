import { MAX_PROBLEM_LENGTH } from '@reflextics/game';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, voting } from '../../gallery/staged-together.tsx';
import { kept, useRoom } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import { DeskProvider, useDesk } from '../narrator/desk.tsx';
import NarratorScreen from '../narrator/index.tsx';
import { tableOf } from '../table/testing/table-of.tsx';
import CoveredAnswers from './covered-answers.tsx';
import { setOneScreen } from './one-screen.ts';

const WORDS = 'A phone for the team';

beforeAll(async () => {
  await speak('en');
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => {
  kept.set('duties:HKRVTE:joelle', 'seen');
  setOneScreen('HKRVTE', true);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(() => {
  setOneScreen('HKRVTE', false);
  cleanup();
});

const person = userEvent.setup();
const press = (name: string | RegExp) => person.click(screen.getByRole('button', { name }));
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));

describe('a proposal that Ștefan writes covered, on a silent board', () => {
  const silentBoard = () =>
    voting()
      .by('joelle', { type: 'close-vote', early: true })
      .by('joelle', { type: 'go-on', from: 'resources', early: false })
      .by('joelle', { type: 'set-board-mode', mode: 'silent' });
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What could be done/ });
  const touchesHisName = async () => {
    await person.click(screen.getByRole('button', { name: /^Ștefan/ }));
    await press('Write a proposal');
  };
  const begins = async () => {
    await touchesHisName();
    await press('I am Ștefan');
    await person.click(box());
    await person.paste(WORDS);
  };

  it('is not closed over without asking, and goes for good with the sheet', async () => {
    tableOf(silentBoard(), 'joelle', NarratorScreen);
    await begins();
    await press('Close');
    const question = dialog('Close without sending?');
    await person.click(question.getByRole('button', { name: 'Go on writing' }));
    expect(box().value).toBe(WORDS);

    await person.keyboard('{Escape}');
    await person.click(
      dialog('Close without sending?').getByRole('button', { name: 'Close and throw it away' }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    await touchesHisName();
    await press('I am Ștefan');
    expect(box().value).toBe('');
    await press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does not come back uncovered once the board is open', async () => {
    const table = tableOf(silentBoard(), 'joelle', NarratorScreen);
    await begins();
    table.by('joelle', { type: 'set-board-mode', mode: 'open' });
    expect(screen.queryByDisplayValue(WORDS)).toBeNull();
    table.reload();
    await touchesHisName();
    expect(box().value).toBe('');
  });
});

/** The sheet on which one person after the other answers. */
function Passed({ who }: { who: string }) {
  const { sheet, open } = useDesk();
  if (sheet === null) {
    return (
      <button type="button" onClick={() => open({ kind: 'answer-covered', who })}>
        Answer again
      </button>
    );
  }
  return <CoveredAnswers who={who} />;
}

function Asked() {
  const view = useRoom((room) => room.view);
  const who = view?.participants.find(({ name }) => name === 'Ștefan')?.id ?? '';
  return (
    <DeskProvider>
      <Passed who={who} />
    </DeskProvider>
  );
}

describe('the answers that Ștefan gives covered', () => {
  const problem = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What is the problem/ });
  const seesAProblem = async (words: string) => {
    await press('Answer again');
    await press('I am Ștefan');
    await person.click(screen.getByRole('radio', { name: /^I see a problem/ }));
    expect(problem().value).toBe('');
    await person.click(problem());
    await person.paste(words);
  };

  it('keep nothing of a problem that he took back', async () => {
    tableOf(asked(), 'joelle', Asked);
    await seesAProblem('It is never charged.');
    await person.click(screen.getByRole('radio', { name: /^I can live with it/ }));
    await press('Back to the table');
    await seesAProblem('');
  });

  it('are not closed over a problem that is too long to be sent: he is led to it', async () => {
    const table = tableOf(asked(), 'joelle', Asked);
    await seesAProblem('a'.repeat(MAX_PROBLEM_LENGTH + 1));
    await press('Close');
    expect(document.activeElement).toBe(problem());
    await person.clear(problem());
    await person.paste('Too slow.');
    await press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(table.asked).toMatchObject([{ type: 'answer-consent', problem: 'Too slow.', covered: true }]);
    await seesAProblem('');
  });
});
