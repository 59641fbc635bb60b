import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { speak } from '../words/index.ts';
import { createDrafts } from './drafts.ts';
import { GonePage } from './gone-page.tsx';
import { kept } from './kept.ts';
import NewVersionBanner from './new-version-banner.tsx';
import { RoomContext } from './room-context.ts';
import type { RoomClient } from './room-doors.ts';
import type { RoomState } from './room-state.ts';
import { TestLog } from './testing/log.ts';

beforeAll(() => speak('en'));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** Ana's room, as the page has it. */
function anasRoom(change: Partial<RoomState>): { client: RoomClient; said: string[] } {
  const said: string[] = [];
  const unasked = async () => ({ ok: true, seq: 0 }) as const;
  const store = createStore<RoomState>(() => ({
    code: 'HKRVTE',
    kind: 'participant',
    me: 'ana',
    view: new TestLog().view,
    mine: { ballots: {}, silent: [], spoken: {} },
    present: new Set(['ana']),
    writing: new Set(),
    connection: 'on',
    earlier: null,
    practice: false,
    slow: false,
    newVersion: false,
    gone: null,
    pending: 0,
    deck: null,
    notices: [],
    serverNow: () => 0,
    send: unasked,
    setWriting: () => {},
    leave: unasked,
    notice: () => {},
    dismissNotice: () => {},
    newVersionLater: () => void said.push('later'),
    ...change,
  }));
  const client: RoomClient = {
    store,
    drafts: () => null,
    submitDraft: unasked,
    readDeckIn: () => {},
    stop: () => {},
  };
  return { client, said };
}

const drawBanner = (client: RoomClient) =>
  render(
    <RoomContext value={client}>
      <NewVersionBanner />
    </RoomContext>,
  );

test('a new version is offered between two steps only, and may wait', async () => {
  drawBanner(anasRoom({}).client);
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  const { client, said } = anasRoom({ newVersion: true });
  drawBanner(client);
  expect(screen.getByRole('button', { name: 'Load the new version' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'After the next step' }));
  expect(said).toEqual(['later']);
});

test('a page that is too old says so, shows what was typed, and is loaded anew at a press', () => {
  createDrafts({ code: 'HKRVTE', participant: 'ana' }, kept).write('note:1', 'half a thought');
  render(<GonePage why="old-page" client={anasRoom({ gone: 'old-page' }).client} />);
  expect(screen.getByRole('heading', { name: 'This page is out of date' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Load the new version' })).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('half a thought');
  expect(screen.queryByRole('button', { name: 'To the start' })).toBeNull();
});
