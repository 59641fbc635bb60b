import { describe, expect, test } from 'vitest';
import { MAX_SUM_UP_LENGTH, UNDO_WINDOW } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  anaHasTheFloor,
  boardByTurns,
  cardOpen,
  closed,
  closesVote,
  discussion,
  ended,
  floorOpen,
  goesOn,
  lobby,
  noraNarrates,
  proposes,
  readyToPlay,
  resources,
  roundBegun,
  silentBoard,
  twoProposals,
  votedToGoOn,
  votedToStop,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const startRound = { type: 'start-round' } as const;
const undo = { type: 'undo-go-on' } as const;
const goOn = (from: 'situation' | 'discussion' | 'resources' | 'action', early = false) =>
  ({ type: 'go-on', from, early }) as const;

describe('starting a round', () => {
  test('[S1] Nora starts a round, and it begins with the situation', () => {
    given(readyToPlay)
      .when('nora', startRound)
      .thenRecorded(
        { type: 'round-started', round: 1, narrator: 'nora' },
        { type: 'step-begun', step: 'situation', toSpeak: [] },
      )
      .thenRoom((room) => {
        expect(room.stage).toBe('round');
        expect(room.rounds).toMatchObject([
          { number: 1, step: 'situation', situation: null, narrators: ['nora'] },
        ]);
      });
  });

  test('[S1] only the narrator starts it, once there is one, and only between rounds', () => {
    given(readyToPlay).when('ana', startRound).thenRefused('not-the-narrator');
    given(lobby).when('ana', startRound).thenRefused('no-narrator');
    given(roundBegun).when('nora', startRound).thenRefused('wrong-stage');
  });

  test('[S1] with Ana alone to play there is no round', () => {
    given(readyToPlay, by('ben', { type: 'leave' }), by('chloe', { type: 'leave' }))
      .when('nora', startRound)
      .thenRefused('too-few-players');
  });

  test('[S1] without a theme there is no round', () => {
    given(noraNarrates).when('nora', startRound).thenRefused('no-themes');
  });

  test('[S9] after a round comes the end, and from there another round', () => {
    given(ended)
      .when('nora', startRound)
      .thenRecorded({ type: 'round-started', round: 2 }, { type: 'step-begun', step: 'situation' })
      .thenRoom((room) => expect(room.rounds.map((round) => round.number)).toEqual([1, 2]));
  });

  test('[S9] or the close', () => {
    given(ended).when('nora', { type: 'close-room' }).thenRecorded({ type: 'room-closed', by: 'narrator' });
    expect(given(closed).room.stage).toBe('closed');
  });
});

