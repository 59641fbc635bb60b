import { describe, expect, test } from 'vitest';
import { type Choice, proposalsByLevel } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  closesVote,
  danSits,
  discussion,
  goesOn,
  joins,
  resources,
  votedToGoOn,
  votedToStop,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const openVote = { type: 'open-vote' } as const;
const cast = (choice: Choice) => ({ type: 'cast-ballot', choice }) as const;
const close = (early = false) => ({ type: 'close-vote', early }) as const;
const goOn = { type: 'go-on', from: 'resources', early: false } as const;

const ballots = (ana: Choice, ben: Choice, chloe: Choice) => [
  votes('ana', ana),
  votes('ben', ben),
  votes('chloe', chloe),
];
/** All three want something else. */
const tied = [by('nora', openVote), ballots('go-on', 'stop', 'talk-first'), closesVote()];

describe('voting', () => {
  test('[V1] Nora opens a vote in step resources, when none is open', () => {
    given(resources).when('nora', openVote).thenRecorded({ type: 'vote-opened' });
    given(voteOpen).when('nora', openVote).thenRefused('vote-is-open');
    given(resources).when('ana', openVote).thenRefused('not-the-narrator');
    given(discussion).when('nora', openVote).thenRefused('wrong-step');
  });

  test('[V2] Ana votes, and changes her mind: she still has one ballot', () => {
    given(voteOpen)
      .when('ana', cast('stop'))
      .thenRecorded({ type: 'ballot-cast', participant: 'ana', choice: 'stop', aloud: false })
      .when('ana', cast('go-on'))
      .thenRecorded({ type: 'ballot-changed', participant: 'ana', choice: 'go-on', aloud: false })
      .thenRoom((room) => {
        expect(room.rounds[0]?.vote?.cast).toBe(1);
        expect(room.secrets.ballots).toEqual({ ana: { choice: 'go-on', aloud: false } });
      });
  });

  test('[V2] the same choice again changes nothing, and without a vote there is nothing to cast', () => {
    given(voteOpen, votes('ana', 'stop')).when('ana', cast('stop')).thenNothing();
    given(resources).when('ana', cast('stop')).thenRefused('no-open-vote');
    given(votedToGoOn).when('ana', cast('stop')).thenRefused('no-open-vote');
    given(action).when('ana', cast('stop')).thenRefused('wrong-step');
  });

  test('[V3] while the vote is open nobody sees another’s ballot nor who has voted, not even Nora', () => {
    const outcome = given(voteOpen).when('ana', cast('stop'));
    for (const who of ['ben', 'nora', 'display']) {
      outcome.thenSees(who, ({ view, mine, told }) => {
        expect(told).toEqual([{ seq: view.seq, at: told[0]?.at, event: { type: 'ballot-cast' } }]);
        expect(view.rounds[0]?.vote).toEqual({ openedAt: expect.any(Number), cast: 1 });
        expect(mine.ballots).toEqual({});
      });
    }
    outcome.thenSees('ana', ({ mine }) => expect(mine.ballots).toEqual({ ana: 'stop' }));
  });

  test('[V3] that Ana changed her ballot is told to nobody, and once it is closed only the counts remain', () => {
    given(voteOpen, votes('ana', 'stop'))
      .when('ana', cast('go-on'))
      .thenSees('ben', ({ told }) => expect(told.map((one) => one.event)).toEqual([null]))
      .when('nora', close(true))
      .thenRoom((room) => expect(room.secrets.ballots).toEqual({}))
      .thenSees('ana', ({ mine }) => expect(mine.ballots).toEqual({}));
  });

  test('[V10] Nora has no ballot', () => {
    given(voteOpen).when('nora', cast('go-on')).thenRefused('not-a-player');
  });
});

