import { describe, expect, test } from 'vitest';
import { MAX_NOTE_LENGTH, MAX_NOTES_EACH_TURN, type Room } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  anaHasTheFloor,
  cardOpen,
  danSits,
  discussion,
  floorOpen,
  handBack,
  joins,
  readyToPlay,
  resources,
} from './testing/scenes.ts';

const give = (to: string, from: string | null = null) => ({ type: 'give-floor', to, from }) as const;
const skip = (participant: string) => ({ type: 'skip', participant }) as const;
const pass = { type: 'pass' } as const;
const goRound = { type: 'start-go-round' } as const;
const note = (text: string) => ({ type: 'write-note', text }) as const;
const floorOf = (room: Room) => room.rounds[0]?.floors.discussion;

/** On an open floor, given by Nora. */
const benSpeaksAgain = [floorOpen, by('nora', give('ben'))];

describe('having the floor', () => {
  test('[D1] at most one has it: Ben waits while Ana speaks', () => {
    given(anaHasTheFloor).when('ben', note('Wait')).thenRefused('not-your-floor');
    given(anaHasTheFloor).when('ben', handBack).thenRefused('not-your-floor');
    expect(floorOf(given(anaHasTheFloor).room)?.turn?.holder).toBe('ana');
  });

  test('[D1] there is no floor in the lobby nor at the card', () => {
    given(readyToPlay).when('nora', give('ana')).thenRefused('wrong-stage');
    given(cardOpen).when('nora', give('ana')).thenRefused('wrong-step');
  });

  test('[D2] the discussion begins with a go-round in seat order, and nobody has the floor yet', () => {
    given(cardOpen)
      .when('nora', { type: 'go-on', from: 'situation', early: false })
      .thenRecorded(
        { type: 'step-ended', step: 'situation', early: false },
        { type: 'step-begun', step: 'discussion', toSpeak: ['ana', 'ben', 'chloe'] },
      )
      .thenRoom((room) => expect(floorOf(room)).toMatchObject({ mode: 'turns', goRound: 1, turn: null }));
  });

  test('[D2] the resources and the action begin with an open floor', () => {
    expect(given(resources).room.rounds[0]?.floors.resources).toMatchObject({
      mode: 'open',
      toSpeak: [],
      turn: null,
    });
    expect(given(action).room.rounds[0]?.floors.action).toMatchObject({
      mode: 'open',
      toSpeak: [],
      turn: null,
    });
  });

  test('[D3] Nora gives the floor to Ana, with two minutes', () => {
    const { room, log } = given(anaHasTheFloor);
    const at = log.at(-1)?.at ?? 0;
    expect(log.at(-1)?.event).toEqual({
      type: 'turn-started',
      holder: 'ana',
      deadline: at + 120_000,
      due: true,
    });
    expect(floorOf(room)).toMatchObject({
      turn: { holder: 'ana', startedAt: at },
      toSpeak: ['ben', 'chloe'],
    });
  });

  test('[D3] Nora gives the floor on to Chloé, and Ana’s turn ends', () => {
    given(anaHasTheFloor)
      .when('nora', give('chloe', 'ana'), { after: 9_000 })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'given-on', spoken: 9_000 },
        { type: 'turn-started', holder: 'chloe' },
      )
      .thenRoom((room) => expect(floorOf(room)?.toSpeak).toEqual(['ben']));
  });

  test('[D3] she names the holder whom she saw, and a player who does not have the floor', () => {
    given(anaHasTheFloor).when('nora', give('ben', null)).thenRefused('floor-moved');
    given(discussion).when('nora', give('ben', 'ana')).thenRefused('floor-moved');
    given(anaHasTheFloor).when('nora', give('ana', 'ana')).thenRefused('has-the-floor');
    given(discussion).when('nora', give('nobody')).thenRefused('no-such-participant');
    given(discussion).when('nora', give('nora')).thenRefused('not-a-player');
    given(discussion).when('ana', give('ana')).thenRefused('not-the-narrator');
  });

  test('[D4] Ana hands the floor back, and Ben, who is next, has it', () => {
    given(anaHasTheFloor)
      .when('ana', handBack, { after: 45_000 })
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'handed-back', spoken: 45_000 },
        { type: 'turn-started', holder: 'ben' },
      );
  });

  test('[D5] Ana passes while she has the floor, and Ben before his turn comes', () => {
    given(anaHasTheFloor)
      .when('ana', pass)
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'passed' },
        { type: 'turn-started', holder: 'ben' },
      );
    given(anaHasTheFloor)
      .when('ben', pass)
      .thenRecorded({ type: 'player-passed', participant: 'ben', skipped: false })
      .thenRoom((room) => expect(floorOf(room)).toMatchObject({ toSpeak: ['chloe'], passed: ['ben'] }))
      .when('ben', pass)
      .thenRefused('not-due');
  });

  test('[D6] the last of the go-round hands back, and the floor is open', () => {
    given(anaHasTheFloor, by('ana', handBack), by('ben', handBack))
      .when('chloe', handBack)
      .thenRecorded({ type: 'turn-ended', holder: 'chloe' }, { type: 'floor-opened' })
      .thenRoom((room) => expect(floorOf(room)).toMatchObject({ mode: 'open', turn: null }));
  });

  test('[D6] on an open floor nobody has it after Ben, whoever has a hand up', () => {
    given(...benSpeaksAgain, by('ana', { type: 'raise-hand' }))
      .when('ben', handBack)
      .thenRecorded({ type: 'turn-ended', holder: 'ben', how: 'handed-back' })
      .thenRoom((room) => expect(floorOf(room)).toMatchObject({ turn: null, hands: ['ana'] }));
  });

  test('[D7] Nora skips the holder, or someone due', () => {
    given(anaHasTheFloor)
      .when('nora', skip('ana'))
      .thenRecorded(
        { type: 'turn-ended', holder: 'ana', how: 'skipped' },
        { type: 'turn-started', holder: 'ben' },
      );
    given(anaHasTheFloor)
      .when('nora', skip('chloe'))
      .thenRecorded({ type: 'player-passed', participant: 'chloe', skipped: true });
  });

  test('[D7] nobody else skips, and only who is there and waiting is skipped', () => {
    given(anaHasTheFloor).when('ben', skip('ana')).thenRefused('not-the-narrator');
    given(anaHasTheFloor).when('nora', skip('nobody')).thenRefused('no-such-participant');
    given(floorOpen).when('nora', skip('ana')).thenRefused('not-due');
  });

  test('[D8] Nora takes the floor back from Ana, whom she saw, and nobody has it', () => {
    const takeBack = (from: string) => ({ type: 'take-back-floor', from }) as const;
    given(anaHasTheFloor)
      .when('nora', takeBack('ana'))
      .thenRecorded({ type: 'turn-ended', holder: 'ana', how: 'taken-back' })
      .thenRoom((room) =>
        expect(floorOf(room)).toMatchObject({ mode: 'turns', turn: null, toSpeak: ['ben', 'chloe'] }),
      );
    given(anaHasTheFloor).when('nora', takeBack('ben')).thenRefused('floor-moved');
    given(discussion).when('nora', takeBack('ana')).thenRefused('nobody-has-the-floor');
    given(anaHasTheFloor).when('ben', takeBack('ana')).thenRefused('not-the-narrator');
  });

  test('[D8] taken back from the last of the go-round, the floor is open', () => {
    given(anaHasTheFloor, by('ana', handBack), by('ben', handBack))
      .when('nora', { type: 'take-back-floor', from: 'chloe' })
      .thenRecorded({ type: 'turn-ended', holder: 'chloe', how: 'taken-back' }, { type: 'floor-opened' });
  });
});