describe('going on', () => {
  test('[S2] a round goes through situation, discussion, resources and action to the end', () => {
    const steps = [cardOpen, discussion, resources, action].map((scene) => given(scene).room.rounds[0]?.step);
    expect(steps).toEqual(['situation', 'discussion', 'resources', 'action']);
    given(twoProposals)
      .when('nora', goOn('action'))
      .thenRecorded(
        { type: 'step-ended', step: 'action', early: false, unheard: [] },
        { type: 'round-ended', round: 1, because: 'played' },
      )
      .thenRoom((room) => expect(room.stage).toBe('end'));
  });

  test('[S2] each thing is done in its own stage and step', () => {
    given(readyToPlay).when('nora', goOn('situation')).thenRefused('wrong-stage');
    given(readyToPlay).when('nora', { type: 'draw-situation', again: false }).thenRefused('wrong-stage');
    given(discussion).when('nora', { type: 'draw-situation', again: false }).thenRefused('wrong-step');
    given(discussion).when('nora', { type: 'open-vote' }).thenRefused('wrong-step');
    given(resources).when('ana', proposes('ana', 'x').command).thenRefused('wrong-step');
    given(cardOpen).when('ana', { type: 'raise-hand' }).thenRefused('wrong-step');
    given(ended).when('ana', { type: 'raise-hand' }).thenRefused('wrong-stage');
  });

  test('[S3] only Nora goes on, and only from the step that she saw', () => {
    given(cardOpen).when('ana', goOn('situation')).thenRefused('not-the-narrator');
    given(discussion).when('nora', goOn('situation')).thenRefused('moved-on');
  });

  test('[S3] Ana’s turn ends with the step', () => {
    given(anaHasTheFloor)
      .when('nora', goOn('discussion', true), { after: 5_000 })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'step-ended', spoken: 5_000 },
        { type: 'step-ended', step: 'discussion' },
        { type: 'step-begun', step: 'resources' },
      );
  });

  test('[S4] while Ben and Chloé are due the discussion ends only early, and the log says who was unheard', () => {
    given(anaHasTheFloor).when('nora', goOn('discussion')).thenRefused('not-everyone-heard');
    given(anaHasTheFloor)
      .when('nora', goOn('discussion', true))
      .thenRecorded(
        { type: 'turn-ended' },
        { type: 'step-ended', step: 'discussion', early: true, unheard: ['ana', 'ben', 'chloe'] },
        { type: 'step-begun', step: 'resources' },
      )
      .thenRoom((room) =>
        expect(room.rounds[0]?.ended.at(-1)).toMatchObject({ step: 'discussion', early: true }),
      );
  });

  test('[S4] a raised hand is unheard too; with nobody unheard the step does not end early, whatever was asked', () => {
    given(floorOpen, by('ben', { type: 'raise-hand' }))
      .when('nora', goOn('discussion'))
      .thenRefused('not-everyone-heard');
    given(floorOpen)
      .when('nora', goOn('discussion', true))
      .thenRecorded(
        { type: 'step-ended', early: false, unheard: [] },
        { type: 'step-begun', step: 'resources' },
      );
  });

  test('[S4] by turns, those due in the action step are waited for; on an open board nobody is', () => {
    given(boardByTurns).when('nora', goOn('action')).thenRefused('not-everyone-heard');
    given(boardByTurns)
      .when('nora', goOn('action', true))
      .thenRecorded(
        { type: 'step-ended', step: 'action', early: true, unheard: ['ana', 'ben', 'chloe'] },
        { type: 'round-ended' },
      );
    given(action, by('ben', { type: 'raise-hand' }))
      .when('nora', goOn('action'))
      .thenRecorded({ type: 'step-ended', early: false, unheard: [] }, { type: 'round-ended' });
  });

  test('[S5] without a card the situation does not end', () => {
    given(roundBegun).when('nora', goOn('situation')).thenRefused('no-situation-yet');
  });

  test('[S5] without a vote, or with one open, nobody goes on from the resources', () => {
    given(resources).when('nora', goOn('resources')).thenRefused('no-yes-yet');
    given(voteOpen).when('nora', goOn('resources')).thenRefused('vote-is-open');
  });

  test('[S5] the round does not end over hidden proposals', () => {
    given(silentBoard, proposes('ana', 'a-rule')).when('nora', goOn('action')).thenRefused('reveal-first');
  });

  test('[S10] no prompt and no resource stays on the screens when a step begins', () => {
    const prompted = [floorOpen, by('nora', { type: 'show-prompt', prompt: 'issues-at-stake' })];
    given(...prompted)
      .when('nora', goOn('discussion'))
      .thenRoom((room) =>
        expect(room.rounds[0]).toMatchObject({ prompt: null, promptsShown: ['issues-at-stake'] }),
      );
    given(votedToGoOn, by('nora', { type: 'open-resource', resource: 'keeping-files' }))
      .when('nora', goOn('resources'))
      .thenRoom((room) =>
        expect(room.rounds[0]).toMatchObject({ resource: null, resourcesOpened: ['keeping-files'] }),
      );
  });
});

