import { describe, expect, test } from 'vitest';
import { may } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  anaHasTheFloor,
  boardByTurns,
  cardOpen,
  closesVote,
  discussion,
  ended,
  floorOpen,
  handBack,
  readyToPlay,
  resources,
  roundBegun,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const undoTurn = (holder: string, to: string | null = null) => ({ type: 'undo-turn', holder, to }) as const;
const undoVote = { type: 'undo-vote' } as const;
const undoRound = { type: 'undo-round' } as const;
const gives = (to: string, from: string | null = null) => by('nora', { type: 'give-floor', to, from });

describe('undoing a turn', () => {
  test('[D22] the floor given to Chloé by mistake: she is due again, next, and nobody counts as heard', () => {
    given(discussion, gives('chloe'))
      .when('nora', undoTurn('chloe'))
      .thenRecorded({ type: 'turn-undone', holder: 'chloe', toSpeak: ['chloe', 'ana', 'ben'], hands: [] })
      .thenRoom((room) => {
        expect(room.rounds[0]?.floors.discussion).toMatchObject({ turn: null, mode: 'turns', heard: [] });
        expect(room.secrets.spoken).toEqual({});
      });
  });

  test('[D22, N11] Ana, heard before she narrated and due again since, is due again after an undone turn', () => {
    given(
      anaHasTheFloor,
      by('ana', handBack),
      by('nora', { type: 'hand-over-narration', to: 'ana' }),
      by('ana', { type: 'hand-over-narration', to: 'nora' }),
      gives('ana', 'ben'),
    )
      .when('nora', undoTurn('ana', 'ben'))
      .thenRecorded(
        { type: 'turn-undone', holder: 'ana', toSpeak: ['ana', 'chloe'] },
        { type: 'turn-started' },
      );
  });

  test('[D22] taken from Ana too early, the floor goes back to her in the same press', () => {
    given(anaHasTheFloor, gives('ben', 'ana'))
      .when('nora', undoTurn('ben', 'ana'))
      .thenRecorded(
        { type: 'turn-undone', holder: 'ben', toSpeak: ['ben', 'chloe'] },
        { type: 'turn-started', holder: 'ana' },
      );
  });

  test('[D22] Ana, left out by mistake, has her turn after all, and Ben is due as before', () => {
    given(anaHasTheFloor, by('nora', { type: 'skip', participant: 'ana' }))
      .when('nora', undoTurn('ben', 'ana'))
      .thenRoom((room) => expect(room.rounds[0]?.floors.discussion.toSpeak).toEqual(['ben', 'chloe']))
      .when('ana', handBack)
      .thenRoom((room) =>
        expect(room.rounds[0]?.floors.discussion).toMatchObject({ heard: ['ana'], passed: [] }),
      );
  });

  test('[D22] on an open floor a hand that was up is up again, first; Ben, who raised none, has none', () => {
    const hands = [by('ana', { type: 'raise-hand' }), by('chloe', { type: 'raise-hand' })];
    given(floorOpen, hands, gives('ana'))
      .when('nora', undoTurn('ana'))
      .thenRecorded({ type: 'turn-undone', holder: 'ana', toSpeak: [], hands: ['ana', 'chloe'] });
    given(floorOpen, hands, gives('ben'))
      .when('nora', undoTurn('ben'))
      .thenRecorded({ type: 'turn-undone', holder: 'ben', toSpeak: [], hands: ['chloe', 'ana'] });
  });

  test('[D22] who was heard before is not due again, and the floor opens where nobody is due', () => {
    given(discussion, gives('ana'), gives('ben', 'ana'), gives('chloe', 'ben'), gives('ana', 'chloe'))
      .when('nora', undoTurn('ana'))
      .thenRecorded({ type: 'turn-undone', holder: 'ana', toSpeak: [], hands: [] }, { type: 'floor-opened' });
  });

  test('[D22] what Ana wrote in it stays', () => {
    given(anaHasTheFloor, by('ana', { type: 'write-note', text: 'Whose key is it?' }))
      .when('nora', undoTurn('ana'))
      .thenRoom((room) => expect(room.rounds[0]?.notes).toHaveLength(1));
  });

  test('[D22] only within ten seconds, only by Nora, and only the turn that she saw', () => {
    given(anaHasTheFloor)
      .when('nora', undoTurn('ana'), { after: 10_000 })
      .thenRecorded({ type: 'turn-undone' });
    given(anaHasTheFloor).when('nora', undoTurn('ana'), { after: 10_001 }).thenRefused('nothing-to-undo');
    given(anaHasTheFloor).when('ana', undoTurn('ana')).thenRefused('not-the-narrator');
    given(anaHasTheFloor).when('nora', undoTurn('ben')).thenRefused('floor-moved');
    given(discussion).when('nora', undoTurn('ana')).thenRefused('nobody-has-the-floor');
    given(cardOpen).when('nora', undoTurn('ana')).thenRefused('wrong-step');
  });

  test('[D22] the floor goes on under the rules of giving it', () => {
    given(anaHasTheFloor).when('nora', undoTurn('ana', 'ana')).thenRefused('has-the-floor');
    given(anaHasTheFloor).when('nora', undoTurn('ana', 'nora')).thenRefused('not-a-player');
    given(anaHasTheFloor).when('nora', undoTurn('ana', 'zoe')).thenRefused('no-such-participant');
  });

  test('[D22] by turns at the board too', () => {
    given(boardByTurns, gives('ben'))
      .when('nora', undoTurn('ben', 'ana'))
      .thenRecorded(
        { type: 'turn-undone', holder: 'ben', toSpeak: ['ben', 'ana', 'chloe'] },
        { type: 'turn-started', holder: 'ana' },
      );
  });
});

