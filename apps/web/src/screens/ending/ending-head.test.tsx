import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StagedGame } from '../../gallery/staged-game.ts';
import { keepSeat } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import { tableOf } from '../table/testing/table-of.tsx';
import EndingScreen from './index.tsx';

const THANKS = 'Thank you for thinking it through together.';

beforeAll(() => speak('en'));
beforeEach(() => {
  window.scrollTo = () => {};
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

function closedRoom(playersMayDownload: boolean): StagedGame {
  const game = new StagedGame({ playersMayDownload }).joins('stefan', 'Ștefan').joins('eleni', 'Eleni');
  game.ask({ kind: 'facilitator' }, { type: 'close-room' });
  return game;
}

const sitsThere = () => {
  const until = Date.UTC(2026, 11, 22);
  keepSeat({
    code: 'HKRVTE',
    token: 'A'.repeat(43),
    participant: 'stefan',
    name: 'Ștefan',
    since: until,
    until,
  });
};

describe('a closed room', () => {
  it('says to Ștefan that he can still download what they found', () => {
    sitsThere();
    tableOf(closedRoom(true), 'stefan', EndingScreen);
    expect(screen.getByText(`${THANKS} It can still be read and downloaded.`)).toBeTruthy();
  });

  it('says nothing of downloads where the facilitator alone takes the summary', () => {
    sitsThere();
    tableOf(closedRoom(false), 'stefan', EndingScreen);
    expect(screen.getByText(THANKS)).toBeTruthy();
  });

  it('says nothing of downloads in a practice, of which nothing is kept', () => {
    tableOf(closedRoom(true), 'stefan', EndingScreen);
    expect(screen.getByText(THANKS)).toBeTruthy();
  });
});
