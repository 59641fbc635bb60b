import type { View } from '@reflextics/game';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { COVERED_DRAFT, createDrafts } from './drafts.ts';
import type { SendResult } from './outbox.ts';
import { RoomContext } from './room-context.ts';
import type { RoomClient } from './room-doors.ts';
import type { RoomState } from './room-state.ts';
import { TestLog } from './testing/log.ts';
import { testStorage } from './testing/storage.ts';
import { useDraft } from './use-draft.ts';
import { useRoom } from './use-room.ts';
import { useServerNow } from './use-server-now.ts';

let log: TestLog;
let answer: SendResult;
let sent: { key: string; text: string; command: unknown }[];
let writing: boolean[];
let serverTime: number;
let phone: ReturnType<typeof testStorage>;

beforeEach(() => {
  log = new TestLog();
  answer = { ok: true, seq: 3 };
  sent = [];
  writing = [];
  serverTime = 1_000_400;
  phone = testStorage();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A room whose server answers what the test has set. */
function testClient(): RoomClient {
  const drafts = createDrafts({ code: 'HKRVTE', participant: 'ana' }, phone.kept);
  const store = createStore<RoomState>(() => ({
    code: 'HKRVTE',
    kind: 'participant',
    me: 'ana',
    view: log.view as View | null,
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
    serverNow: () => serverTime,
    send: async () => answer,
    setWriting: (on) => void writing.push(on),
    leave: async () => answer,
    notice: () => {},
    dismissNotice: () => {},
    newVersionLater: () => {},
  }));
  return {
    store,
    drafts: () => drafts,
    async submitDraft(key, text, command) {
      sent.push({ key, text, command });
      drafts.sending(key, text);
      drafts.settled(key, answer);
      return answer;
    },
    readDeckIn() {},
    stop() {},
  };
}

function Note({ initial, place = 'note:1' }: { initial?: string; place?: string }) {
  const [text, setText, status, submit, trouble] = useDraft(place, initial);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit((words) => ({ type: 'write-note', text: words }));
      }}
    >
      <textarea aria-label="note" value={text} onChange={(event) => setText(event.target.value)} />
      <output>{status}</output>
      <p role="alert">{trouble?.message}</p>
      <button type="submit">send</button>
    </form>
  );
}

function Names({ drawn }: { drawn: () => void }) {
  drawn();
  return <p>{useRoom(({ view }) => view.participants.map(({ name }) => name)).join(', ')}</p>;
}

function Clock() {
  return <p>{useServerNow(1000)}</p>;
}

const draw = (client: RoomClient, initial?: string) =>
  render(
    <RoomContext value={client}>{initial === undefined ? <Note /> : <Note initial={initial} />}</RoomContext>,
  );
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');

test('a text is kept while it is typed, there after a reload, sent, and then gone', async () => {
  const user = userEvent.setup();
  const page = draw(testClient());
  expect(screen.getByRole('status').textContent).toBe('empty');
  await user.type(box(), 'I would ask her');
  expect(screen.getByRole('status').textContent).toBe('kept');
  expect(writing).toEqual([true]);
  page.unmount();
  expect(writing).toEqual([true, false]);

  draw(testClient());
  expect(box().value).toBe('I would ask her');
  await user.click(screen.getByRole('button'));
  expect(sent).toEqual([
    { key: 'note:1', text: 'I would ask her', command: { type: 'write-note', text: 'I would ask her' } },
  ]);
  expect(box().value).toBe('');
  expect(screen.getByRole('status').textContent).toBe('saved');
});

test('a text that is written covered is kept through a reload, and goes with its box', async () => {
  const page = render(
    <RoomContext value={testClient()}>
      <Note place={`${COVERED_DRAFT}note:1`} />
    </RoomContext>,
  );
  await userEvent.setup().type(box(), 'Ask her');
  const reloaded = createDrafts({ code: 'HKRVTE', participant: 'ana' }, phone.kept);
  expect(reloaded.read(`${COVERED_DRAFT}note:1`).text).toBe('Ask her');
  page.unmount();
  expect(phone.kept.keys('')).toEqual([]);
});

test('a refused text stays in its box, with the words of the refusal', async () => {
  answer = { ok: false, code: 'not-your-floor', message: 'You do not have the floor.' };
  const user = userEvent.setup();
  draw(testClient());
  await user.type(box(), 'Wait');
  await user.click(screen.getByRole('button'));
  expect(box().value).toBe('Wait');
  expect(screen.getByRole('alert').textContent).toBe('You do not have the floor.');
});

test('a box that changes a text starts from it, may be emptied, and goes back to it once saved', async () => {
  const user = userEvent.setup();
  draw(testClient(), 'Ask the team');
  expect(box().value).toBe('Ask the team');
  await user.clear(box());
  expect(box().value).toBe('');
  await user.type(box(), 'Ask the family');
  await user.click(screen.getByRole('button'));
  expect(box().value).toBe('Ask the team'); // until the view tells the new one
});

test('a component is drawn again only when what it asked for changes', () => {
  const client = testClient();
  const drawn = vi.fn();
  render(
    <RoomContext value={client}>
      <Names drawn={drawn} />
    </RoomContext>,
  );
  act(() => client.store.setState({ pending: 3, connection: 'quiet' }));
  expect(drawn).toHaveBeenCalledTimes(1);
  log.joins('Ben');
  act(() => client.store.setState({ view: log.view }));
  expect(screen.getByText('Ana, Ben')).toBeDefined();
  expect(drawn).toHaveBeenCalledTimes(2);
});

test('clocks tick on the server’s full seconds', () => {
  vi.useFakeTimers();
  render(
    <RoomContext value={testClient()}>
      <Clock />
    </RoomContext>,
  );
  expect(screen.getByText('1000400')).toBeDefined();
  const pass = (ms: number) =>
    act(() => {
      serverTime += ms;
      vi.advanceTimersByTime(ms);
    });
  pass(599);
  expect(screen.getByText('1000400')).toBeDefined();
  pass(1);
  expect(screen.getByText('1001000')).toBeDefined();
  pass(1000);
  expect(screen.getByText('1002000')).toBeDefined();
});
