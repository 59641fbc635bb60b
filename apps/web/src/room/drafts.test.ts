import { beforeEach, expect, test } from 'vitest';
import { createDrafts, type Drafts } from './drafts.ts';
import { testStorage } from './testing/storage.ts';

const anasSeat = { code: 'HKRVTE', participant: 'ana' };
const KEY = 'note:1:discussion';

let phone: ReturnType<typeof testStorage>;
let drafts: Drafts;
const reload = () => createDrafts(anasSeat, phone.kept);

beforeEach(() => {
  phone = testStorage();
  drafts = reload();
});

test('what is typed is there after a reload', () => {
  expect(drafts.read(KEY)).toMatchObject({ text: '', status: 'empty', trouble: null });
  drafts.write(KEY, 'I would ask her first');
  expect(reload().read(KEY)).toMatchObject({ text: 'I would ask her first', status: 'kept', trouble: null });
});

test('it is another person’s, another room’s or another box’s draft under each other key', () => {
  drafts.write(KEY, 'mine');
  expect(drafts.read('note:2:discussion').text).toBe('');
  expect(createDrafts({ code: 'HKRVTE', participant: 'ben' }, phone.kept).read(KEY).text).toBe('');
  expect(createDrafts({ code: 'ABCDEF', participant: 'ana' }, phone.kept).read(KEY).text).toBe('');
});

test('the text stays while it is on its way, and goes when the server has it', () => {
  drafts.write(KEY, 'a note');
  drafts.sending(KEY, 'a note');
  expect(reload().read(KEY)).toMatchObject({ text: 'a note', status: 'sending' });
  drafts.settled(KEY, { ok: true, seq: 7 });
  expect(drafts.read(KEY)).toMatchObject({ text: '', status: 'saved', trouble: null });
  expect(phone.storage.length).toBe(0);
});

test('with a refusal the text stays, with its words, also after a reload, until it is changed', () => {
  drafts.write(KEY, 'too early');
  drafts.sending(KEY, 'too early');
  drafts.settled(KEY, { ok: false, code: 'not-your-floor', message: 'You do not have the floor.' });
  const after = reload();
  expect(after.read(KEY)).toMatchObject({
    text: 'too early',
    status: 'kept',
    trouble: { code: 'not-your-floor', message: 'You do not have the floor.' },
  });
  after.write(KEY, 'too early?');
  expect(after.read(KEY).trouble).toBeNull();
});

test('what was typed on while the text was on its way is kept as the next text', () => {
  drafts.write(KEY, 'First.');
  drafts.sending(KEY, 'First.');
  drafts.write(KEY, 'First. Second.');
  drafts.settled(KEY, { ok: true, seq: 7 });
  expect(drafts.read(KEY)).toMatchObject({ text: 'Second.', status: 'kept' });
});

test('changing a text that exists, what was typed on meanwhile is a whole text', () => {
  drafts.write(KEY, 'Ask the team', true);
  drafts.sending(KEY, 'Ask the team');
  drafts.write(KEY, 'Ask the team and the family', true);
  drafts.settled(KEY, { ok: true, seq: 7 });
  expect(drafts.read(KEY)).toMatchObject({ text: 'Ask the team and the family', status: 'kept' });
});

test('emptying a text that exists is a draft too', () => {
  drafts.write(KEY, '', true);
  expect(reload().read(KEY)).toMatchObject({ text: '', status: 'kept', trouble: null });
});

test('a screen hears of its own draft alone, and of what another tab wrote', () => {
  const heard: string[] = [];
  drafts.subscribe(KEY, () => heard.push('mine'));
  drafts.subscribe('other', () => heard.push('other'));
  drafts.write(KEY, 'a');
  expect(heard).toEqual(['mine']);

  const otherTab = reload();
  otherTab.write(KEY, 'a, from the other tab');
  drafts.changedElsewhere(`draft:HKRVTE:ana:${KEY}`);
  expect(drafts.read(KEY).text).toBe('a, from the other tab');
  expect(heard).toEqual(['mine', 'mine']);
});

test('where the phone keeps nothing, the page does as long as it lives', () => {
  phone.storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  drafts.write(KEY, 'still here');
  expect(drafts.read(KEY).text).toBe('still here');
});

test.each([
  ['with a yes', (key: string) => drafts.settled(key, { ok: true, seq: 7 })],
  ['where it is put aside', (key: string) => drafts.clear(key)],
])('the parts of a proposal go with it, %s, also where the page that sent it is gone', (_, goes) => {
  const key = 'proposal:new:1';
  drafts.write(key, 'Lock it');
  for (const part of ['levels', 'who', 'first']) drafts.write(`${key}:${part}`, 'team');
  drafts.write(`${key}:ben`, 'of the seat beside');
  drafts.sending(key, 'Lock it');
  drafts = reload();
  goes(key);
  expect(phone.kept.keys('')).toEqual([`draft:HKRVTE:ana:${key}:ben`]);
});

test('the parts stay with a proposal that was refused', () => {
  drafts.write('proposal:new:1', 'Lock it');
  drafts.write('proposal:new:1:levels', 'team');
  drafts.sending('proposal:new:1', 'Lock it');
  drafts.settled('proposal:new:1', { ok: false, code: 'not-your-floor', message: '' });
  expect(drafts.read('proposal:new:1:levels').text).toBe('team');
});

test('what another tab sent while this one slept is gone from the box here, too', () => {
  drafts.write(KEY, 'a note');
  drafts.sending(KEY, 'a note');
  expect(drafts.read(KEY).status).toBe('sending');
  reload().settled(KEY, { ok: true, seq: 7 });
  drafts.settled(KEY, {
    ok: false,
    code: 'sent-elsewhere',
    message: 'Another tab of yours is sending this.',
  });
  expect(drafts.read(KEY)).toMatchObject({ text: '', status: 'empty' });
});

test('an answer that another tab has heard already does not take away what was typed since', () => {
  drafts.write(KEY, 'a note');
  drafts.sending(KEY, 'a note');
  reload().settled(KEY, { ok: true, seq: 7 });
  drafts.write(KEY, 'the next one');
  drafts.settled(KEY, { ok: true, seq: 7 });
  expect(reload().read(KEY)).toMatchObject({ text: 'the next one', status: 'kept' });
});
