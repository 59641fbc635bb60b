import { expect, it } from 'vitest';
import { roomInCode } from './room-in-code.ts';

const OURS = 'https://game.example';
const scanned = (text: string) => roomInCode(text, [OURS]);

it.each([
  ['the invitation', `${OURS}/j/HKRVTE`, '/join/HKRVTE'],
  ['the invitation as typed by hand', `${OURS}/join/hkr-vte/`, '/join/HKRVTE'],
  ['the narrator’s, with her key', `${OURS}/j/HKRVTE#s=1&k=2`, '/join/HKRVTE#s=1&k=2'],
  ['the six letters alone', 'HKR VTE', '/join/HKRVTE'],
])('%s leads to its room', (_what, text, path) => {
  expect(scanned(text)).toEqual({ what: 'room', path });
});

it('a printed card is told from a room', () => {
  expect(scanned(`${OURS}/cards/reflextics/netiquette-3`)).toEqual({ what: 'card' });
});

it.each([
  ['https://elsewhere.example/j/HKRVTE', 'elsewhere.example'],
  [`${OURS}.evil.example/j/HKRVTE`, 'game.example.evil.example'],
  [`${OURS}/facilitator#s=1&k=2`, 'game.example'],
  [`${OURS}/j/HKRVTE/more`, 'game.example'],
  ['javascript:alert(1)', null],
  ['WIFI:S:guest;T:WPA;P:secret;;', null],
  ['4006381333931', null],
])('%s leads nowhere', (text, host) => {
  expect(scanned(text)).toEqual({ what: 'elsewhere', host });
});
