import { describe, expect, test } from 'vitest';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  cardOpen,
  closesVote,
  danSits,
  discussion,
  ended,
  goesOn,
  lobby,
  noraNarrates,
  proposal,
  silentBoard,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const forDan = { for: 'dan' } as const;
const danHasTheFloor = [discussion, danSits, by('nora', { type: 'give-floor', to: 'dan', from: null })];

describe('acting for a seat', () => {
  test('[P1] Nora does not play: what only players do she is refused for herself', () => {
    given(cardOpen)
      .when('nora', { type: 'react', kind: 'surprised', text: null })
      .thenRefused('not-a-player');
    given(discussion).when('nora', { type: 'raise-hand' }).thenRefused('not-a-player');
    given(discussion).when('nora', { type: 'pass' }).thenRefused('not-a-player');
    given(action).when('nora', proposal('A rule')).thenRefused('not-a-player');
    given(noraNarrates)
      .when('nora', { type: 'choose-levels', levels: ['team'] })
      .thenRefused('not-a-player');
  });

  test('[P2] Nora does all of it for Dan, who has no device', () => {
    const react = { type: 'react', kind: 'question', text: 'Who read it?', ...forDan } as const;
    given(cardOpen, danSits)
      .when('nora', react)
      .thenRecorded({ type: 'reaction-given', participant: 'dan', text: 'Who read it?', aloud: true });
    given(noraNarrates, danSits)
      .when('nora', { type: 'choose-themes', themes: ['netiquette'], ...forDan })
      .thenRecorded({ type: 'themes-chosen', by: 'dan' });
    given(noraNarrates, danSits)
      .when('nora', { type: 'choose-levels', levels: ['team'], ...forDan })
      .thenRecorded({ type: 'levels-chosen', by: 'dan' });
    given(discussion, danSits)
      .when('nora', { type: 'raise-hand', ...forDan })
      .thenRecorded({ type: 'hand-raised', participant: 'dan' })
      .when('nora', { type: 'pass', ...forDan })
      .thenRecorded({ type: 'player-passed', participant: 'dan', skipped: false });
  });

  test('[P2] Nora acts for nobody who has a device of their own', () => {
    given(voteOpen)
      .when('nora', { type: 'cast-ballot', choice: 'stop', for: 'ana' })
      .thenRefused('not-your-seat');
    given(silentBoard)
      .when('nora', proposal('A rule', { for: 'ben' }))
      .thenRefused('not-your-seat');
    given(discussion).when('nora', { type: 'raise-hand', for: 'nobody' }).thenRefused('not-your-seat');
  });

  test('[P2] Ana acts for Dan in nothing', () => {
    const room = given(discussion, danSits);
    room.when('ana', { type: 'raise-hand', ...forDan }).thenRefused('not-your-seat');
    room.when('ana', { type: 'pass', ...forDan }).thenRefused('not-your-seat');
    given(voteOpen, danSits)
      .when('ana', { type: 'cast-ballot', choice: 'stop', ...forDan })
      .thenRefused('not-your-seat');
  });

  test('[P2] Dan left, and Nora acts for him no more', () => {
    given(discussion, danSits, by('nora', { type: 'remove-participant', participant: 'dan' }))
      .when('nora', { type: 'raise-hand', ...forDan })
      .thenRefused('not-your-seat');
  });
});

describe('said aloud', () => {
  test('[P4] what Nora enters for Dan is marked as said aloud; what Ana writes is not', () => {
    given(...danHasTheFloor)
      .when('nora', { type: 'write-note', text: 'It is hers.', ...forDan })
      .thenRecorded({ type: 'note-written', participant: 'dan', text: 'It is hers.', aloud: true });
    given(action, danSits)
      .when('nora', proposal('Ask her first', forDan))
      .thenRecorded({ type: 'proposal-submitted' })
      .thenRoom((room) =>
        expect(room.rounds[0]?.board.proposals).toMatchObject([{ authors: ['dan'], aloud: true }]),
      );
    given(action)
      .when('ana', proposal('Ask her first'))
      .thenRoom((room) =>
        expect(room.rounds[0]?.board.proposals).toMatchObject([{ authors: ['ana'], aloud: false }]),
      );
  });

  test('[P4, V8] a ballot that Nora enters for Dan is marked, and the result says so', () => {
    given(voteOpen, danSits, votes('ana', 'go-on'))
      .when('nora', { type: 'cast-ballot', choice: 'go-on', ...forDan })
      .thenRecorded({ type: 'ballot-cast', participant: 'dan', choice: 'go-on', aloud: true })
      .when('nora', { type: 'close-vote', early: true })
      .thenRecorded({ type: 'vote-closed', voters: 4, aloud: 1, outcome: 'go-on' });
  });

  test('[P4] Dan backs through Nora, and stops backing', () => {
    given(action, danSits, by('ana', proposal('A rule'), { id: 'a-rule' }))
      .when('nora', { type: 'back-proposal', proposal: 'a-rule', ...forDan })
      .thenRecorded({ type: 'proposal-backed', proposal: 'a-rule', by: 'dan', aloud: true })
      .when('nora', { type: 'stop-backing', proposal: 'a-rule', ...forDan })
      .thenRecorded({ type: 'backing-stopped', proposal: 'a-rule', by: 'dan' });
  });
});

