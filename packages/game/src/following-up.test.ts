import { describe, expect, test } from 'vitest';
import { MAX_EARLIER, MAX_FOLLOW_UP_LENGTH, MAX_PROPOSAL_LENGTH } from './index.ts';
import { earlier, settings } from './testing/deck.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  anaHasTheFloor,
  closed,
  danSits,
  ended,
  goesOn,
  handBack,
  noraNarrates,
  proposal,
  readyToPlay,
  roundBegun,
  silentBoard,
  twoProposals,
  votes,
} from './testing/scenes.ts';

const [cupboard] = earlier.proposals;
if (cupboard === undefined) throw new Error('expected an earlier proposal, found none');

const says = (state: 'done' | 'under-way' | 'dropped' | 'still-wanted' | null, line: string | null = null) =>
  ({ type: 'follow-up', earlier: 'e1', state, line }) as const;
const takesUp = (follows = 'e1', more = {}) => ({ ...proposal('Lock the cupboard', more), follows });
const opens = (change: object) => ({
  type: 'open-room' as const,
  settings: { ...settings, earlier: { ...earlier, ...change } },
});
const stillWanted = [readyToPlay, by('ana', says('still-wanted'))];

/** The same group at its open board, with the cupboard still wanted. */
const boardAgain = [
  stillWanted,
  by('nora', { type: 'start-round' }),
  by('nora', { type: 'pick-situation', situation: 'the-notebook', again: false }),
  goesOn('situation'),
  by('nora', { type: 'give-floor', to: 'ana', from: null }),
  by('ana', handBack),
  by('ben', handBack),
  by('chloe', handBack),
  goesOn('discussion'),
  by('nora', { type: 'open-vote' }),
  votes('ana', 'go-on'),
  votes('ben', 'go-on'),
  votes('chloe', 'go-on'),
  by('nora', { type: 'close-vote', early: false }),
  goesOn('resources'),
];

describe('opening with what an earlier session left', () => {
  test('[F1] it stands in the settings of the room, each proposal once', () => {
    const twice = { proposals: [...earlier.proposals, { ...cupboard, text: 'Again' }] };
    given()
      .when('facilitator', opens(twice))
      .thenRecorded({ type: 'room-opened' })
      .thenSees('display', ({ view }) => expect(view.settings.earlier).toEqual(earlier));
  });

  test('[F1] not more than forty, none empty, too long or without a level', () => {
    const many = Array.from({ length: MAX_EARLIER + 1 }, (_, n) => ({ ...cupboard, id: `e${n}` }));
    given()
      .when('facilitator', opens({ proposals: many }))
      .thenRefused('too-many');
    given()
      .when('facilitator', opens({ proposals: [{ ...cupboard, text: ' ' }] }))
      .thenRefused('text-empty');
    given()
      .when('facilitator', opens({ proposals: [{ ...cupboard, text: 'x'.repeat(MAX_PROPOSAL_LENGTH + 1) }] }))
      .thenRefused('text-too-long');
    given()
      .when('facilitator', opens({ proposals: [{ ...cupboard, levels: [] }] }))
      .thenRefused('no-levels');
  });
});

describe('what became of it', () => {
  test('[F2] Ana says it in the lobby, with a line, and everyone reads it', () => {
    given(noraNarrates)
      .when('ana', says('done', ' It has a lock now. '))
      .thenRecorded({ type: 'followed-up', earlier: 'e1', state: 'done', line: 'It has a lock now.' })
      .thenSees('display', ({ view }) =>
        expect(view.followUps).toEqual([{ earlier: 'e1', state: 'done', line: 'It has a lock now.' }]),
      )
      .when('ana', says('done', 'It has a lock now.'))
      .thenNothing();
  });

  test('[F2] the last word counts, at the end too', () => {
    given(ended, by('ana', says('done')))
      .when('ben', says('under-way', ''))
      .thenSees('ana', ({ view }) =>
        expect(view.followUps).toEqual([{ earlier: 'e1', state: 'under-way', line: null }]),
      );
  });

  test('[F2] not during a round, not of what is not there, not in a speech, and not by Nora for herself', () => {
    given(roundBegun).when('ana', says('done')).thenRefused('wrong-stage');
    given(noraNarrates)
      .when('ana', { ...says('done'), earlier: 'e9' })
      .thenRefused('no-such-proposal');
    given(noraNarrates)
      .when('ana', says('done', 'x'.repeat(MAX_FOLLOW_UP_LENGTH + 1)))
      .thenRefused('text-too-long');
    given(noraNarrates).when('nora', says('done')).thenRefused('not-a-player');
    given(closed).when('ana', says('done')).thenRefused('room-closed');
  });

  test('[F2, P2] Nora says it for Dan, who has no device', () => {
    given(noraNarrates, danSits)
      .when('nora', { ...says('dropped'), for: 'dan' })
      .thenRecorded({ type: 'followed-up', state: 'dropped' });
  });

  test('[F3] nothing tells who said it, and Ben takes back what Ana said', () => {
    given(noraNarrates)
      .when('ana', says('done'))
      .thenSees('ben', ({ told }) => expect(JSON.stringify(told)).not.toContain('ana'))
      .when('ben', says(null, 'a line to nothing'))
      .thenRecorded({ type: 'followed-up', earlier: 'e1', state: null, line: null })
      .thenSees('ana', ({ view }) => expect(view.followUps).toEqual([]))
      .when('ben', says(null))
      .thenNothing();
  });

  test('[F4] what was said in the lobby is still there on the board', () => {
    given(...boardAgain)
      .when('ana', proposal('A rule'))
      .thenRoom((room) =>
        expect(room.followUps).toEqual([{ earlier: 'e1', state: 'still-wanted', line: null }]),
      );
  });
});