describe('a go-round', () => {
  test('[D15] Nora starts another: all are due again in seat order, and hands stay up', () => {
    given(...benSpeaksAgain, by('chloe', { type: 'raise-hand' }))
      .when('nora', goRound)
      .thenRecorded(
        { type: 'turn-ended', holder: 'ben', how: 'go-round-started' },
        { type: 'go-round-started', goRound: 2, toSpeak: ['ana', 'ben', 'chloe'] },
      )
      .thenRoom((room) =>
        expect(floorOf(room)).toMatchObject({ mode: 'turns', hands: ['chloe'], heard: [] }),
      );
    given(floorOpen).when('ana', goRound).thenRefused('not-the-narrator');
  });

  test('[D15] with no player left there is nobody to go round', () => {
    given(
      floorOpen,
      by('ana', { type: 'leave' }),
      by('ben', { type: 'leave' }),
      by('chloe', { type: 'leave' }),
    )
      .when('nora', goRound)
      .thenRefused('too-few-players');
  });

  test.each([
    ['passes', by('chloe', pass)],
    ['is skipped', by('nora', skip('chloe'))],
    ['leaves', by('chloe', { type: 'leave' })],
    ['becomes narrator', by('nora', { type: 'hand-over-narration', to: 'chloe' })],
  ])('[D16] Chloé, the last one due, %s while nobody has the floor', (what, last) => {
    const chloeIsDue = [discussion, by('ana', pass), by('ben', pass)];
    const { room } = given(...chloeIsDue, last);
    // Nora, who hands over, is a player then, and due last under N11.
    expect(floorOf(room)?.mode).toBe(what === 'becomes narrator' ? 'turns' : 'open');
    expect(floorOf(room)?.toSpeak).toEqual(what === 'becomes narrator' ? ['nora'] : []);
  });

  test('[D16] Chloé, the last one due, leaves while Ben speaks, and the floor opens when he is done', () => {
    given(anaHasTheFloor, by('ana', handBack), by('chloe', { type: 'leave' }))
      .when('ben', handBack)
      .thenRecorded({ type: 'turn-ended', holder: 'ben' }, { type: 'floor-opened' });
  });

  test('[D17] Eva comes in the middle of a go-round and is due last; on an open floor she is not due', () => {
    given(anaHasTheFloor, joins('eva', 'Eva'))
      .when('ana', handBack)
      .thenRoom((room) => {
        expect(floorOf(room)).toMatchObject({ turn: { holder: 'ben' }, toSpeak: ['chloe', 'eva'] });
      });
    expect(floorOf(given(floorOpen, joins('eva', 'Eva')).room)?.toSpeak).toEqual([]);
    expect(floorOf(given(discussion, danSits).room)?.toSpeak).toEqual(['ana', 'ben', 'chloe', 'dan']);
  });

  test('[D21] who spoke is heard; who only passed has passed, until they speak', () => {
    const benPassed = [anaHasTheFloor, by('ben', pass), by('ana', handBack)];
    expect(floorOf(given(...benPassed).room)).toMatchObject({
      heard: ['ana'],
      passed: ['ben'],
      turn: { holder: 'chloe' },
    });
    given(...benPassed)
      .when('nora', give('ben', 'chloe'))
      .when('ben', handBack)
      .thenRoom((room) => {
        expect(floorOf(room)?.passed).toEqual([]);
        expect([...(floorOf(room)?.heard ?? [])].sort()).toEqual(['ana', 'ben', 'chloe']);
      });
  });

  test('[D21] who speaks on an open floor is heard too, and a new go-round forgets who was', () => {
    given(resources, by('nora', give('ben')), by('ben', pass))
      .when('nora', give('ana'))
      .when('ana', handBack)
      .thenRoom((room) => {
        expect(room.rounds[0]?.floors.resources).toMatchObject({
          mode: 'open',
          heard: ['ana'],
          passed: ['ben'],
        });
      })
      .when('nora', goRound)
      .thenRoom((room) =>
        expect(room.rounds[0]?.floors.resources).toMatchObject({ goRound: 1, heard: [], passed: [] }),
      );
  });
});