describe('undoing a vote', () => {
  test('[V11] as long as nobody has voted, at any time; the next one is a new one', () => {
    given(voteOpen)
      .when('nora', undoVote, { after: 600_000 })
      .thenRecorded({ type: 'vote-undone' })
      .thenRoom((room) => expect(room.rounds[0]).toMatchObject({ vote: null, votes: [] }))
      .when('nora', { type: 'open-vote' })
      .thenRecorded({ type: 'vote-opened' });
  });

  test('[V11] with ballots within ten seconds, and Ana’s is forgotten', () => {
    given(voteOpen, votes('ana', 'stop'))
      .when('nora', undoVote)
      .thenRecorded({ type: 'vote-undone' })
      .thenSees('ana', ({ mine }) => expect(mine.ballots).toEqual({}));
    given(voteOpen, votes('ana', 'stop'))
      .when('nora', undoVote, { after: 10_000 })
      .thenRefused('nothing-to-undo');
  });

  test('[V11] by Nora alone, and of a vote that is open', () => {
    given(voteOpen).when('ana', undoVote).thenRefused('not-the-narrator');
    given(resources).when('nora', undoVote).thenRefused('no-open-vote');
    given(voteOpen, votes('ana', 'stop'), closesVote(true))
      .when('nora', undoVote)
      .thenRefused('no-open-vote');
    given(discussion).when('nora', undoVote).thenRefused('wrong-step');
  });
});

describe('undoing the start of a round', () => {
  test('[S11] the first one never was: the room is in the lobby again', () => {
    given(roundBegun)
      .when('nora', undoRound, { after: 600_000 })
      .thenRecorded({ type: 'round-undone', round: 1 })
      .thenRoom((room) => {
        expect(room).toMatchObject({ stage: 'lobby', rounds: [] });
        expect(may(room, 'nora', 'start-round')).toBe(true);
      })
      .when('nora', { type: 'start-round' })
      .thenRecorded({ type: 'round-started', round: 1 }, { type: 'step-begun' });
  });

  test('[S11] after another one the room is at its end again, as it was', () => {
    given(ended, by('nora', { type: 'start-round' }))
      .when('nora', undoRound)
      .thenRoom((room) => {
        expect(room.stage).toBe('end');
        expect(room.rounds).toEqual(given(ended).room.rounds);
      });
  });

  test('[S11] not once a card is open or something is summed up, and by Nora alone', () => {
    given(cardOpen).when('nora', undoRound).thenRefused('nothing-to-undo');
    given(readyToPlay).when('nora', undoRound).thenRefused('nothing-to-undo');
    given(roundBegun, by('nora', { type: 'sum-up', step: 'situation', text: 'We begin.' }))
      .when('nora', undoRound)
      .thenRefused('nothing-to-undo');
    given(roundBegun).when('ana', undoRound).thenRefused('not-the-narrator');
  });
});