describe('taking it up again', () => {
  test('[F5] Ben takes up what is still wanted, and it is his proposal', () => {
    given(...boardAgain)
      .when('ben', takesUp(), { id: 'again' })
      .thenRoom((room) =>
        expect(room.rounds[0]?.board.proposals).toMatchObject([
          { id: 'again', authors: ['ben'], follows: 'e1', text: 'Lock the cupboard' },
        ]),
      )
      .when('ana', takesUp())
      .thenRefused('already-taken-up');
  });

  test('[F5] once Ben has withdrawn it, Ana may take it up', () => {
    given(...boardAgain, by('ben', takesUp(), { id: 'again' }))
      .when('ben', { type: 'withdraw-proposal', proposal: 'again' })
      .when('ana', takesUp())
      .thenRecorded({ type: 'proposal-submitted' });
  });

  test('[F5] not what is done, of what nothing was said, or what was never there', () => {
    given(action).when('ana', takesUp()).thenRefused('not-still-wanted');
    given(...boardAgain)
      .when('ana', takesUp('e2'))
      .thenRefused('not-still-wanted');
    given(...boardAgain)
      .when('ana', takesUp('e9'))
      .thenRefused('no-such-proposal');
    given(twoProposals).when('ana', takesUp('a-rule')).thenRefused('no-such-proposal');
  });

  test('[F5, B6] in silence Ana is not told that Ben has taken it up; she finds only her own', () => {
    given(...boardAgain, by('nora', { type: 'set-board-mode', mode: 'silent' }), by('ben', takesUp()))
      .when('ana', takesUp())
      .thenRecorded({ type: 'silent-proposal-submitted' })
      .when('ana', takesUp())
      .thenRefused('already-taken-up');
    given(silentBoard).when('ana', takesUp()).thenRefused('not-still-wanted');
  });
});

describe('one’s own speaking time in the summary', () => {
  const asks = { type: 'ask-own-time' } as const;
  const withdraws = { type: 'withdraw-own-time' } as const;

  test('[F6] Ana asks for hers and takes that back, at any point', () => {
    given(anaHasTheFloor)
      .when('ana', asks)
      .thenRecorded({ type: 'own-time-asked', participant: 'ana' })
      .when('ana', asks)
      .thenNothing()
      .thenRoom((room) => expect(room.ownTimes).toEqual(['ana']))
      .when('ana', withdraws)
      .thenRecorded({ type: 'own-time-withdrawn', participant: 'ana' })
      .when('ana', withdraws)
      .thenNothing()
      .thenRoom((room) => expect(room.ownTimes).toEqual([]));
  });

  test('[F6] Nora’s asking is for herself; who leaves keeps what they asked; nobody does in a closed room', () => {
    given(anaHasTheFloor, by('ana', asks))
      .when('nora', asks)
      .when('ana', { type: 'leave' })
      .thenRoom((room) => expect(room.ownTimes).toEqual(['ana', 'nora']));
    given(closed).when('ana', asks).thenRefused('room-closed');
  });

  test('[F6] where the session does not offer it, nobody asks', () => {
    given(by('facilitator', { type: 'open-room', settings: { ...settings, keepSpeakingTimes: false } }))
      .when({ kind: 'door', id: 'ana', facilitator: false }, { type: 'join', name: 'Ana', asNarrator: false })
      .when('ana', asks)
      .thenRefused('times-not-offered');
  });
});
