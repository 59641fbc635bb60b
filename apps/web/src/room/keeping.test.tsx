import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { Composer } from '../look/index.ts';
import { speak } from '../words/index.ts';
import { keepingOf } from './keeping-of.ts';
import { kept } from './kept.ts';
import { RoomContext } from './room-context.ts';
import type { RoomClient } from './room-doors.ts';
import { anasRoom, setStage, stage, trouble } from './testing/client-stage.ts';
import { ANAS_ID } from './testing/log.ts';
import { useDraft } from './use-draft.ts';

/** What the line under a box says at each moment of a text's way to the server, with the real outbox behind it. */

const ONLY_HERE = 'Kept on this phone. Only you see it';
const SAVING = 'Saving';
const WAITS = 'Kept on this phone until the network is back';
const SAVED = 'Saved';
const NOT_KEPT = 'Not sent yet. Leave this page open until it is saved';
const LINES = [ONLY_HERE, SAVING, WAITS, SAVED, NOT_KEPT];

beforeAll(() => speak('en'));
beforeEach(() => {
  localStorage.clear();
  setStage();
  stage.phone = { kept, storage: localStorage };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  for (const key of kept.keys('')) kept.remove(key);
});

function Box({ client }: { client: RoomClient }) {
  const connection = useStore(client.store, (room) => room.connection);
  const [text, setText, status, submit] = useDraft('note:1');
  return (
    <Composer
      label="Note"
      value={text}
      onChange={setText}
      onSend={() => void submit((words) => ({ type: 'write-note', text: words }))}
      sendWords="Send"
      keeping={keepingOf(status, connection)}
      max={500}
    />
  );
}

/** Ana's page with the box on it, its line open. */
async function opened(): Promise<RoomClient> {
  const client = await anasRoom();
  render(
    <RoomContext value={client}>
      <Box client={client} />
    </RoomContext>,
  );
  return client;
}
async function online(): Promise<RoomClient> {
  const client = await opened();
  act(() => stage.line.open(stage.log.seq, ANAS_ID));
  return client;
}
/** As the browser does it: nothing of the page is left but what the phone keeps. */
async function reloaded(before: RoomClient): Promise<RoomClient> {
  before.stop();
  cleanup();
  return opened();
}
function cut() {
  stage.httpError = trouble('offline', 0);
  act(() => {
    stage.line.cut();
    stage.clock.pass(3_000);
  });
}
function restore() {
  stage.httpError = null;
  act(() => stage.line.open(stage.log.seq, ANAS_ID));
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (text: string) => userEvent.type(box(), text);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
const said = () => LINES.filter((line) => screen.queryByText(line) !== null);
const says = (line: string) => expect.poll(said, { interval: 5 }).toEqual([line]);
const refuseStorage = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

test('nothing is said of an empty box', async () => {
  await online();
  expect(said()).toEqual([]);
});

test('typed: it is on this phone alone, with a line and without, and over a reload', async () => {
  const client = await online();
  await type('Who reads it?');
  await says(ONLY_HERE);
  cut();
  await says(ONLY_HERE);
  await reloaded(client);
  await says(ONLY_HERE);
  expect(box().value).toBe('Who reads it?');
});

test('sent and not answered: it is on its way; answered, and only then, it is saved', async () => {
  await online();
  stage.line.answer = () => null;
  stage.network.hold();
  await type('Who reads it?');
  await send();
  await says(SAVING);
  stage.network.release();
  await says(SAVED);
  expect(box().value).toBe('');
});

test('sent without a line: kept until the network is back, also over a reload; saved once it was answered', async () => {
  const client = await online();
  cut();
  await type('Who reads it?');
  await send();
  await says(WAITS);
  await reloaded(client);
  act(() => stage.clock.pass(3_000));
  await says(WAITS);
  restore();
  await says(SAVED);
  expect(box().value).toBe('');
});

test('the line goes while it is on its way: it says so as soon as that is known', async () => {
  await online();
  stage.line.answer = () => null;
  stage.network.cut();
  await type('Who reads it?');
  await send();
  await says(SAVING);
  cut();
  await says(WAITS);
});

test('answered, then reloaded: the box is empty and nothing is said', async () => {
  const client = await online();
  await type('Who reads it?');
  await send();
  await says(SAVED);
  await reloaded(client);
  expect(said()).toEqual([]);
  expect(box().value).toBe('');
});

test('typed in another tab: it stands here too, and is emptied here when that tab has sent it', async () => {
  const client = await online();
  const other = await anasRoom();
  const elsewhere = client.drafts();
  other.drafts()?.write('note:1', 'From my other tab');
  act(() => elsewhere?.changedElsewhere(`draft:HKRVTE:${ANAS_ID}:note:1`));
  await says(ONLY_HERE);
  expect(box().value).toBe('From my other tab');
  await other.submitDraft('note:1', 'From my other tab', { type: 'write-note', text: 'From my other tab' });
  act(() => elsewhere?.changedElsewhere(`draft:HKRVTE:${ANAS_ID}:note:1`));
  expect(box().value).toBe('');
  expect(said()).toEqual([]);
});

test('a phone that keeps nothing (full, or a private window) says to leave the page open, until it is saved', async () => {
  await online();
  refuseStorage();
  await type('Who reads it?');
  await says(NOT_KEPT);
  cut();
  await send();
  await says(NOT_KEPT);
  restore();
  await says(SAVED);
});
