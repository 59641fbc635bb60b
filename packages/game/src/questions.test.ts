import { describe, expect, test } from 'vitest';
import {
  candidacyOf,
  canUndo,
  currentFloor,
  currentRound,
  deadlineOf,
  holderOf,
  isNarrator,
  isPlayer,
  majorityOf,
  may,
  mineOf,
  nextSpeaker,
  playersOf,
  presentSeats,
  proposalsByLevel,
  seatOf,
  spokenNow,
  stepOf,
  timeLeft,
  unheard,
} from './index.ts';
import { given } from './testing/given.ts';
import { by, TEN_O_CLOCK } from './testing/play.ts';
import {
  action,
  anaHasTheFloor,
  cardOpen,
  closed,
  danSits,
  discussion,
  ended,
  floorOpen,
  lobby,
  noraNarrates,
  proposal,
  twoProposals,
  voteOpen,
} from './testing/scenes.ts';

const SECOND = 1_000;
const ids = (seats: readonly { id: string }[]) => seats.map((seat) => seat.id);

describe('what screens ask of a room', () => {
  test('[P6] who has a seat, who plays and who narrates', () => {
    const { room } = given(noraNarrates, danSits, by('chloe', { type: 'leave' }));
    expect(ids(presentSeats(room))).toEqual(['nora', 'ana', 'ben', 'dan']);
    expect(ids(playersOf(room))).toEqual(['ana', 'ben', 'dan']);
    expect([
      isNarrator(room, 'nora'),
      isPlayer(room, 'nora'),
      isPlayer(room, 'dan'),
      isPlayer(room, 'chloe'),
    ]).toEqual([true, false, true, false]);
    expect([seatOf(room, 'ana')?.name, seatOf(room, 'chloe')]).toEqual(['Ana', null]);
  });

  test('[S2] where the room is', () => {
    const at = [lobby, cardOpen, anaHasTheFloor, ended].map((scene) => {
      const { room } = given(scene);
      return [stepOf(room), currentRound(room)?.number ?? null, currentFloor(room) !== null];
    });
    expect(at).toEqual([
      [null, null, false],
      ['situation', 1, false],
      ['discussion', 1, true],
      [null, 1, false],
    ]);
  });

  test('[D6, D12] who has the floor and who is next: in a go-round the next one due, else the first hand', () => {
    const speaking = given(anaHasTheFloor).room;
    expect([holderOf(speaking), nextSpeaker(speaking)]).toEqual(['ana', 'ben']);
    const open = given(
      floorOpen,
      by('ana', { type: 'raise-hand' }),
      by('chloe', { type: 'raise-hand' }),
    ).room;
    expect([holderOf(open), nextSpeaker(open)]).toEqual([null, 'chloe']);
    expect(nextSpeaker(given(cardOpen).room)).toBeNull();
  });

  test('[S4] who is unheard, each once, whatever they wait for', () => {
    expect(unheard(given(anaHasTheFloor, by('ben', { type: 'raise-hand' })).room)).toEqual([
      'ana',
      'ben',
      'chloe',
    ]);
    expect(unheard(given(action, by('ben', { type: 'raise-hand' })).room)).toEqual([]);
  });

  test('[D20, X2] how long Ana has spoken by now, her turn under way included', () => {
    const { room, log } = given(floorOpen, by('nora', { type: 'give-floor', to: 'ana', from: null }));
    const now = (log.at(-1)?.at ?? 0) + 5 * SECOND;
    expect(spokenNow(mineOf(room, 'ana'), room, 'ana', now)).toBe(35 * SECOND);
    expect(spokenNow(mineOf(room, 'nora'), room, 'ben', now)).toBe(20 * SECOND);
    expect(spokenNow(mineOf(room, 'ana'), room, 'ben', now)).toBe(0);
  });

  test('[N9] what is left of a turn stands still while the clocks are paused', () => {
    const away = by('clock', { type: 'note-narrator-away', since: TEN_O_CLOCK }, { after: 20 * SECOND });
    const { room, log } = given(anaHasTheFloor, away);
    const now = log.at(-1)?.at ?? 0;
    expect([timeLeft(room, now), timeLeft(room, now + 60 * SECOND)]).toEqual([100 * SECOND, 100 * SECOND]);
    const running = given(anaHasTheFloor).room;
    expect(timeLeft(running, (deadlineOf(running) ?? 0) + SECOND)).toBe(-SECOND);
    expect(timeLeft(given(discussion).room, now)).toBeNull();
  });

  test('[S6] whether going on can still be undone', () => {
    const { room, log } = given(discussion);
    const at = log.at(-1)?.at ?? 0;
    expect([canUndo(room, at + 10 * SECOND), canUndo(room, at + 10 * SECOND + 1)]).toEqual([true, false]);
    expect(canUndo(given(cardOpen).room, at)).toBe(false);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [10, 6],
  ])('[N2] of %d people a majority are %d', (people, majority) => {
    expect(majorityOf(people)).toBe(majority);
  });

  test('[N13] who stands', () => {
    const { room } = given(lobby, by('nora', { type: 'stand' }));
    expect([candidacyOf(room, 'nora')?.willing, candidacyOf(room, 'ana')]).toEqual([true, null]);
  });

  test('[B4, B9] the standing proposals of a round, on each of their levels', () => {
    const { room } = given(
      twoProposals,
      by('chloe', proposal('A law', { levels: ['team', 'policy'] }), { id: 'a-law' }),
      by('ben', { type: 'withdraw-proposal', proposal: 'a-talk' }),
    );
    const byLevel = proposalsByLevel(room, 1);
    expect([ids(byLevel.individual), ids(byLevel.team), ids(byLevel.policy)]).toEqual([
      [],
      ['a-rule', 'a-law'],
      ['a-law'],
    ]);
    expect(Object.values(proposalsByLevel(room, 2)).flat()).toEqual([]);
  });
});

describe('what a seat may do', () => {
  test('[P1, P2] Nora votes for Dan and not for herself; Ana votes for herself', () => {
    const { room } = given(voteOpen, danSits);
    expect(['nora', 'dan', 'ana'].map((id) => may(room, id, 'cast-ballot'))).toEqual([false, true, true]);
    expect(['nora', 'dan', 'ana'].map((id) => may(room, id, 'close-vote'))).toEqual([false, false, false]);
  });

  test('[L13, E7] nobody may do anything in a closed room, nor who has no seat', () => {
    expect(may(given(closed).room, 'nora', 'start-round')).toBe(false);
    expect(may(given(lobby).room, 'stranger', 'stand')).toBe(false);
  });

  test('[D18] Ana, who has the floor, writes notes; Ben does not', () => {
    const { room } = given(anaHasTheFloor);
    expect([may(room, 'ana', 'write-note'), may(room, 'ben', 'write-note')]).toEqual([true, false]);
  });
});
