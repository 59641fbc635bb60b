import { beforeEach, expect, test } from 'vitest';
import { CARD_DRAFT, COVERED_DRAFT, createDrafts, type Drafts, SUGGESTION_DRAFT } from './drafts.ts';
import { testStorage } from './testing/storage.ts';
import { unsentTexts } from './unsent-texts.ts';

let phone: ReturnType<typeof testStorage>;
let drafts: Drafts;
const texts = () => unsentTexts('HKRVTE', phone.kept).sort();

beforeEach(() => {
  phone = testStorage();
  drafts = createDrafts({ code: 'HKRVTE', participant: 'ana' }, phone.kept);
});

test('a card that was begun is told in its words where the seat is no more, beside what else was not sent', () => {
  drafts.write('note:1:discussion', 'a note');
  const card = { id: 'own-1', title: 'The badge', text: 'She lends it.', questions: ['Why?', ''] };
  drafts.write(CARD_DRAFT, JSON.stringify(card));
  drafts.write(`${CARD_DRAFT}:own-2`, 'not a card');
  expect(texts()).toEqual(['The badge\nShe lends it.\nWhy?', 'a note']);
});

test('a suggestion is told in its words: what Ana wrote, and not the passage as it stood', () => {
  const wish = {
    revision: 3,
    at: 0,
    passage: 'We talk.',
    replacement: 'We ask.',
    remark: 'Clearer',
    for: null,
  };
  drafts.write(SUGGESTION_DRAFT, JSON.stringify(wish));
  expect(texts()).toEqual(['We ask.\nClearer']);
  drafts.write(SUGGESTION_DRAFT, JSON.stringify({ ...wish, replacement: wish.passage, remark: '' }));
  expect(texts()).toEqual([]);
});

test('the levels of a proposal are nothing to read, its other parts are', () => {
  drafts.write('proposal:new:1', 'Lock it');
  drafts.write('proposal:new:1:levels', 'team,policy');
  drafts.write('proposal:new:1:first', 'Ask Ben');
  expect(texts()).toEqual(['Ask Ben', 'Lock it']);
});

test('what Ana wrote covered on the one screen of all is told to nobody', () => {
  drafts.write(`${COVERED_DRAFT}proposal:new:1:ana`, 'A phone for the team');
  drafts.write(`${COVERED_DRAFT}proposal:new:1:ana:who`, 'The head');
  expect(texts()).toEqual([]);
});