describe('what Dan’s seat can and cannot do', () => {
  test('[P5] a seat without a device is not put forward, does not narrate, is no deputy and holds no pen', () => {
    given(
      lobby,
      by('facilitator', { type: 'settle-narrator', participant: 'nora' }),
      danSits,
      by('nora', { type: 'leave' }),
    )
      .when('ana', { type: 'put-forward', participant: 'dan' })
      .thenRefused('no-device');
    given(noraNarrates, danSits)
      .when('nora', { type: 'hand-over-narration', to: 'dan' })
      .thenRefused('no-device');
    given(noraNarrates, danSits)
      .when('nora', { type: 'name-deputy', participant: 'dan' })
      .thenRefused('no-device');
    given(ended, danSits, by('ana', { type: 'take-pen' }))
      .when('ana', { type: 'hand-pen', to: 'dan' })
      .thenRefused('no-device');
  });

  test('[P6] Dan is due like any other, has the floor in his turn, and hands it back', () => {
    given(discussion, danSits)
      .when('nora', { type: 'give-floor', to: 'dan', from: null })
      .thenRoom((room) => {
        expect(room.rounds[0]?.floors.discussion.toSpeak).toEqual(['ana', 'ben', 'chloe']);
      });
    given(...danHasTheFloor)
      .when('nora', { type: 'hand-back', ...forDan })
      .thenRecorded(
        { type: 'turn-ended', holder: 'dan', how: 'handed-back' },
        { type: 'turn-started', holder: 'ana' },
      );
  });

  test('[P6] Dan’s ballot is waited for like any other', () => {
    given(voteOpen, danSits, votes('ana', 'stop'), votes('ben', 'stop'), votes('chloe', 'stop'))
      .when('nora', { type: 'close-vote', early: false })
      .thenRefused('ballots-missing');
  });

  test('[P6] Dan counts as a player for a round, and not among those present when a narrator is appointed', () => {
    given(
      lobby,
      by('facilitator', { type: 'settle-narrator', participant: 'nora' }),
      danSits,
      by('ben', { type: 'leave' }),
      by('chloe', { type: 'leave' }),
      by('ana', { type: 'choose-themes', themes: ['netiquette'] }),
    )
      .when('nora', { type: 'start-round' })
      .thenRecorded({ type: 'round-started' }, { type: 'step-begun' });
    given(
      noraNarrates,
      danSits,
      by('nora', { type: 'leave' }),
      by('ana', { type: 'stand' }),
      by('ana', { type: 'approve', participant: 'ana' }),
    )
      .when('ben', { type: 'approve', participant: 'ana' })
      .thenRecorded({ type: 'candidate-approved' }, { type: 'narrator-appointed', participant: 'ana' });
  });

  test('[P4, B8, B9] Nora edits, moves and withdraws what Dan proposed', () => {
    const danProposed = [action, danSits, by('nora', proposal('A rule', forDan), { id: 'dans' })];
    given(...danProposed)
      .when('nora', { type: 'move-proposal', proposal: 'dans', levels: ['policy'] })
      .thenRecorded({ type: 'proposal-moved', proposal: 'dans', levels: ['policy'] })
      .when('nora', { type: 'withdraw-proposal', proposal: 'dans' })
      .thenRecorded({ type: 'proposal-withdrawn', proposal: 'dans' });
    given(...danProposed)
      .when('ana', { type: 'withdraw-proposal', proposal: 'dans' })
      .thenRefused('not-yours');
  });

  test('[X3] Nora sees the ballot and the hidden proposal that she entered for Dan; Ana sees neither', () => {
    given(voteOpen, danSits, votes('ana', 'stop'))
      .when('nora', { type: 'cast-ballot', choice: 'talk-first', ...forDan })
      .thenSees('nora', ({ mine }) => expect(mine.ballots).toEqual({ dan: 'talk-first' }))
      .thenSees('ana', ({ mine }) => expect(mine.ballots).toEqual({ ana: 'stop' }));
    given(silentBoard, danSits)
      .when('nora', proposal('Ask her first', forDan), { id: 'dans' })
      .thenRecorded({ type: 'silent-proposal-submitted' })
      .thenSees('nora', ({ mine }) => expect(mine.silent).toMatchObject([{ id: 'dans', authors: ['dan'] }]))
      .thenSees('ana', ({ mine }) => expect(mine.silent).toEqual([]));
  });

  test('[P7] Dan votes on the one screen while the others look away: not even Nora learns what, and it is not marked as aloud', () => {
    given(voteOpen, danSits)
      .when('nora', { type: 'cast-ballot', choice: 'stop', for: 'dan', covered: true })
      .thenRecorded({ type: 'ballot-cast', participant: 'dan', choice: 'stop', aloud: false })
      .thenSees('nora', ({ view, mine }) => {
        expect(view.rounds[0]?.vote?.cast).toBe(1);
        expect(mine.ballots).toEqual({});
      })
      .when('nora', { type: 'close-vote', early: true })
      .thenRecorded({ type: 'vote-closed', aloud: 0 });
  });

  test('[P7] told aloud after all, the ballot is Nora’s to see from then on', () => {
    given(voteOpen, danSits)
      .when('nora', { type: 'cast-ballot', choice: 'stop', for: 'dan', covered: true })
      .when('nora', { type: 'cast-ballot', choice: 'stop', for: 'dan' })
      .thenRecorded({ type: 'ballot-changed', participant: 'dan', choice: 'stop', aloud: true })
      .thenSees('nora', ({ mine }) => expect(mine.ballots).toEqual({ dan: 'stop' }));
  });

  test('[P7] Nora learns nothing of Dan’s covered ballot by entering the same, or another, for him again', () => {
    for (const choice of ['stop', 'go-on'] as const)
      given(voteOpen, danSits)
        .when('nora', { type: 'cast-ballot', choice: 'stop', for: 'dan', covered: true })
        .when('nora', { type: 'cast-ballot', choice, for: 'dan', covered: true })
        .thenSees('nora', ({ view, mine, told }) => {
          expect(told).toEqual([{ seq: view.seq, at: told[0]?.at, event: null }]);
          expect(mine.ballots).toEqual({});
        });
  });

  test('[P7] Dan’s covered proposal does not exist for Nora before she reveals it, and then it is his', () => {
    given(silentBoard, danSits)
      .when('nora', proposal('A phone for the team', { ...forDan, covered: true }), { id: 'a-phone' })
      .thenRecorded({ type: 'silent-proposal-submitted' })
      .thenSees('nora', ({ mine }) => expect(mine.silent).toEqual([]))
      .when('nora', { type: 'withdraw-proposal', proposal: 'a-phone' })
      .thenRefused('no-such-proposal')
      .when('nora', { type: 'reveal-proposals' })
      .thenSees('ana', ({ view }) =>
        expect(view.rounds[0]?.board.proposals).toMatchObject([{ authors: ['dan'], aloud: false }]),
      );
  });

  test('[P7] on an open board nothing is covered: what Nora enters for Dan is marked as said aloud', () => {
    given(action, danSits)
      .when('nora', proposal('A rule', { ...forDan, covered: true }))
      .thenRecorded({ type: 'proposal-submitted' })
      .thenSees('ana', ({ view }) =>
        expect(view.rounds[0]?.board.proposals).toMatchObject([{ authors: ['dan'], aloud: true }]),
      );
    given(voteOpen)
      .when('ana', { type: 'cast-ballot', choice: 'stop', covered: true })
      .thenRecorded({ type: 'ballot-cast', participant: 'ana', choice: 'stop', aloud: false });
  });

  test('[P6] with everyone else heard, the discussion still waits for Dan', () => {
    given(
      discussion,
      danSits,
      by('ana', { type: 'pass' }),
      by('ben', { type: 'pass' }),
      by('chloe', { type: 'pass' }),
    )
      .when('nora', { type: 'go-on', from: 'discussion', early: false })
      .thenRefused('not-everyone-heard');
    given(voteOpen, danSits, votes('ana', 'go-on'), closesVote(true), goesOn('resources'))
      .when('nora', proposal('x'))
      .thenRefused('not-a-player');
  });
});