describe('notes', () => {
  test('[D18] Ana, who has the floor, writes what she says', () => {
    given(anaHasTheFloor)
      .when('ana', note(' The notebook is hers. '))
      .thenRecorded({ type: 'note-written', participant: 'ana', text: 'The notebook is hers.', aloud: false })
      .thenRoom((room) =>
        expect(room.rounds[0]?.notes).toMatchObject([{ participant: 'ana', step: 'discussion' }]),
      );
  });

  test('[D18] nobody writes without the floor', () => {
    given(discussion).when('ana', note('Mine')).thenRefused('not-your-floor');
    given(anaHasTheFloor, danSits)
      .when('nora', { ...note('His'), for: 'dan' })
      .thenRefused('not-your-floor');
  });

  test('[D18] a note has something in it, at most 2000 characters, and there are at most twenty in a turn', () => {
    given(anaHasTheFloor).when('ana', note(' \n ')).thenRefused('text-empty');
    given(anaHasTheFloor)
      .when('ana', note('x'.repeat(MAX_NOTE_LENGTH + 1)))
      .thenRefused('text-too-long');
    const twenty = Array.from({ length: MAX_NOTES_EACH_TURN }, (_, index) =>
      by('ana', note(`Note ${index}`)),
    );
    given(anaHasTheFloor, twenty).when('ana', note('One more')).thenRefused('too-many');
    given(anaHasTheFloor, twenty, by('nora', give('ben', 'ana')), by('nora', give('ana', 'ben')))
      .when('ana', note('One more'))
      .thenRecorded({ type: 'note-written' });
  });
});
