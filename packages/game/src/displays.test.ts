import { describe, expect, test } from 'vitest';
import { type Command, type DisplayFrame, isConsentResultNew, isVoteResultNew, type Room } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  anaHasTheFloor,
  asksAbout,
  cardOpen,
  closed,
  closesVote,
  consentClosed,
  consentOpen,
  discussion,
  ended,
  goesOn,
  lobby,
  readyToPlay,
  resources,
  roundBegun,
  twoOnTheList,
  twoProposals,
  twoSilentProposals,
  votedToGoOn,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const show = (frame: DisplayFrame | null, resource: string | null = null): Command => ({
  type: 'show-on-displays',
  frame,
  resource,
});
const showsTheCode = by('nora', show('code'));
const opensLaw = by('nora', { type: 'open-resource', resource: 'local-charter' });
const following = (room: Room) => expect(room.displays).toBeUndefined();
const showing = (frame: DisplayFrame) => (room: Room) => expect(room.displays?.frame).toBe(frame);

describe('the displays', () => {
  test('[W1] Nora shows the card again while Ana speaks, then gives the displays back to the game', () => {
    given(anaHasTheFloor)
      .when('nora', show('card'))
      .thenRecorded({ type: 'shown-on-displays', frame: 'card', resource: null })
      .thenRoom((room) => expect(room.displays).toEqual({ frame: 'card', resource: null }))
      .when('nora', show('card'))
      .thenNothing()
      .when('nora', show(null))
      .thenRecorded({ type: 'shown-on-displays', frame: null, resource: null })
      .thenRoom(following)
      .when('nora', show(null))
      .thenNothing();
  });

  test('[W1] nobody but Nora drives them, and in a closed room nobody does', () => {
    given(anaHasTheFloor).when('ana', show('card')).thenRefused('not-the-narrator');
    given(lobby).when('ana', show('code')).thenRefused('not-the-narrator');
    given(readyToPlay).when('nora', show('code')).thenRoom(showing('code'));
    given(closed).when('nora', show('code')).thenRefused('room-closed');
  });

  test('[W2] a card is shown once one is open, during the round and at its end', () => {
    given(readyToPlay).when('nora', show('card')).thenRefused('nothing-to-show');
    given(roundBegun).when('nora', show('card')).thenRefused('nothing-to-show');
    given(cardOpen).when('nora', show('card')).thenRoom(showing('card'));
    given(ended).when('nora', show('card')).thenRoom(showing('card'));
  });

  test('[W2] who speaks is shown in a step with a floor', () => {
    given(cardOpen).when('nora', show('speaker')).thenRefused('nothing-to-show');
    given(discussion).when('nora', show('speaker')).thenRoom(showing('speaker'));
    given(ended).when('nora', show('speaker')).thenRefused('nothing-to-show');
  });

  test('[W2] a resource is shown once it was opened in this round, also in the step after it', () => {
    given(resources).when('nora', show('resource', 'local-charter')).thenRefused('nothing-to-show');
    given(resources, opensLaw)
      .when('nora', show('resource', 'keeping-files'))
      .thenRefused('no-such-resource')
      .when('nora', show('resource'))
      .thenRefused('no-such-resource');
    given(resources, opensLaw, by('nora', { type: 'open-vote' }), votes('ana', 'go-on'), closesVote(true))
      .when('nora', { type: 'go-on', from: 'resources', early: false })
      .when('nora', show('resource', 'local-charter'))
      .thenRecorded({ type: 'shown-on-displays', frame: 'resource', resource: 'local-charter' });
  });

  test('[W2] a resource that is named beside another frame means nothing', () => {
    given(cardOpen)
      .when('nora', show('card', 'local-charter'))
      .thenRecorded({ type: 'shown-on-displays', frame: 'card', resource: null });
  });

  test('[W2] the board is shown from step action on', () => {
    given(votedToGoOn).when('nora', show('board')).thenRefused('nothing-to-show');
    given(action).when('nora', show('board')).thenRoom(showing('board'));
    given(ended).when('nora', show('board')).thenRoom(showing('board'));
    given(twoProposals, by('nora', { type: 'show-level', level: 'team' }))
      .when('nora', show('board'))
      .thenRoom(showing('board'));
  });

  test('[W3] the card stays while the floor goes round and hands go up', () => {
    given(anaHasTheFloor, by('nora', show('card')))
      .when('ana', { type: 'write-note', text: 'She may answer tomorrow.' })
      .thenRoom(showing('card'))
      .when('ana', { type: 'hand-back' })
      .thenRoom(showing('card'))
      .when('ana', { type: 'raise-hand' })
      .thenRoom(showing('card'));
    given(voteOpen, showsTheCode)
      .when('ana', { type: 'cast-ballot', choice: 'stop' })
      .thenRoom(showing('code'));
  });

  test('[W3] whatever else is to be looked at gives them back to the game', () => {
    const stop = { type: 'show-prompt', prompt: 'what-do-you-think' } as const;
    given(roundBegun, showsTheCode)
      .when('nora', { type: 'draw-situation', again: false })
      .thenRoom(following);
    given(cardOpen, showsTheCode).when('nora', goesOn('situation').command).thenRoom(following);
    given(discussion, showsTheCode).when('nora', stop).thenRoom(following);
    given(resources, showsTheCode).when('nora', opensLaw.command).thenRoom(following);
    given(resources, opensLaw, showsTheCode).when('nora', { type: 'close-resource' }).thenRoom(following);
    given(resources, showsTheCode).when('nora', { type: 'open-vote' }).thenRoom(following);
    given(voteOpen, showsTheCode).when('nora', { type: 'undo-vote' }).thenRoom(following);
    given(voteOpen, votes('ana', 'stop'), showsTheCode)
      .when('nora', { type: 'close-vote', early: true })
      .thenRoom(following);
    given(action, showsTheCode).when('nora', { type: 'show-level', level: 'team' }).thenRoom(following);
    given(twoSilentProposals, showsTheCode).when('nora', { type: 'reveal-proposals' }).thenRoom(following);
    given(twoProposals, showsTheCode).when('nora', goesOn('action').command).thenRoom(following);
    given(ended, showsTheCode).when('nora', { type: 'undo-go-on' }).thenRoom(following);
    given(twoOnTheList, showsTheCode).when('nora', asksAbout('a-rule').command).thenRoom(following);
    given(consentOpen, showsTheCode).when('nora', { type: 'close-consent', early: true }).thenRoom(following);
    given(ended, showsTheCode).when('nora', { type: 'start-round' }).thenRoom(following);
    given(ended, showsTheCode).when('nora', { type: 'close-room' }).thenRoom(following);
  });

  test('[W5] the result of a vote is new until Ana has the floor or a resource is opened, whoever looks', () => {
    const closed = [voteOpen, votes('ana', 'talk-first'), closesVote(true)];
    const isNew = (room: Room) => room.rounds[0] !== undefined && isVoteResultNew(room.rounds[0]);
    given(resources, opensLaw)
      .when('nora', { type: 'open-vote' })
      .when('ana', { type: 'cast-ballot', choice: 'stop' })
      .when('nora', { type: 'close-vote', early: true })
      .thenRoom((room) => expect(isNew(room)).toBe(true));
    given(closed)
      .when('nora', opensLaw.command)
      .thenRecorded({ type: 'resource-opened', afterVote: true })
      .thenRoom((room) => expect(isNew(room)).toBe(false))
      .when('nora', { type: 'close-resource' })
      .thenRoom((room) => expect(isNew(room)).toBe(false))
      .when('nora', { type: 'open-vote' })
      .when('ana', { type: 'cast-ballot', choice: 'stop' })
      .when('nora', { type: 'close-vote', early: true })
      .thenRoom((room) => expect(isNew(room)).toBe(true));
    given(closed)
      .when('nora', { type: 'give-floor', to: 'ana', from: null })
      .thenRoom((room) => expect(isNew(room)).toBe(false))
      .when('ana', { type: 'hand-back' })
      .thenRoom((room) => expect(isNew(room)).toBe(false));
    given(
      voteOpen,
      by('nora', { type: 'give-floor', to: 'ana', from: null }),
      votes('ana', 'talk-first'),
      closesVote(true),
    )
      .when('ana', { type: 'hand-back' })
      .thenRoom((room) => expect(isNew(room)).toBe(true));
    given(closed, by('nora', { type: 'give-floor', to: 'ana', from: null }))
      .when('nora', { type: 'undo-turn', holder: 'ana', to: null })
      .thenRoom((room) => expect(isNew(room)).toBe(true));
  });

  test('[W5] the result of a consent round is new until somebody writes on or another round starts', () => {
    expect(isConsentResultNew(given(consentClosed).room)).toBe(true);
    given(consentClosed)
      .when('ana', { type: 'take-pen' })
      .thenRoom((room) => expect(isConsentResultNew(room)).toBe(true))
      .when('ana', { type: 'write-summary', revision: 0, at: 0, remove: 0, insert: 'We agreed.' })
      .thenRoom((room) => expect(isConsentResultNew(room)).toBe(false));
    given(consentClosed, by('nora', { type: 'start-round' }))
      .when('nora', { type: 'undo-round' })
      .thenRoom((room) => expect(isConsentResultNew(room)).toBe(false));
    given(twoOnTheList)
      .when('nora', show('board'))
      .thenRoom((room) => expect(isConsentResultNew(room)).toBe(false));
  });

  test('[W4] it changes nothing but what the displays show', () => {
    given(anaHasTheFloor)
      .when('nora', show('code'))
      .thenSees('ben', ({ view, told }) => {
        expect(told.map(({ event }) => event?.type)).toEqual(['shown-on-displays']);
        const { displays, seq, ...rest } = view;
        const { seq: before, ...unchanged } = given(anaHasTheFloor).room;
        expect(seq).toBe(before + 1);
        expect({ ...rest, secrets: unchanged.secrets }).toEqual(unchanged);
      });
  });
});
