import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { narrated } from '../../gallery/staged-narrators.tsx';
import { speak } from '../../words/index.ts';
import { tableOf } from '../table/testing/table-of.tsx';
import { Top } from './top.tsx';

beforeAll(() => speak('en'));
afterEach(cleanup);

const Lobby = () => <Top menu />;

test('Ioana finds this phone in the menu of the lobby, as at the table', async () => {
  tableOf(narrated(), 'ioana', Lobby);
  await userEvent.click(screen.getByRole('button', { name: 'Me and this room' }));
  // jsdom draws no popover, so that what is in one counts as hidden.
  expect(screen.getByRole('menuitem', { name: 'This phone', hidden: true })).toBeTruthy();
});
