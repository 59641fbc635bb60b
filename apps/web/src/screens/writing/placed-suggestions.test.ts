import type { Suggestion, View } from '@reflextics/game';
import { expect, it } from 'vitest';
import { markedPieces, placedIn } from './placed-suggestions.ts';

const TEXT = 'We lock.\nAna keeps the key.\nWe lock.';

const suggestion = (id: string, passage: string, at: number): Suggestion => ({
  id,
  by: 'ben',
  at,
  passage,
  replacement: null,
  remark: 'Why?',
  aloud: false,
  madeAt: 0,
  state: 'open',
  word: null,
});

const viewWith = (...suggestions: readonly Suggestion[]) =>
  ({ summary: { text: TEXT, suggestions } }) as unknown as View;

it('puts what Ben and Chloé would change into the order of the text, whoever came first', () => {
  const view = viewWith(
    suggestion('last', 'We lock.', 28),
    suggestion('key', 'the key', 19),
    suggestion('first', 'We lock.', 0),
  );
  const { placed, gone } = placedIn(view, TEXT);
  expect(placed.map(({ suggestion: { id }, from, to }) => [id, from, to])).toEqual([
    ['first', 0, 8],
    ['key', 19, 26],
    ['last', 28, 36],
  ]);
  expect(gone).toEqual([]);
});

it('finds the passage again in what the scribe has typed and nobody else has yet, and tells what is gone', () => {
  const view = viewWith(suggestion('key', 'the key', 19), suggestion('lock', 'We lock.', 0));
  const { placed, gone } = placedIn(view, 'Never.\nAna keeps it, with the key.');
  expect(placed.map(({ suggestion: { id }, from }) => [id, from])).toEqual([['key', 26]]);
  expect(gone.map(({ id }) => id)).toEqual(['lock']);
});

it('leaves out what was answered', () => {
  const view = viewWith({ ...suggestion('key', 'the key', 19), state: 'taken' });
  expect(placedIn(view, TEXT)).toEqual({ placed: [], gone: [] });
});

it('parts a run of words where a mark begins and ends, also where two marks lie across each other', () => {
  const pieces = markedPieces({ text: 'Ana keeps the key', from: 10, to: 27 }, [
    { from: 0, to: 13 },
    { from: 14, to: 23 },
    { from: 20, to: 40 },
  ]);
  expect(pieces).toEqual([
    { text: 'Ana', marked: true },
    { text: ' ', marked: false },
    { text: 'keeps ', marked: true },
    { text: 'the', marked: true },
    { text: ' key', marked: true },
  ]);
});

it('marks a sign that was typed with a backslash whole', () => {
  expect(markedPieces({ text: '*', from: 3, to: 5 }, [{ from: 4, to: 9 }])).toEqual([
    { text: '*', marked: true },
  ]);
});