describe('closing the vote', () => {
  test('[V4] Nora closes it when all have voted', () => {
    given(voteOpen, ballots('go-on', 'go-on', 'stop'))
      .when('nora', close())
      .thenRecorded({
        type: 'vote-closed',
        counts: { goOn: 2, stop: 1, talkFirst: 0 },
        voters: 3,
        aloud: 0,
        outcome: 'go-on',
      })
      .thenRoom((room) =>
        expect(room.rounds[0]).toMatchObject({ vote: null, votes: [{ outcome: 'go-on', voters: 3 }] }),
      );
  });

  test('[V4] while Chloé has not voted she closes it only early, and the result says how many could have', () => {
    const chloeMissing = [voteOpen, votes('ana', 'go-on'), votes('ben', 'go-on')];
    given(...chloeMissing)
      .when('nora', close())
      .thenRefused('ballots-missing');
    given(...chloeMissing)
      .when('nora', close(true))
      .thenRecorded({ type: 'vote-closed', counts: { goOn: 2, stop: 0, talkFirst: 0 }, voters: 3 });
  });

  test('[V4] not without a vote or a ballot, and not by Ana', () => {
    given(resources).when('nora', close()).thenRefused('no-open-vote');
    given(voteOpen).when('nora', close(true)).thenRefused('no-ballots');
    given(voteOpen, votes('ana', 'stop')).when('ana', close(true)).thenRefused('not-the-narrator');
  });

  test.each([
    [ballots('go-on', 'go-on', 'stop'), 'go-on'],
    [ballots('stop', 'talk-first', 'stop'), 'stop'],
    [ballots('talk-first', 'talk-first', 'talk-first'), 'talk-first'],
    [ballots('go-on', 'stop', 'talk-first'), 'tie'],
    [[votes('ana', 'go-on'), votes('ben', 'stop')], 'tie'],
    [[votes('ana', 'go-on')], 'go-on'],
  ] as const)('[V5] more than half of the ballots decide, else it is a tie (%#)', (cast, outcome) => {
    given(voteOpen, cast).when('nora', close(true)).thenRecorded({ type: 'vote-closed', outcome });
  });

  test('[V6] after “go on” comes the action, after “stop” the end', () => {
    given(votedToGoOn)
      .when('nora', goOn)
      .thenRecorded({ type: 'step-ended', step: 'resources' }, { type: 'step-begun', step: 'action' });
    given(votedToStop)
      .when('nora', goOn)
      .thenRecorded(
        { type: 'step-ended', step: 'resources' },
        { type: 'round-ended', because: 'stopped-by-vote' },
      );
  });

  test('[V6] after “talk first” or a tie the group stays, and the vote is put again', () => {
    given(voteOpen, ballots('talk-first', 'talk-first', 'go-on'), closesVote())
      .when('nora', goOn)
      .thenRefused('no-yes-yet');
    given(resources, tied).when('nora', goOn).thenRefused('no-yes-yet');
    given(resources, tied).when('nora', openVote).thenRecorded({ type: 'vote-opened' });
  });

  test('[V6] a vote that was settled may be put again, and the last one counts', () => {
    given(votedToStop, by('nora', openVote), ballots('go-on', 'go-on', 'go-on'), closesVote())
      .when('nora', goOn)
      .thenRecorded({ type: 'step-ended' }, { type: 'step-begun', step: 'action' });
    given(votedToGoOn, tied).when('nora', goOn).thenRefused('no-yes-yet');
  });

  test('[V7] two ties in a row end the round, with the tie as its reason: nobody is made to go on', () => {
    given(resources, tied, tied)
      .when('nora', goOn)
      .thenRecorded(
        { type: 'step-ended', step: 'resources' },
        { type: 'round-ended', round: 1, because: 'stopped-by-tie' },
      );
  });

  test('[V7] a tie, then talk, then another tie are not two in a row', () => {
    const talked = [by('nora', openVote), ballots('talk-first', 'talk-first', 'stop'), closesVote()];
    given(resources, tied, talked, tied).when('nora', goOn).thenRefused('no-yes-yet');
  });

  test('[V8] Dan’s ballot is told aloud: Nora sees it, the others only that one of the result was aloud', () => {
    given(voteOpen, danSits)
      .when('nora', { ...cast('stop'), for: 'dan' })
      .thenSees('nora', ({ mine }) => expect(mine.ballots).toEqual({ dan: 'stop' }))
      .thenSees('ben', ({ told, mine }) => {
        expect(told.map((one) => one.event)).toEqual([{ type: 'ballot-cast' }]);
        expect(mine.ballots).toEqual({});
      })
      .when('nora', close(true))
      .thenRecorded({ type: 'vote-closed', aloud: 1, voters: 4 });
  });
});

describe('coming and going during a vote', () => {
  test('[V9] Eva joins and may vote', () => {
    given(voteOpen, ballots('go-on', 'go-on', 'stop'), joins('eva', 'Eva'))
      .when('nora', close())
      .thenRefused('ballots-missing');
    given(voteOpen, joins('eva', 'Eva'))
      .when('eva', cast('stop'))
      .thenRecorded({ type: 'ballot-cast', participant: 'eva' });
  });

  test('[V9] Ben leaves and his ballot is dropped: the vote no longer waits for him', () => {
    given(voteOpen, ballots('go-on', 'stop', 'go-on'), by('ben', { type: 'leave' }))
      .when('nora', close())
      .thenRecorded({ type: 'vote-closed', counts: { goOn: 2, stop: 0, talkFirst: 0 }, voters: 2 });
  });

  test('[V9] the ballot of who becomes narrator is dropped, and Nora, a player now, votes', () => {
    given(voteOpen, votes('ana', 'go-on'))
      .when('nora', { type: 'hand-over-narration', to: 'ana' })
      .thenRecorded({ type: 'ballot-dropped', participant: 'ana' }, { type: 'narrator-appointed' })
      .thenSees('display', ({ view }) => expect(view.rounds[0]?.vote?.cast).toBe(0))
      .when('nora', cast('stop'))
      .thenRecorded({ type: 'ballot-cast', participant: 'nora' });
  });

  test('[V9] whose ballot was dropped is told to nobody', () => {
    given(voteOpen, votes('ana', 'go-on'))
      .when('ana', { type: 'leave' })
      .thenSees('ben', ({ told }) => expect(told[0]?.event).toEqual({ type: 'ballot-dropped' }));
  });

  test('[V6] nothing is proposed before the vote: the board of step action begins empty', () => {
    const [round] = given(votedToGoOn, goesOn('resources')).room.rounds;
    expect(round?.board).toEqual({ mode: 'open', shownLevel: null, explained: [], proposals: [], hidden: 0 });
    const { room } = given(action);
    expect(Object.values(proposalsByLevel(room, 1)).flat()).toEqual([]);
  });
});
