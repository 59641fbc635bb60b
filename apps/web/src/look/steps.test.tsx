import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { Steps } from './steps.tsx';

beforeAll(() => speak('en'));
afterEach(cleanup);

const names = () =>
  within(screen.getByRole('navigation'))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const current = () => document.querySelector('[aria-current="step"]')?.textContent;

describe('the four steps', () => {
  it('say which are done and where the group is', () => {
    render(<Steps now="discussion" />);
    expect(names()).toEqual(['Situation, done', 'Discussion, the group is here', 'Resources', 'Action']);
    expect(current()).toContain('Discussion');
  });

  it('let one look back, and not ahead', async () => {
    const shown: string[] = [];
    render(<Steps now="discussion" onShow={(step) => shown.push(step)} />);
    await userEvent.click(screen.getByRole('button', { name: /Situation/ }));
    expect(shown).toEqual(['situation']);
    expect(screen.queryByRole('button', { name: /Resources/ })).toBeNull();
  });

  it('tell what my screen shows from where the group is', () => {
    render(<Steps now="action" shown="situation" onShow={() => {}} />);
    expect(current()).toBe('Situation, done, on your screen');
  });

  it('are all done at the end', () => {
    render(<Steps now="end" />);
    expect(names()).toEqual(['Situation, done', 'Discussion, done', 'Resources, done', 'Action, done']);
  });
});