describe('undoing', () => {
  test('[S6] Nora undoes within ten seconds, and not after', () => {
    given(discussion)
      .when('nora', undo, { after: UNDO_WINDOW })
      .thenRecorded({ type: 'going-on-undone', from: 'discussion', to: 'situation' })
      .thenRoom((room) => expect(room.rounds[0]).toMatchObject({ step: 'situation', ended: [] }));
    given(discussion)
      .when('nora', undo, { after: UNDO_WINDOW + 1 })
      .thenRefused('nothing-to-undo');
  });

  test('[S6] the step is as it was left, but nobody holds the floor', () => {
    given(anaHasTheFloor, by('ben', { type: 'raise-hand' }), goesOn('discussion', true))
      .when('nora', undo)
      .thenRoom((room) => {
        expect(room.rounds[0]).toMatchObject({ step: 'discussion', ended: [{ step: 'situation' }] });
        expect(room.rounds[0]?.floors.discussion).toMatchObject({ turn: null, hands: ['ben'] });
        expect(room.rounds[0]?.floors.discussion.toSpeak).toContain('chloe');
      });
  });

  test('[S6] the log keeps both the going on and the undoing', () => {
    const { log } = given(discussion).when('nora', undo);
    expect(log.slice(-3).map(({ event }) => event.type)).toEqual([
      'step-ended',
      'step-begun',
      'going-on-undone',
    ]);
  });

  test('[S6] it is undone once, by the narrator alone', () => {
    given(discussion, by('nora', undo)).when('nora', undo).thenRefused('nothing-to-undo');
    given(discussion).when('ana', undo).thenRefused('not-the-narrator');
    given(roundBegun).when('nora', undo).thenRefused('nothing-to-undo');
  });

  test('[S6] a turn given meanwhile ends, and what was written meanwhile is kept', () => {
    given(action, proposes('ana', 'a-rule'), by('nora', { type: 'give-floor', to: 'ben', from: null }))
      .when('nora', undo, { after: 3_000 })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ben', how: 'step-ended', spoken: 3_000 },
        { type: 'going-on-undone', from: 'action', to: 'resources' },
      )
      .thenRoom((room) => {
        expect(room.rounds[0]?.floors.action.turn).toBeNull();
        expect(room.rounds[0]?.board.proposals).toMatchObject([{ id: 'a-rule', state: 'standing' }]);
      });
  });

  test('[S6] who left meanwhile is not waited for when the step comes back', () => {
    given(discussion, goesOn('discussion', true), by('chloe', { type: 'leave' }))
      .when('nora', undo)
      .thenRoom((room) => expect(room.rounds[0]?.floors.discussion.toSpeak).toEqual(['ana', 'ben']));
  });

  test('[S6] a vote opened meanwhile is forgotten, with its ballots', () => {
    given(voteOpen, votes('ana', 'stop'))
      .when('nora', undo)
      .thenRoom((room) => {
        expect(room.rounds[0]).toMatchObject({ step: 'discussion', vote: null, votes: [] });
        expect(room.secrets.ballots).toEqual({});
      });
  });

  test('[S6] the end of the round can be undone too, but not once another round has begun', () => {
    given(ended)
      .when('nora', undo)
      .thenRecorded({ type: 'going-on-undone', from: 'end', to: 'action' })
      .thenRoom((room) =>
        expect(room).toMatchObject({ stage: 'round', rounds: [{ step: 'action', endedAt: null }] }),
      );
    given(ended, by('nora', startRound)).when('nora', undo).thenRefused('nothing-to-undo');
    given(ended, by('nora', { type: 'hand-over-narration', to: 'ana' }))
      .when('ana', undo)
      .thenRoom((room) => expect(room.rounds[0]?.narrators).toEqual(['nora', 'ana']));
  });
});

describe('looking back and summing up', () => {
  test('[S7] looking back is no command: what the discussion left is in the view at every later step', () => {
    const { room } = given(
      anaHasTheFloor,
      by('ana', { type: 'write-note', text: 'It is hers.' }),
      goesOn('discussion', true),
    );
    expect(room.rounds[0]).toMatchObject({ step: 'resources', situation: 'the-notebook' });
    expect(room.rounds[0]?.notes).toMatchObject([
      { participant: 'ana', step: 'discussion', text: 'It is hers.' },
    ]);
  });

  test('[S8] Nora sums up a step that the round has come to, and may put it better', () => {
    given(discussion)
      .when('nora', { type: 'sum-up', step: 'situation', text: ' We read the notebook. ' })
      .thenRecorded({ type: 'summed-up', step: 'situation', text: 'We read the notebook.' })
      .when('nora', { type: 'sum-up', step: 'situation', text: 'We read it twice.' })
      .thenRoom((room) => expect(room.rounds[0]?.sumUps).toEqual({ situation: 'We read it twice.' }));
    given(ended)
      .when('nora', { type: 'sum-up', step: 'action', text: 'Two proposals.' })
      .thenRecorded({ type: 'summed-up', step: 'action' });
  });

  test('[S8] not a step to come, not before the first round, not with nothing or with too much to say', () => {
    const sumUp = (text: string, step = 'situation' as const) => ({ type: 'sum-up', step, text }) as const;
    given(discussion)
      .when('nora', { type: 'sum-up', step: 'resources', text: 'Soon' })
      .thenRefused('wrong-step');
    given(lobby, by('facilitator', { type: 'settle-narrator', participant: 'nora' }))
      .when('nora', sumUp('Early'))
      .thenRefused('wrong-stage');
    given(discussion).when('nora', sumUp('  ')).thenRefused('text-empty');
    given(discussion)
      .when('nora', sumUp('x'.repeat(MAX_SUM_UP_LENGTH + 1)))
      .thenRefused('text-too-long');
    given(discussion).when('ana', sumUp('Mine')).thenRefused('not-the-narrator');
  });

  test('[S9] a round that the players stopped comes to the end as well', () => {
    given(votedToStop)
      .when('nora', goOn('resources'))
      .thenRecorded(
        { type: 'step-ended', step: 'resources' },
        { type: 'round-ended', round: 1, because: 'stopped-by-vote' },
      )
      .thenRoom((room) => expect(room.stage).toBe('end'));
    given(voteOpen, votes('ana', 'go-on'), closesVote(true))
      .when('nora', startRound)
      .thenRefused('wrong-stage');
  });
});
